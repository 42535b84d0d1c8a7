import test from 'ava';
import {textOf} from '../../../source/article/text.js';
import type {Run} from '../../../source/importers/pdf/page.js';
import {importPdf} from '../../../source/importers/pdf/pdf.js';
import {widenWords} from '../../../source/importers/pdf/scanned-type.js';
import {column, pdfFile, type Placed} from '../../helpers/pdf-file.js';

/** The sizes that a scan's program gave to lines of one type, by the letters that they happened to have. */
const sizes = [10, 9.4, 10.6, 10, 9.6, 10.4];

const lines = Array.from(
  {length: 18},
  (_, at) => `the mate of ferry ${at} knows every rock by its name, and all the tides`,
);
const scanned = column(['All in all it is said of those who carry the mail and the milk that', ...lines], {
  x: 60,
  y: 170,
}).map((line, at) => ({...line, size: sizes[at % sizes.length]!}));

test('lines of a scan that differ a little in size are one paragraph, larger ones a heading', async (t) => {
  const pages: Placed[][] = [
    [{text: 'Ferries and Their Mates', x: 180, y: 90, size: 18}, ...scanned],
    [{text: 'Of the tides', x: 60, y: 140, size: 13}, ...scanned],
  ];
  const options = {signal: new AbortController().signal, progress: () => undefined};
  for await (const {sections} of importPdf({bytes: pdfFile(pages), name: 'ferries.pdf'}, options)) {
    t.deepEqual(
      sections.map(({heading}) => heading),
      [undefined, 'Of the tides'],
    );
    for (const {blocks} of sections)
      t.regex(blocks.map(textOf).join('\n'), /^All in all .* ferry 17 knows .* tides$/);
  }
});

test('in one type throughout, what stands by itself in the middle at the top is the title', async (t) => {
  const page: Placed[] = [{text: 'Ferries and Their Mates', x: 150, y: 90}, ...scanned];
  const options = {signal: new AbortController().signal, progress: () => undefined};
  for await (const {title} of importPdf({bytes: pdfFile([page]), name: 'scan7.pdf'}, options))
    t.is(title, 'Ferries and Their Mates');
});

test('a word that Tesseract read is as wide as on the picture, and touches none beside it', (t) => {
  const face = {id: 'GlyphLessFont', bold: false, italic: false, mono: false};
  const word = (printed: string, x: number, width: number): Run => ({
    text: printed,
    x,
    y: 100,
    width,
    size: 10,
    face,
  });
  const runs = [word('at', 60, 6), word('sea', 76, 12), word('or', 89, 6)];
  widenWords(runs);
  t.deepEqual(
    runs.map(({width}) => width),
    [9, 12, 9],
  );
});
