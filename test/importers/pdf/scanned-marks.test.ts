import test from 'ava';
import type {Line} from '../../../source/importers/pdf/lines.js';
import {namesOf} from '../../../source/importers/pdf/printed-names.js';
import {startsMark} from '../../../source/importers/pdf/printed-marks.js';
import {withScannedMarks} from '../../../source/importers/pdf/scanned-marks.js';

const face = {id: 'GlyphLessFont', bold: false, italic: false, mono: false};

const line = (text: string, y: number): Line => ({
  page: 1,
  x0: 60,
  x1: 400,
  y,
  size: 10,
  face,
  uniform: true,
  text,
  parts: [{text, face}],
  cells: [],
});

/** Who is named in the first of some lines that a scan was read into, with their marks, and the marks of the others. */
function marksIn(...texts: string[]): {names: string[][]; addresses: Array<string | undefined>} {
  const [names, ...addresses] = withScannedMarks([texts.map((text, at) => line(text, 100 + 12 * at))])[0]!;
  return {
    names: namesOf(names!).map(({text, marks}) => [text, ...marks]),
    addresses: addresses.map(startsMark),
  };
}

test('a figure behind a name is a mark in a scan too, whatever sign it is read as', (t) => {
  const {names, addresses} = marksIn(
    'Ada Quill!, Bo Reed? and Cy Sedge!3',
    '‘Lakeside University',
    '?Coast Institute',
    '3 Tide Centre',
  );
  t.deepEqual(
    names.map(([, ...marks]) => marks),
    [['1'], ['2'], ['1', '3']],
  );
  t.deepEqual(addresses, ['1', '2', '3']);
});

test('names of which each has an address of its own are in the order of these', (t) => {
  const {names} = marksIn(
    'Ada Quill’, Bo Reed?, Cy Sedge?',
    '‘Lakeside University',
    '?Coast Institute',
    '°Tide Centre',
  );
  t.deepEqual(
    names.map(([, mark]) => mark),
    ['1', '2', '3'],
  );
});

test('a sign that may be either of two figures is no mark', (t) => {
  const {names} = marksIn(
    'Ada Quill!, Bo Reed?, Cy Sedge? and Di Vole*!',
    '‘Lakeside University',
    '?Coast Institute',
    '3Tide Centre',
  );
  t.deepEqual(names[1], ['Bo Reed']);
  t.deepEqual(names[2], ['Cy Sedge']);
});

test('an apostrophe within a name, and figures of an address, are none', (t) => {
  const {names, addresses} = marksIn('Ada O’Quill and Bo Reed', 'PO Box 77, 20099 Lakeside');
  t.deepEqual(names, [['Ada O’Quill and Bo Reed']]);
  t.deepEqual(addresses, [undefined]);
});

test('a line that ends between two names names one, and the bracket behind a mark belongs to it', (t) => {
  const {names} = marksIn('Ada Quill!*) and', '‘Lakeside University', '2Coast Institute');
  t.deepEqual(names, [['Ada Quill', '1', '*']]);
});
