import test from 'ava';
import {markOf, plainMark} from '../../../source/importers/pdf/footnotes.js';
import type {Line} from '../../../source/importers/pdf/lines.js';

const face = {id: 'roman', bold: false, italic: false, mono: false};
const note: Line = {
  page: 1,
  x0: 60,
  x1: 300,
  y: 780,
  size: 8,
  face,
  uniform: true,
  text: '∗ University of Lakeside',
  parts: [
    {text: '∗', face, shift: 'raised'},
    {text: ' University of Lakeside', face},
  ],
  cells: [],
};

test('a mark is the same where a font has another sign for it', (t) => {
  t.is(markOf(note), '*');
  t.is(plainMark(' ∗ '), '*');
  t.is(plainMark('1)'), '1');
});
