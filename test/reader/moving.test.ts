import test from 'ava';
import {isText, linesOf} from '../helpers/lines.js';
import {bakeries, ferries} from '../helpers/bakery-library.js';
import {Reader} from '../helpers/reader.js';
import {shareRead} from '../../source/reader/progress.js';
import {galleyOf, paneIsShown} from '../../source/reader/reading-layout.js';
import {endIsShown} from '../../source/reader/moving.js';

const sizes = [
  {columns: 120, rows: 40},
  {columns: 80, rows: 24},
  {columns: 44, rows: 14},
  {columns: 39, rows: 9},
  {columns: 20, rows: 4},
  {columns: 7, rows: 2},
];

const atStart = (size = {columns: 80, rows: 24}): Reader => new Reader({size}).read();
const isAtEnd = (reader: Reader): boolean => endIsShown(reader.state, reader.reading);
const stopsOf = (reader: Reader) => reader.reading.typesetting.stops();

for (const size of sizes) {
  test(`space to the end shows every line once and in order at ${size.columns}×${size.rows}`, (t) => {
    const reader = atStart(size);
    const shown = [...reader.page];
    while (!isAtEnd(reader)) shown.push(...reader.press('space').page);
    t.deepEqual(shown, linesOf(reader).filter(isText));
  });

  test(`b from the end back leaves no line out at ${size.columns}×${size.rows}`, (t) => {
    const reader = atStart(size);
    const all = linesOf(reader).filter(isText);
    while (!isAtEnd(reader)) reader.press('space');
    // On a low screen pages fit exactly; on a higher one none ends with a paragraph's first line, so that the page
    // above one that begins with its second shows that second line too.
    const repeated = size.rows < 9 ? 0 : 1;
    for (let above = all.length - reader.page.length; above > 0;) {
      const page = reader.press('b').page;
      const first = above - page.length;
      const starts = first <= 0 ? [0] : [first, first + repeated];
      const start = starts.find((each) => page[0] === all[each]) ?? -1;
      t.deepEqual(page, all.slice(start, start + page.length));
      above = start;
    }
    t.is(reader.press('b').page[0], all[0]);
  });

  test(`j to the end and k back go line by line at ${size.columns}×${size.rows}`, (t) => {
    const reader = atStart(size);
    const tops: string[] = [reader.top];
    while (!isAtEnd(reader)) tops.push(reader.press('j').top);
    t.deepEqual(tops, linesOf(reader).slice(0, tops.length));
    const end = reader.reading.position;
    t.deepEqual(reader.press('j').reading.position, end, 'no further than the end');
    const back = tops.map(() => reader.press('k').top);
    t.deepEqual(back, [...tops.slice(0, -1).toReversed(), tops[0]]);
  });
}

test('the synonyms of a key do the same', (t) => {
  const groups = [
    ['j', 'down'],
    ['space', 'f', 'pgdn'],
    [']', 'right'],
    ['G', 'end'],
  ];
  for (const [key = '', ...others] of groups) {
    const expected = atStart().press(key).reading.position;
    for (const other of others) t.deepEqual(atStart().press(other).reading.position, expected, other);
  }
  const back = [
    ['k', 'up'],
    ['b', 'pgup'],
    ['[', 'left'],
    ['g', 'home'],
  ];
  for (const [key = '', ...others] of back) {
    const expected = atStart().press('space', 'space', key).reading.position;
    for (const other of others) {
      t.deepEqual(atStart().press('space', 'space', other).reading.position, expected, other);
    }
  }
});

test('a count repeats what moves', (t) => {
  for (const [counted, once] of [
    ['5j', 'jjjjj'],
    ['3]', ']]]'],
    ['2f', 'ff'],
    ['2}', '}}'],
    ['3d', 'ddd'],
    ['12j', 'jjjjjjjjjjjj'],
  ] as const) {
    t.deepEqual(atStart().type(counted).reading.position, atStart().type(once).reading.position, counted);
  }
  t.deepEqual(
    atStart().press('9', 'j', '4', 'k').reading.position,
    atStart().press('5', 'j').reading.position,
  );
});

test('half a page is half of what a screen holds', (t) => {
  const reader = atStart();
  t.deepEqual([reader.press('d').top], linesOf(reader).slice(10, 11));
  t.deepEqual([reader.press('j', 'u').top], linesOf(reader).slice(1, 2));
});

test('] and [ stop at every section, and a count skips', (t) => {
  for (const article of [bakeries, ferries]) {
    const reader = new Reader({size: {columns: 60, rows: 8}}).read(article);
    const stops = stopsOf(reader);
    for (const stop of stops.slice(1)) {
      t.is(reader.press(']').reading.position.passage, stop.passage, stop.label);
    }
    reader.press(']');
    t.true(isAtEnd(reader), 'after the last section comes the end');
    for (const stop of stops.slice(1).toReversed()) {
      t.is(reader.press('[').reading.position.passage, stop.passage, stop.label);
    }
    t.is(reader.press('[').reading.position.passage, 0);
  }
});

test('[ within a section goes to its beginning first', (t) => {
  const reader = atStart().press(']', 'j', 'j');
  const start = stopsOf(reader)[1]?.passage;
  t.deepEqual(reader.press('[').reading.position, {passage: start, offset: 0});
  t.is(reader.press('[').reading.position.passage, 0);
});

test('} and { stop at every paragraph', (t) => {
  const reader = atStart({columns: 60, rows: 8});
  const passages: number[] = [];
  while (!isAtEnd(reader)) passages.push(reader.press('}').reading.position.passage);
  t.deepEqual(
    passages,
    passages.map((_, index) => index + 1),
  );
  const end = reader.reading.position;
  t.deepEqual(reader.press('}').reading.position, end, 'not past the end');
  t.is(reader.press('{').reading.position.passage, end.passage - 1);
  reader.press('}', 'k', '{');
  t.is(reader.reading.position.offset, 0, 'from within a paragraph to its own beginning');
});

test('a number and % go to that share of the words', (t) => {
  const reader = atStart();
  for (const percent of [10, 25, 50, 75, 80]) {
    reader.type(`${percent}%`);
    const share = 100 * shareRead(reader.reading.typesetting, reader.reading.position, false);
    t.true(share >= percent && share - percent < 4, `${percent} % is ${share} %`);
  }
  t.true(isAtEnd(reader.press('1', '0', '0', '%')));
  t.true(isAtEnd(reader.press('9', '9', '9', '%')));
  const there = reader.reading.position;
  t.deepEqual(reader.press('%').reading.position, there, 'nothing without a number');
});

test('the share read counts words before the first visible line, and is all once the last line is shown', (t) => {
  const reader = atStart();
  t.is(reader.press('j').effect('remember')?.share, 0, 'only headlines are above');
  let before = 0;
  while (!isAtEnd(reader)) {
    const share = reader.press('space').effect('remember')?.share ?? 0;
    t.true(share > before);
    before = share;
  }
  t.is(before, 1);
});

test('resizing, the pane, the measure and justification keep the first visible words', (t) => {
  const reader = atStart().press('space', 'j', 'j');
  const {position} = reader.reading;
  const passage = galleyOf(reader.state, reader.reading).passages[position.passage];
  const word = passage?.text.slice(Math.max(0, position.offset)).split(' ')[0] ?? '';
  const shows = (): boolean => reader.page[0]?.replaceAll('-', '').includes(word.slice(0, 3)) ?? false;
  t.true(shows());
  for (const columns of [200, 30, 61, 5, 119, 80]) {
    reader.act({type: 'resized', size: {columns, rows: 20}});
    t.deepEqual(reader.reading.position, position);
  }
  for (const key of ['a', 'J', '+', '-', '-', '=', 'J', 'a']) {
    t.deepEqual(reader.press(key).reading.position, position, key);
    t.true(shows(), key);
  }
});

test('the measure goes by fours, from 20 to 120, and comes back', (t) => {
  const reader = atStart();
  t.is(reader.press('+').state.measure, 70);
  t.is(reader.press('3', '-').state.measure, 58);
  t.is(reader.press('9', '9', '-').state.measure, 20);
  t.is(reader.press('9', '9', '+').state.measure, 74, 'as wide as the screen is');
  t.is(reader.press('+').state.message, 'no wider here');
  t.is(reader.press('=').state.measure, 66);
  reader.act({type: 'resized', size: {columns: 200, rows: 20}});
  t.is(reader.press('9', '9', '+').state.measure, 120);
});

test('a wider measure never takes the pane away', (t) => {
  const reader = new Reader({size: {columns: 112, rows: 20}}).read(bakeries);
  t.true(paneIsShown(reader.state));
  for (let time = 0; time < 12; time++) t.true(paneIsShown(reader.press('+').state));
  t.is(reader.state.message, 'no wider here');
  t.true(paneIsShown(reader.press('=').state));
});

test('where an article is from is said in a line', (t) => {
  const {message = ''} = atStart().press('i').state;
  t.regex(message, /^The Valley Courier · 2023-10-05 · .*en · \d+ words$/);
});
