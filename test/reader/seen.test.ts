import test from 'ava';
import {isMost, withRange, type Seen} from '../../source/reader/seen.js';
import {endIsShown} from '../../source/reader/moving.js';
import {bakeries} from '../helpers/bakery-library.js';
import {Reader} from '../helpers/reader.js';

const size = {columns: 60, rows: 12};
const opened = (): Reader => new Reader({size}).read();

const ranges: ReadonlyArray<[before: Seen, start: number, end: number, after: Seen]> = [
  [[], 0, 5, [[0, 5]]],
  [[], 5, 5, []],
  [[[0, 5]], 5, 9, [[0, 9]]],
  [[[4, 9]], 0, 4, [[0, 9]]],
  [[[0, 9]], 2, 4, [[0, 9]]],
  [[[0, 2], [8, 9]], 4, 6, [[0, 2], [4, 6], [8, 9]]], // prettier-ignore
  [[[0, 2], [4, 6], [8, 9]], 1, 8, [[0, 9]]], // prettier-ignore
];

for (const [before, start, end, after] of ranges) {
  test(`${JSON.stringify(before)} and ${start} to ${end} are ${JSON.stringify(after)}`, (t) => {
    t.deepEqual(withRange(before, start, end), after);
  });
}

test('half of a text is most of it', (t) => {
  const counts = {before: [], total: 0, unitsBefore: [], unitsInAll: 10};
  t.false(isMost([[0, 4]], counts));
  t.true(isMost([[0, 2], [4, 7]], counts)); // prettier-ignore
  t.true(isMost([], {...counts, unitsInAll: 0}), 'of nothing');
});

test('a look at the end is no reading, and loses no place', (t) => {
  const reader = opened().press('space', 'j');
  const left = reader.reading.position;
  reader.press('G');
  t.true(endIsShown(reader.state, reader.reading));
  t.false(reader.reading.finished);
  t.true((reader.effect('remember')?.share ?? 1) < 0.5, 'what is kept is where one came from');
  t.is(reader.effect('dwell')?.article, bakeries.id, 'but who stays there has read it');
  reader.press('q', 'enter');
  t.deepEqual(reader.reading.position, left, 'it opens there again');
  t.deepEqual(reader.press('G', 'backspace').reading.position, left, 'and Backspace leads back to it');
});

test('who goes on reading from the end is there', (t) => {
  const reader = opened().press('space', 'G', 'k');
  const {position} = reader.reading;
  t.deepEqual(reader.press('q', 'enter').reading.position, position);
});

test('going on from a look at the end does not finish the article', (t) => {
  const reader = opened().press('G', 'space', '<');
  t.is(reader.reading.article, bakeries);
  t.false(reader.reading.finished);
});

test('what was left and is continued counts as seen before that place', (t) => {
  const reader = opened();
  while (!endIsShown(reader.state, reader.reading)) reader.press('space');
  const again = opened();
  for (const key of ['5', '0', '%', 'q', 'enter']) again.press(key);
  while (!endIsShown(again.state, again.reading)) again.press('space');
  t.true(reader.reading.finished);
  t.true(again.reading.finished);
});
