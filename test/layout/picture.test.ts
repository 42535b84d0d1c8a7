import test from 'ava';
import type {Block} from '../../source/article/article.js';
import {createGalley, type Galley} from '../../source/layout/galley.js';
import {unhyphenated} from '../../source/layout/hyphenation.js';
import {passagesOf} from '../../source/layout/passages.js';
import {boxOf} from '../../source/layout/picture.js';
import * as viewport from '../../source/layout/viewport.js';
import {articleOf, prose, section} from './articles.js';

const cell = {width: 10, height: 20};
const boxIn = (width: number, height: number, measure = 60, rows = 20): [number, number] => {
  const box = boxOf({id: 1, width, height}, {known: new Map(), cell, rows}, measure);
  return [box.columns, box.rows];
};

test('a picture is as large as it is, in proportion, but no larger than there is room for', (t) => {
  t.deepEqual(boxIn(300, 200), [30, 10]);
  t.deepEqual(boxIn(1200, 400), [60, 10]);
  t.deepEqual(boxIn(1200, 1600), [30, 20]);
  t.deepEqual(boxIn(2, 2), [1, 1]);
  t.deepEqual(boxIn(20_000, 10), [60, 1]);
  t.deepEqual(boxIn(10, 20_000, 1, 3), [1, 3]);
});

const figure: Block = {kind: 'figure', id: 'f', alt: 'The quay at low tide.', href: 'tide.png'};
const blocks: Block[] = [
  prose('Before it.'),
  figure,
  {kind: 'quotation', id: 'q', blocks: [{...figure, id: 'g'}]},
  ...Array.from({length: 30}, (_, at) => prose(`After it, line ${at}.`)),
];
const passages = passagesOf(articleOf({sections: [section(blocks)]}));
const figures = passages.flatMap(({block}, at) => (block?.kind === 'figure' ? [at] : []));

function galley(isShown: boolean): Galley {
  const known = new Map([['tide.png', {id: 1, width: 300, height: 200}]]);
  const pictures = {known, cell, rows: 12};
  return createGalley(passages, {measure: 60, justified: false, ...(isShown && {pictures})}, unhyphenated);
}

test('a picture stands right above what its figure says, in rows of its own', (t) => {
  const lines = galley(true).lines(figures[0]!, 0);
  t.deepEqual(
    lines.map(({start, picture}) => [start, picture?.row]),
    [[-11, undefined], ...Array.from({length: 10}, (_, row) => [row - 10, row]), [0, undefined]],
  );
  t.true(lines.slice(0, -1).every(({runs}) => runs.length === 0));
  t.is(galley(false).lines(figures[0]!, 0).length, 2);
});

test('in a quotation it stands behind the bar', (t) => {
  const strips = galley(true)
    .lines(figures[1]!, 0)
    .filter(({picture}) => picture);
  t.is(strips.length, 10);
  t.true(strips.every(({cells, runs}) => cells === 2 && runs[0]?.text === '│ '));
});

test('going down row by row comes by each row of it, and each place is found again', (t) => {
  const own = galley(true);
  const rows: string[] = [];
  let position = viewport.beginning;
  for (;;) {
    const line = viewport.lineAt(own, position)?.line;
    if (line?.picture) rows.push(`${position.passage} ${line.picture.row}`);
    const next = viewport.move(own, position, 1);
    if (next.passage === position.passage && next.offset === position.offset) break;
    position = next;
  }
  t.is(new Set(rows).size, 20);
  t.is(rows.length, 20);
});

test('turning pages shows each picture whole once, and a page that ends with none of its rows', (t) => {
  const own = galley(true);
  for (const height of [14, 16, 20, 25, 40]) {
    const whole: number[] = [];
    for (let top = viewport.beginning; ;) {
      const shown = viewport.visible(own, top, height);
      t.falsy(shown.at(-1)?.line.picture, `${height}`);
      for (const at of figures)
        if (shown.filter(({passage, line}) => passage === at && line.picture).length === 10) whole.push(at);
      const next = viewport.pageForward(own, top, height);
      if (next.passage === top.passage && next.offset === top.offset) break;
      top = next;
    }
    t.deepEqual(whole, figures, `${height}`);
  }
});

test('a place within a picture that is not shown any more is the row above the text', (t) => {
  const position = {passage: figures[0]!, offset: -7};
  t.is(viewport.lineAt(galley(false), position)?.line.start, -1);
});
