import test from 'ava';
import {sizesOfDrawn} from '../../../source/importers/pdf/drawn-type.js';

const face = (id: string) => ({id, bold: false, italic: false, mono: false});
const drawn = (text: string, width: number, font: string) => ({text, width, size: 0.1, face: face(font)});

test('drawn letters for which a file states the size of a dot have that which their width tells', (t) => {
  const sizeOf = sizesOfDrawn();
  const title = drawn('Ferries', 54, 'bold');
  const text = drawn('The mate knows every rock by its name', 168, 'roman');
  const slanted = drawn('by name', 31, 'italic');
  const told = sizeOf([title, text, slanted]);
  t.true(told(text) > 9 && told(text) < 11);
  t.true(told(title) > 1.4 * told(text));
  // Two fonts that are nearly as wide are of one size.
  t.is(told(slanted), told(text));
});

test('what a font’s size was told to be stays on the pages that follow; a stated size that can be is kept', (t) => {
  const sizeOf = sizesOfDrawn();
  const text = drawn('The mate knows every rock by its name', 168, 'roman');
  const size = sizeOf([text])(text);
  const wide = drawn('MMMM', 36, 'roman');
  t.is(sizeOf([wide])(wide), size);
  const stated = {text: 'The mate', width: 38, size: 10, face: face('other')};
  t.is(sizeOf([stated])(stated), 10);
});

test('a dash that is too wide tells nothing of a font whose other letters are as its size says', (t) => {
  const sizeOf = sizesOfDrawn();
  const text = {text: 'The mate knows every rock by its name', width: 168, size: 10, face: face('scan')};
  const dash = {text: '—', width: 300, size: 10, face: face('scan')};
  t.is(sizeOf([text, dash])(text), 10);
});
