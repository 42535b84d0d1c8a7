import test from 'ava';
import {cellsOf, graphemes, pad, truncate, unitsWithin} from '../../source/layout/cells.js';

const widths: ReadonlyArray<readonly [text: string, cells: number]> = [
  ['', 0],
  ['tide', 4],
  ['“naïve” – œuvre…', 16],
  ['Порт', 4],
  ['港口', 4],
  ['、。！', 6],
  ['ノート', 6],
  ['ﾉｰﾄ', 3],
  ['항구', 4],
  ['\u1112\u1161\u11AB', 2],
  ['e\u0301', 1],
  ['\u0301', 0],
  ['a\u200Bb', 2],
  ['soft\u00ADhyphen', 10],
  ['👍', 2],
  ['👍🏽', 2],
  ['☝', 1],
  ['☝️', 2],
  ['☝🏻', 2],
  ['❤️', 2],
  ['👩‍👩‍👧‍👦', 2],
  ['🏴‍☠️', 2],
  ['🇳🇿🇫🇷', 4],
  ['1️⃣', 2],
  ['#⃣', 2],
  ['नि', 2],
  ['ไม่', 2],
  ['│ ∎ ↳ ─', 7],
];

for (const [text, cells] of widths)
  test(`${JSON.stringify(text)} is ${cells} cells wide`, (t) => t.is(cellsOf(text), cells));

test('what a person sees as one character is one grapheme', (t) => {
  t.deepEqual(graphemes('abc'), ['a', 'b', 'c']);
  t.deepEqual(graphemes('港e\u0301👩‍🚀'), ['港', 'e\u0301', '👩‍🚀']);
});

test('units are counted as far as whole graphemes fit', (t) => {
  t.is(unitsWithin('abcdef', 4), 4);
  t.is(unitsWithin('港口港', 3), 1);
  t.is(unitsWithin('👩‍🚀x', 1), 0);
  t.is(unitsWithin('e\u0301e\u0301', 1), 2);
});

test('a text that is too long is cut at a grapheme and says so', (t) => {
  t.is(truncate('harbour', 7), 'harbour');
  t.is(truncate('harbour', 5), 'harb…');
  t.is(truncate('the harbour', 5), 'the…');
  t.is(truncate('港口港', 4), '港…');
  t.is(truncate('harbour', 1), '…');
  t.is(truncate('harbour', 0), '');
});

test('padding fills up cells, not characters', (t) => {
  t.is(pad('港', 4), '港  ');
  t.is(pad('harbour', 3), 'harbour');
});
