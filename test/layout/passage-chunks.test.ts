import test from 'ava';
import type {Block} from '../../source/article/article.js';
import {createGalley, type Galley} from '../../source/layout/galley.js';
import {unhyphenated} from '../../source/layout/hyphenation.js';
import type {Line} from '../../source/layout/line.js';
import {passagesOf} from '../../source/layout/passages.js';
import {chunkAt, chunksOf} from '../../source/layout/passage-chunks.js';
import * as viewport from '../../source/layout/viewport.js';
import {articleOf, prose, section} from './articles.js';

const code = (text: string): Block => ({kind: 'code', id: 'code', text});
const words = (count: number): string => Array.from({length: count}, (_, at) => `word${at % 977}`).join(' ');

const long: ReadonlyArray<[what: string, block: Block]> = [
  ['a paragraph of many words', prose(words(20_000))],
  ['a paragraph of many lines', prose(Array.from({length: 9000}, (_, at) => `line ${at}`).join('\n'))],
  ['one word without end', prose('x'.repeat(60_000))],
  ['ideographs without end', prose('港'.repeat(60_000))],
  ['emoji without end', prose('🚢'.repeat(30_000))],
  ['code of many lines', code(Array.from({length: 9000}, (_, at) => `  line ${at};`).join('\n'))],
  ['code in one line', code('let x=1;'.repeat(9000))],
];

const galleyOf = (block: Block, justified = false): Galley =>
  createGalley(passagesOf(articleOf({sections: [section([block])]})), {measure: 40, justified}, unhyphenated);

const linesOf = (galley: Galley, passage: number): Line[] =>
  Array.from({length: galley.chunks(passage)}, (_, chunk) => galley.lines(passage, chunk)).flat();

for (const [what, block] of long) {
  const galley = galleyOf(block);
  const index = galley.passages.findIndex((passage) => passage.kind === 'block');
  const {text} = galley.passages[index] ?? {text: ''};
  const lines = linesOf(galley, index);

  test(`${what} is set in chunks, all of it and in order`, (t) => {
    t.true(galley.chunks(index) > 2);
    let end = 0;
    for (const line of lines.filter(({start}) => start >= 0)) {
      t.true(line.cells <= 40);
      t.regex(text.slice(end, line.start), /^[ \n]?$/);
      end = line.end;
    }
    t.is(end, text.length);
  });

  test(`${what} is walked line by line and page by page, and found by its offsets`, (t) => {
    const at = {passage: index, offset: Math.floor(text.length / 2)};
    const line = viewport.lineAt(galley, at)?.line;
    t.true(line !== undefined && line.start <= at.offset && at.offset <= line.end);
    const down = viewport.move(galley, at, 500);
    t.is(viewport.lineAt(galley, viewport.move(galley, down, -500))?.line, line);
    const page = viewport.pageForward(galley, at, 20);
    t.is(viewport.lineAt(galley, viewport.pageBackward(galley, page, 20))?.line, line);
    t.true(viewport.atEnd(galley, viewport.endTop(galley, 20), 20));
  });
}

test('a line at the end of a chunk is as full as any other, and justified where all are', (t) => {
  const galley = galleyOf(prose(words(20_000)), true);
  const passage = galley.passages.find(({kind}) => kind === 'block');
  const index = galley.passages.findIndex(({kind}) => kind === 'block');
  const last = Array.from({length: galley.chunks(index) - 1}, (_, chunk) =>
    galley.lines(index, chunk).at(-1),
  );
  t.true(last.every((line) => line !== undefined && line.cells >= 34));
  t.true(last.some((line) => line?.cells === 40));
  t.is(passage && chunkAt(passage, passage.text.length), galley.chunks(index) - 1);
});

test('a passage of usual length is one chunk', (t) => {
  for (const passage of passagesOf(articleOf({sections: [section([prose(words(1500))])]})))
    t.is(chunksOf(passage).length, 1);
});

test('a page in the midst of a passage without end sets only the lines around it', (t) => {
  const galley = galleyOf(prose(words(200_000)));
  const set = new Set<string>();
  const watched: Galley = {
    ...galley,
    lines(passage, chunk) {
      set.add(`${passage} ${chunk}`);
      return galley.lines(passage, chunk);
    },
  };
  const index = galley.passages.findIndex(({kind}) => kind === 'block');
  const top = viewport.pageForward(watched, {passage: index, offset: 700_000}, 40);
  viewport.visible(watched, top, 40);
  viewport.visible(watched, viewport.endTop(watched, 40), 40);
  t.true(galley.chunks(index) > 50);
  t.true(set.size < 8, [...set].join());
});
