import test from 'ava';
import {piece, type Pieces} from '../../source/ui/pieces.js';
import {fitStatus, hintsOf, rulePieces, statusText} from '../../source/ui/status.js';
import {usualKeymap} from '../../source/ui/layer-scenes.js';

const textOf = (pieces: Pieces): string => pieces.map(({text}) => text).join('');
const left = [statusText('title', 1), statusText('First · 2 of 5', 7), statusText('40%', 8)];
const right = [statusText('/ find', 4), statusText('? help', 5)];

const widths: ReadonlyArray<[width: number, expected: string]> = [
  [60, 'title   First · 2 of 5   40%                 / find   ? help'],
  [46, 'title   First · 2 of 5   40%   / find   ? help'],
  [45, 'First · 2 of 5   40%           / find   ? help'.replace('           ', '          ')],
  [34, 'First · 2 of 5   40%        ? help'],
  [29, 'First · 2 of 5   40%   ? help'],
  [28, 'First · 2 of 5   40%        '],
  [19, `40%${' '.repeat(16)}`],
  [3, '40%'],
  [2, '4…'],
];

for (const [width, expected] of widths) {
  test(`at ${width} cells the status line is ${JSON.stringify(expected)}`, (t) => {
    t.is(textOf(fitStatus(left, right, width)), expected);
  });
}

test('a part that may be cut is cut before another is dropped, and stays to the last', (t) => {
  const title = {...statusText('A long title', 10), least: 4};
  const line = (width: number): string =>
    textOf(fitStatus([title, statusText('40%', 8)], [statusText('? help', 5)], width));
  t.is(line(30), 'A long title   40%      ? help');
  t.is(line(24), 'A long t…   40%   ? help');
  t.is(line(11), 'A lo…   40%');
  t.is(line(4), 'A l…');
});

const hint = hintsOf({keymap: usualKeymap});

test('a hint says the first key and the label of the key table', (t) => {
  t.is(textOf(hint('article', 'who', 1).pieces), 'a who');
  t.is(textOf(hint('article', 'page-down', 1).pieces), 'Space page');
  t.is(textOf(hint('article', 'help', 1).pieces), '? help', 'or that of everywhere');
  t.is(textOf(hint('pane', 'who', 1, 'hide').pieces), 'a hide');
});

for (const [share, expected] of [
  [0, '──────────'],
  [0.01, '━─────────'],
  [0.5, '━━━━━─────'],
  [1, '━━━━━━━━━━'],
] as const) {
  test(`the hairline of ${share} is ${expected}`, (t) => {
    t.is(textOf(rulePieces(share, 10)), expected);
  });
}

test('what has no room at all is cut', (t) => {
  t.is(textOf(fitStatus([{pieces: [piece('message')], weight: 9}], [], 4)), 'mes…');
});
