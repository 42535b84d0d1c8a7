import test from 'ava';
import {lineOf} from '../../../source/importers/pdf/lines.js';
import type {Run} from '../../../source/importers/pdf/page.js';
import {segmentsOn} from '../../../source/importers/pdf/segments.js';

/** Words as a page has them: what is printed, where, in what size; the width is guessed. */
const run = (text: string, x: number, y: number, size = 10): Run => ({
  text,
  x,
  y,
  size,
  width: text.length * size * 0.5,
  face: {id: 'text', bold: false, italic: false, mono: false},
});

const linesOf = (runs: readonly Run[]): string[] =>
  segmentsOn({runs: [...runs]}).map((segment) => lineOf([segment], 1).text);

test('operators, their limits and large brackets stand in the line of their formula', (t) => {
  const formula = [
    run('T =', 100, 200),
    run('(', 118, 183),
    run('n', 127, 188, 7),
    run('∑', 124, 190),
    run('i=1', 126, 212, 7),
    run('w + v', 138, 200),
    run(')', 165, 183),
  ];
  t.deepEqual(linesOf([run('The sum of all that the ferries carry is', 60, 170), ...formula]), [
    'The sum of all that the ferries carry is',
    'T = (∑i=1nw + v )',
  ]);
});

test('the limits of an operator are raised and lowered', (t) => {
  const segments = segmentsOn({
    runs: [
      run('T =', 100, 200),
      run('n', 120, 188, 7),
      run('∑', 118, 190),
      run('i=1', 119, 212, 7),
      run('w', 131, 200),
    ],
  });
  t.deepEqual(
    segments.flatMap((segment) => lineOf([segment], 1).parts.map(({text, shift}) => [text.trim(), shift])),
    [
      ['T = ∑', undefined],
      ['i=1', 'lowered'],
      ['n', 'raised'],
      ['w', undefined],
    ],
  );
});

test('an operator within a sentence stands in its gap', (t) => {
  t.deepEqual(
    linesOf([run('where w =', 60, 200), run('∑', 108, 192), run('v is what they weigh together', 117, 200)]),
    ['where w = ∑ v is what they weigh together'],
  );
});

test('brackets beside lines that have no room for them stay where they are', (t) => {
  t.deepEqual(linesOf([run('{', 60, 190), run('The ferry leaves at six', 62, 200)]).length, 2);
});
