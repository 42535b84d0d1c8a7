import test from 'ava';
import {createGalley, type Galley} from '../../source/layout/galley.js';
import {unhyphenated} from '../../source/layout/hyphenation.js';
import {passagesOf} from '../../source/layout/passages.js';
import * as viewport from '../../source/layout/viewport.js';
import type {Position, VisibleLine} from '../../source/layout/viewport.js';
import {articleOf, nasty, prose, section} from './articles.js';

const passages = passagesOf(nasty);
const galleyAt = (measure: number): Galley =>
  createGalley(passages, {measure, justified: false}, unhyphenated);

const nameOf = ({passage, line}: VisibleLine): string => `${passage}:${line.start}`;
const isText = ({line}: VisibleLine): boolean => line.start >= 0;
const allOf = (galley: Galley): VisibleLine[] =>
  galley.passages.flatMap((_, passage) => galley.lines(passage, 0).map((line) => ({passage, line})));

const textOn = (galley: Galley, top: Position, height: number): string[] =>
  viewport.visible(galley, top, height).filter(isText).map(nameOf);

const same = (a: Position, b: Position): boolean => a.passage === b.passage && a.offset === b.offset;

/** All tops that paging comes by. */
function tops(turn: (top: Position) => Position, from: Position): Position[] {
  const found = [from];
  for (let top = from, next = turn(top); !same(top, next); top = next, next = turn(top)) found.push(next);
  return found;
}

const heights = [1, 2, 3, 5, 7, 8, 9, 10, 13, 22, 37, 60];
const measures = [1, 3, 12, 30, 66, 120];

test('paging forwards shows every line of text once, in order', (t) => {
  for (const measure of measures) {
    const galley = galleyAt(measure);
    const all = allOf(galley).filter(isText).map(nameOf);
    for (const height of heights) {
      const pages = tops((top) => viewport.pageForward(galley, top, height), viewport.beginning);
      t.deepEqual(
        pages.flatMap((top) => textOn(galley, top, height)),
        all,
        `${measure}×${height}`,
      );
    }
  }
});

test('a page backward undoes a page forward', (t) => {
  for (const measure of measures) {
    const galley = galleyAt(measure);
    for (const height of heights) {
      for (const top of tops((from) => viewport.pageForward(galley, from, height), viewport.beginning).slice(
        1,
      )) {
        const back = viewport.pageBackward(galley, top, height);
        const there = viewport.pageForward(galley, back, height);
        if (!same(there, top)) t.fail(`${measure}×${height} ${JSON.stringify({top, back, there})}`);
      }
    }
  }
  t.pass();
});

test('paging backwards from anywhere leaves nothing out', (t) => {
  for (const measure of measures) {
    const galley = galleyAt(measure);
    const all = allOf(galley).filter(isText);
    for (const height of heights) {
      for (const [index, {passage, line}] of all.entries()) {
        const back = viewport.pageBackward(galley, {passage, offset: line.start}, height);
        const seen = textOn(galley, back, height);
        const before = all[index - 1];
        if (before && !seen.includes(nameOf(before)))
          t.fail(`${measure}×${height} ${nameOf({passage, line})}`);
      }
    }
  }
  t.pass();
});

test('moving by lines comes by every row and stops at both ends', (t) => {
  const galley = galleyAt(40);
  const rows = allOf(galley);
  let position = viewport.beginning;
  for (const [index, row] of rows.entries()) {
    t.deepEqual(viewport.lineAt(galley, position), row);
    t.true(same(viewport.move(galley, position, -index), {passage: 0, offset: rows[0]?.line.start ?? NaN}));
    position = viewport.move(galley, position, 1);
  }
  t.true(same(position, viewport.move(galley, position, 1000)));
});

test('the end is shown with the last line at the foot', (t) => {
  for (const measure of measures) {
    const galley = galleyAt(measure);
    const rows = allOf(galley);
    for (const height of heights) {
      const top = viewport.endTop(galley, height);
      t.deepEqual(viewport.visible(galley, top, height), rows.slice(-height));
      t.true(viewport.atEnd(galley, top, height));
      t.false(viewport.atEnd(galley, viewport.move(galley, top, -1), height) && height < rows.length);
    }
  }
});

const words = (count: number): string =>
  Array.from({length: count}, (_, index) => `word${index % 10}`).join(' ');
/** Ten words of five cells fill a line of 59. */
const paragraphs = passagesOf(
  articleOf({
    title: 'One line',
    sections: [
      section([prose(words(50)), prose(words(20))]),
      section([prose(words(30))], {heading: 'A heading'}),
    ],
  }),
);
const plain = createGalley(paragraphs, {measure: 59, justified: false}, unhyphenated);
const shown = (height: number): number => viewport.visible(plain, viewport.beginning, height).length;

test('a first line, and a heading, are kept off the foot of a page that is high enough', (t) => {
  // Rows: title, blank, 5 lines, blank, 2 lines, blank, heading, blank, 3 lines.
  t.deepEqual([8, 9, 10, 11, 12, 13, 14, 15].map(shown), [7, 7, 10, 10, 10, 10, 10, 15]);
  t.is(shown(7), 7);
  t.is(shown(3), 3, 'a small screen has no row to give away');
});

test('what is at the top stays there when the text is set anew', (t) => {
  const start = 'word0 '.length * 12;
  for (const measure of measures) {
    const galley = createGalley(paragraphs, {measure, justified: false}, unhyphenated);
    const position = viewport.reposition(galley, {passage: 1, offset: start});
    t.deepEqual(position, {passage: 1, offset: start}, 'no drift');
    const line = viewport.lineAt(galley, position)?.line;
    t.true(line !== undefined && line.start <= start && line.end > start);
  }
  t.deepEqual(viewport.reposition(plain, {passage: 99, offset: 7}), {
    passage: paragraphs.length - 1,
    offset: 0,
  });
  t.deepEqual(viewport.reposition(plain, {passage: 1, offset: -9}), {passage: 1, offset: -1});
});

test('going to the end of a book sets only its last page', (t) => {
  const book = passagesOf(
    articleOf({
      sections: [section(Array.from({length: 2000}, (_, index) => prose(`${index} ${words(40)}`)))],
    }),
  );
  const set = new Set<number>();
  const galley = createGalley(book, {measure: 60, justified: false}, unhyphenated);
  const watched: Galley = {
    ...galley,
    lines(passage) {
      set.add(passage);
      return galley.lines(passage, 0);
    },
  };
  const top = viewport.endTop(watched, 40);
  viewport.visible(watched, top, 40);
  viewport.atEnd(watched, top, 40);
  t.true(set.size < 12, String(set.size));
});
