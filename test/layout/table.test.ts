import test from 'ava';
import type {Table} from '../../source/article/article.js';
import {loadHyphenation} from '../../source/layout/hyphenation.js';
import type {Line} from '../../source/layout/line.js';
import {layoutTable} from '../../source/layout/table.js';

const hyphenate = await loadHyphenation('en');

const tableOf = (table: Partial<Table>): Table => ({kind: 'table', id: 't', header: [], rows: [], ...table});

const setAt = (measure: number, table: Partial<Table>, room = measure): Line[] =>
  layoutTable(tableOf(table), {measure, justified: false, hyphenate, room});

const textOf = (lines: readonly Line[]): string[] =>
  lines.map((line) =>
    line.runs
      .map((run) => run.text)
      .join('')
      .trimEnd(),
  );

const harbours = {
  header: ['Harbour', 'What is said of it'],
  rows: [
    ['Saltmere', 'a long sentence about fog and ice that has to go on and on below itself'],
    ['Northumberland-Quay', 'short'],
  ],
};

test('a column is as wide as its longest word where there is room for all of these', (t) => {
  for (const measure of [40, 44, 50, 60]) {
    const lines = textOf(setAt(measure, harbours));
    t.true(
      lines.some((line) => line.startsWith('Northumberland-Quay  short')),
      lines.join('\n'),
    );
    for (const line of lines) t.notRegex(line, /\w-$/, 'nothing is hyphenated');
  }
});

test('rows of several lines are parted by a blank row, rows of one are not', (t) => {
  t.deepEqual(textOf(setAt(60, harbours)).filter((line) => line === '').length, 1);
  t.false(textOf(setAt(120, harbours)).includes(''));
});

test('a table that needs more than the measure takes of the room beside it what it needs', (t) => {
  const wide = setAt(40, harbours, 100);
  const widest = Math.max(...wide.map(({cells}) => cells));
  t.true(widest > 40 && widest <= 100);
  t.false(textOf(wide).includes(''), 'every row is a line');
  const small = {header: ['a', 'b'], rows: [['1', '2']]};
  t.deepEqual(textOf(setAt(40, small, 100)), textOf(setAt(40, small)));
});

test('spans keep their looks in cells, and code is never hyphenated there', (t) => {
  const name = 'unbelievablyLongFunctionNameWithoutEnd';
  const lines = setAt(30, {
    header: ['Call', 'Does'],
    rows: [[name, 'opens']],
    spans: [
      [[{text: 'Call'}], [{text: 'Does'}]],
      [[{text: name, styles: ['code']}], [{text: 'opens', styles: ['strong']}]],
    ],
  });
  const runs = lines.flatMap((line) => line.runs);
  const code = runs.filter(({styles}) => styles?.includes('code'));
  t.is(code.map(({text}) => text).join(''), name);
  t.deepEqual(
    runs.filter(({styles}) => styles?.includes('strong')).map(({text}) => text),
    ['opens'],
  );
});

test('what can’t stand in columns becomes records', (t) => {
  const header = ['Alphabetical', 'Bibliographical', 'Chronological', 'Demonstrational'];
  const lines = textOf(setAt(40, {header, rows: [header.map((name) => name.toLowerCase())]}));
  t.deepEqual(lines.slice(0, 2), ['Alphabetical: alphabetical', 'Bibliographical: bibliographical']);
});

test('every line of a table has a place of its own, in order, and none is wider than the room', (t) => {
  for (let measure = 8; measure < 90; measure++) {
    const lines = setAt(measure, harbours, measure + 10);
    for (const [index, {start, cells}] of lines.entries()) {
      t.true(cells <= measure + 10);
      t.true(index === 0 || start >= lines[index - 1]!.start, `${measure}: line ${index}`);
    }
  }
});
