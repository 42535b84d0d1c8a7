import test from 'ava';
import {measureSizes} from '../../../source/importers/pdf/measured-type.js';
import type {Run} from '../../../source/importers/pdf/page.js';

const face = {id: 'GlyphLessFont', bold: false, italic: false, mono: false};

/** How wide a few letters of a common face are, in sizes of the type. */
const typeset = (word: string): number =>
  Array.from(word).reduce((sum, letter) => sum + (/[ijlt]/.test(letter) ? 0.28 : 0.5), 0);
const typewritten = (word: string): number => 0.6 * word.length;

/** The words of a line as Tesseract states them: how wide they are with a space, and whatever size it takes them for. */
function line(
  words: string,
  y: number,
  type: {size: number; stated: number; widths?: typeof typeset},
): Run[] {
  let x = 60;
  return words.split(' ').map((text) => {
    const onPicture = type.size * (type.widths ?? typeset)(text);
    const run = {text, x, y, width: (onPicture * text.length) / (text.length + 1), size: type.stated, face};
    x += onPicture + 0.25 * type.size;
    return run;
  });
}

const sizesOf = (lines: readonly Run[][]): number[] => {
  measureSizes(lines.flat());
  return lines.map(([first]) => first!.size);
};

test('lines that Tesseract read have the size that the width of their words tells, and not what is stated', (t) => {
  const [title, first, second, third] = sizesOf([
    line('What the mate of a ferry knows', 90, {size: 17, stated: 13}),
    line('the ferry to the outer islands leaves the old quay at six', 160, {size: 10, stated: 13}),
    line('and carries the mail and the milk and whoever has business', 172, {size: 10, stated: 9}),
    line('in the town and nobody on board of her is in a hurry', 184, {size: 10, stated: 11}),
  ]);
  t.true(title! > 1.5 * first!, `${title} over ${first}`);
  t.deepEqual([second, third], [first, first]);
});

test('a line too short to be measured has the size of the line above it', (t) => {
  const [, first, last] = sizesOf([
    line('What the mate of a ferry knows', 90, {size: 17, stated: 17}),
    line('and carries the mail and the milk and whoever has business', 172, {size: 10, stated: 10}),
    line('at sea.', 184, {size: 10, stated: 11}),
  ]);
  t.is(last, first);
});

test('typewritten words are as wide as they have letters', (t) => {
  const [first, second] = sizesOf([
    line('tilt till little illicit list', 100, {size: 10, stated: 9, widths: typewritten}),
    line('men name new moon and women', 140, {size: 10, stated: 11, widths: typewritten}),
  ]);
  t.is(first, second);
});

test('cells of a row are of one type, and a short line is of the type of a fuller one near it', (t) => {
  const [row, cell, short] = sizesOf([
    line('Ada Quill and Bo Reed', 130, {size: 12, stated: 12}),
    line('Cy Sedge and Di Vole', 130, {size: 13, stated: 12}).map((run) => ({...run, x: run.x + 300})),
    line('Gil Thorne', 154, {size: 13.2, stated: 12}),
    line('and carries the mail and the milk and whoever has business', 172, {size: 9, stated: 9}),
  ]);
  t.is(cell, row);
  t.is(short, row);
});
