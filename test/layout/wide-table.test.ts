import test from 'ava';
import type {Table} from '../../source/article/article.js';
import {textOf} from '../../source/article/text.js';
import {createGalley} from '../../source/layout/galley.js';
import {unhyphenated} from '../../source/layout/hyphenation.js';
import type {Line} from '../../source/layout/line.js';
import {passagesOf} from '../../source/layout/passages.js';
import {layoutTable} from '../../source/layout/table.js';
import {hiddenFor} from '../../source/layout/table-columns.js';
import {columnAt} from '../../source/layout/table-rows.js';
import {counted, growsAsTheText} from '../helpers/running-time.js';
import {articleOf, section} from './articles.js';

/** A table of so many columns, each 8 cells wide, and rows. */
const tableOf = (columns: number, rows: number, change: Partial<Table> = {}): Table => ({
  kind: 'table',
  id: 't',
  header: Array.from({length: columns}, (_, at) => (at === 0 ? 'Harbour' : `year ${1900 + at}`)),
  rows: Array.from({length: rows}, (_row, row) =>
    Array.from({length: columns}, (_, at) => (at === 0 ? `port ${row}` : `${row * 100 + at}`)),
  ),
  ...change,
});

const wide = tableOf(12, 3);

const setAt = (table: Table, room: number, sideways?: number): Line[] =>
  layoutTable(table, {
    measure: 40,
    justified: false,
    room,
    ...(sideways !== undefined && {sideways}),
  });

const textsOf = (lines: readonly Line[]): string[] =>
  lines.map(({runs}) => runs.map(({text}) => text).join(''));

test('a table that is too wide shows its first columns and tells how many more there are', (t) => {
  t.deepEqual(textsOf(setAt(wide, 44, 0)), [
    'Harbour  year 1901  year 1902  year 1903',
    '─────────────────────────────── 8 more →',
    'port 0           1          2          3',
    'port 1         101        102        103',
    'port 2         201        202        203',
  ]);
});

test('scrolled sideways, the first column stays, and the last is as far as it goes', (t) => {
  const scrolled = textsOf(setAt(wide, 44, 5));
  t.is(scrolled[0], 'Harbour  year 1906  year 1907  year 1908');
  t.is(scrolled[1], '─────── ← 5 ─────────────────── 3 more →');
  const last = textsOf(setAt(wide, 44, 99));
  t.is(last[0], 'Harbour  year 1909  year 1910  year 1911');
  t.is(last[1], '─────── ← 8 ────────────────────────────');
});

test('a table that fits the room isn’t scrolled', (t) => {
  t.deepEqual(setAt(wide, 140, 3), setAt(wide, 140));
});

test('where nobody can scroll, or no column fits beside the first, rows become records', (t) => {
  t.is(textsOf(setAt(wide, 44))[0], 'Harbour: port 0');
  const long = tableOf(4, 1, {
    header: ['Alphabetical', 'Bibliographical', 'Chronological', 'Demonstrational'],
    rows: [['alphabetical', 'bibliographical', 'chronological', 'demonstrational']],
  });
  const lines = layoutTable(long, {measure: 20, justified: false, sideways: 0});
  t.true(textsOf(lines)[0]!.startsWith('Alphabe…: '), textsOf(lines).join('\n'));
});

test('columns of which hardly two fit beside the first are better read as records', (t) => {
  const remark = 'incomprehensibilities that go on for some thirty cells';
  const prose = tableOf(4, 1, {rows: [['port', remark, remark, remark]]});
  t.is(textsOf(setAt(prose, 50, 0))[0], 'Harbour: port');
  const mixed = tableOf(12, 1, {rows: [['port', ...Array.from({length: 10}, () => '1'), remark]]});
  t.regex(textsOf(setAt(mixed, 50, 0))[1]!, /more →$/);
});

test('wherever it is scrolled to, no line is wider than the room, and lines are in order', (t) => {
  for (let room = 8; room < 150; room += 3)
    for (let sideways = 0; sideways < 14; sideways += 2) {
      const lines = setAt(wide, room, sideways);
      for (const [index, {start, cells}] of lines.entries()) {
        if (cells > Math.max(40, room)) t.fail(`${cells} cells in ${room}`);
        if (index > 0 && start < lines[index - 1]!.start) t.fail(`line ${index} at ${room}`);
      }
    }
  t.pass();
});

test('runs agree with the table’s plain text, whichever columns are shown', (t) => {
  const text = textOf(wide);
  for (const sideways of [0, 4, 9])
    for (const run of setAt(wide, 50, sideways).flatMap(({runs}) => runs))
      if (run.end > run.start) t.is(run.text, text.slice(run.start, run.end));
});

test('what is looked for in a hidden column says how far that is', (t) => {
  const column = columnAt(wide, textOf(wide).indexOf('year 1907'))!;
  t.is(column, 7);
  for (const from of [0, 3, 6, 8]) {
    const hidden = hiddenFor(wide, 44, from, column);
    t.true(textsOf(setAt(wide, 44, hidden))[0]!.includes('year 1907'), `from ${from}`);
  }
  t.is(hiddenFor(wide, 44, 5, column), 5, 'it is in sight already');
  t.is(hiddenFor(wide, 44, 5, 0), 5, 'the first always is');
});

test('a long table is set in chunks that have the lines of the whole', (t) => {
  const table = tableOf(30, 1000, {caption: 'What was landed'});
  const passages = passagesOf(articleOf({sections: [section([table])]}));
  const index = passages.findIndex(({block}) => block === table);
  for (const sideways of [undefined, 4]) {
    const setting = {measure: 40, justified: false, room: 60, ...(sideways !== undefined && {sideways})};
    const galley = createGalley(passages, setting, unhyphenated);
    const chunks = Array.from({length: galley.chunks(index)}, (_, at) => galley.lines(index, at));
    t.true(chunks.length > 5);
    const whole = layoutTable(table, setting);
    t.deepEqual(textsOf(chunks.flat()).slice(passages[index]!.above), textsOf(whole));
    if (sideways !== undefined) for (const lines of chunks) t.true(lines.length < 250);
  }
});

const row = counted((at) => `${Array.from({length: 30}, (_, column) => at * column).join(' ')}\n`);

/** Sets a page of a table whose rows are the lines of a text. */
function setPage(text: string): void {
  const table = tableOf(30, 0, {rows: text.split('\n').map((line) => line.split(' '))});
  const passages = passagesOf(articleOf({sections: [section([table])]}));
  const setting = {measure: 40, justified: false, room: 60, sideways: 7};
  createGalley(passages, setting, unhyphenated).lines(1, 3);
}

test('the work on a page of a table grows no faster than the table', async (t) => {
  await growsAsTheText(t, row, setPage, 100_000);
});
