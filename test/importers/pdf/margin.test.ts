import test from 'ava';
import {textOf} from '../../../source/article/text.js';
import type {Imported} from '../../../source/importers/importer.js';
import {importPdf} from '../../../source/importers/pdf/pdf.js';
import {column, pdfFile, type Placed} from '../../helpers/pdf-file.js';

async function read(page: readonly Placed[], info: Readonly<Record<string, string>> = {}): Promise<Imported> {
  const options = {signal: new AbortController().signal, progress: () => undefined};
  let last: Imported | undefined;
  const source = {
    bytes: pdfFile([page, page.filter(({size}) => size === undefined)], {info}),
    name: 'ferries.pdf',
  };
  for await (const version of importPdf(source, options)) last = version;
  return last!;
}

const proseOf = ({sections}: Imported): string =>
  sections.flatMap(({blocks}) => blocks.map(textOf)).join('\n');

const lines = Array.from(
  {length: 14},
  (_, at) => `the mate of ferry ${at} knows every rock by its name, and all the tides`,
);
const page: Placed[] = [
  {text: 'Ferries and Their Mates', x: 120, y: 90, size: 18},
  ...column(
    ['All in all, of those who carry the mail and the milk it is said that', ...lines, 'and that is all.'],
    {
      x: 120,
      y: 140,
    },
  ),
];

test('notes in the margin are notes, and no part of the lines beside them', async (t) => {
  const article = await read([
    ...page,
    ...column(['Nobody has counted', 'the rocks since.'], {x: 400, y: 166, size: 7}, 9),
    ...column(['See the tide', 'tables.'], {x: 400, y: 240, size: 7}, 9),
  ]);
  t.deepEqual(
    article.notes.map(({text}) => text),
    ['Nobody has counted the rocks since.', 'See the tide tables.'],
  );
  t.regex(
    proseOf(article),
    /ferry 1 knows every rock by its name, and all the tides the mate of ferry 2 knows/,
  );
});

test('words in the type of the text that end at its left edge say what a paragraph is about', async (t) => {
  const labels = ['rocks', 'tide-tables'].map((label, at): Placed => ({
    text: label,
    x: 108 - 6 * label.length,
    y: 164 + 60 * at,
    font: 'Courier',
  }));
  const article = await read([...page, ...labels]);
  t.deepEqual([...new Set(article.notes.map(({text}) => text))], ['rocks', 'tide-tables']);
});

test('numbers of lines in the margin are none of the text', async (t) => {
  const numbers = lines.map((_, at): Placed => ({text: `${at + 1}`, x: 96, y: 140 + 12 * at, size: 7}));
  t.regex(
    proseOf(await read([...page, ...numbers])),
    /ferry 1 knows every rock by its name, and all the tides the mate of ferry 2 knows/,
  );
});

test('numbers of lines that stand off the lines’ rows are none of the text, whatever else is in the margin', async (t) => {
  const numbers = Array.from({length: 24}, (_, at): Placed => ({
    text: String(at + 1),
    x: 98,
    y: 130 + 13.9 * at,
    size: 7,
  }));
  const text = proseOf(await read([...page, ...numbers, {text: 'See below.', x: 60, y: 200}]));
  t.regex(
    text,
    /tides the mate of ferry 1 knows every rock by its name, and all the tides the mate of ferry 2/,
  );
  t.notRegex(text, /[¹²³⁴⁵⁶⁷⁸⁹⁰]/);
});

const names = async (author: string): Promise<string[]> =>
  (await read(page, {Author: author})).authors.map(({name}) => name);

test('where a file prints no names, those that it states are taken if they can be nothing else', async (t) => {
  t.deepEqual(await names('Anna Miller and Thomas Becker'), ['Anna Miller', 'Thomas Becker']);
  for (const nobody of ['Administrator', 'Harbour Team', 'Office User', 'mate7'])
    t.deepEqual(await names(nobody), [], nobody);
});

test('numbers of pages are no column beside the chapters that they belong to', async (t) => {
  const chapters = ['1 The Quay', '2 The Mate', '3 The Rocks', '4 The Islands', '5 The Tides', '6 The Mail'];
  const listed = chapters.flatMap((text, at): Placed[] => [
    {text, x: 60, y: 140 + 16 * at, font: 'Times-Bold'},
    {text: `${at + 2}`, x: 490, y: 140 + 16 * at, font: 'Times-Bold'},
  ]);
  const article = await read([
    {text: 'Ferries and Their Mates', x: 120, y: 80, size: 18},
    {text: 'Contents', x: 60, y: 116, size: 14},
    ...listed,
    ...column(lines, {x: 60, y: 300}),
  ]);
  t.notRegex(JSON.stringify(article.sections), /The (?:Quay|Mail)/);
});

test('a column in small type that begins beside a few lines of text is none of it, though it goes further down', async (t) => {
  const beside = column(
    [
      'Edited by:',
      'Ada Quill,',
      'University of Lakeside',
      'Citation:',
      'Quill A (2017)',
      'Of Ferries.',
      'Tides 8:2.',
    ],
    {x: 20, y: 240, size: 6},
    9,
  );
  const few = page.slice(0, 9);
  const article = await read([...few, ...beside]);
  t.notRegex(proseOf(article), /Edited|Lakeside|Tides 8/);
  t.is(article.notes.length > 0, true);
});
