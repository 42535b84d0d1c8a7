import test from 'ava';
import type {Article} from '../../../source/article/article.js';
import {paragraphsOf, textOf} from '../../../source/article/text.js';
import type {Imported} from '../../../source/importers/importer.js';
import {importPdf} from '../../../source/importers/pdf/pdf.js';
import {affiliationChain} from '../../../source/people/speaker.js';
import {identified} from '../../helpers/identified.js';
import {column, pdfFile, type Placed} from '../../helpers/pdf-file.js';

async function versionsOf(bytes: Uint8Array): Promise<Imported[]> {
  const versions: Imported[] = [];
  const options = {signal: new AbortController().signal, progress: () => undefined};
  for await (const version of importPdf({bytes, name: 'ferries.pdf'}, options)) versions.push(version);
  return versions;
}

const read = async (bytes: Uint8Array): Promise<Article> => identified((await versionsOf(bytes)).at(-1)!);

const paragraphs = ({sections}: Pick<Article, 'sections'>): string[] =>
  sections.flatMap(({blocks}) => [...paragraphsOf(blocks)].map(({block}) => textOf(block)));

const left = (texts: readonly string[], y = 100): Placed[] => column(texts, {x: 60, y});
const right = (texts: readonly string[], y = 100): Placed[] => column(texts, {x: 320, y});

/** A page of a journal with its running head and its number. */
const page = (texts: readonly string[], number: number): Placed[] => [
  {text: `The Island Post ${number}`, x: 60, y: 40, size: 9},
  ...left(texts),
  {text: `${number}`, x: 290, y: 810, size: 9},
];

const harbour = [
  'The ferry to the outer islands leaves the old quay at',
  'six, an hour before the bakers open, and carries the',
  'mail, the milk and whoever has business in the town.',
  'Nobody on board is in a hurry, least of all the mate,',
  'who knows every rock by its name and tells the names',
  'to those who ask, and to some who never did, as one',
];
const islands = [
  'would tell the names of cousins. On the way back the',
  'deck is full of crates, and the talk is of prices and',
  'of the weather, which out there is a kind of govern-',
  'ment: it decides who eats fresh bread on a Monday.',
  'The old men say that it was always so, and that the',
  'new timetable will not change it in the least.',
];

test('two columns are read one after the other, and a paragraph goes on from the one to the other', async (t) => {
  const article = await read(pdfFile([[...left(harbour), ...right(islands)]]));
  t.is(paragraphs(article).length, 1);
  const [text = ''] = paragraphs(article);
  t.true(text.startsWith('The ferry to the outer islands leaves the old quay at six,'));
  t.true(text.includes('as one would tell the names of cousins.'));
  t.true(text.includes('a kind of government: it decides'));
});

test('an abstract across the page stands before two columns that are read one after the other', async (t) => {
  const across = [...harbour, ...harbour].map((line, index) => `${line} ${islands[index % 6]}`);
  const article = await read(
    pdfFile([
      [
        ...column(across, {x: 60, y: 100, size: 9.5}),
        ...left([...harbour, ...islands], 260),
        ...right(islands, 260),
      ],
    ]),
  );
  const text = paragraphs(article).join(' ');
  t.true(text.includes('as one would tell the names of cousins.'));
  t.true(text.includes('The old men say that it was always so, and that the new timetable'));
});

test('running heads and page numbers are no text, and a sentence goes on over the page', async (t) => {
  const article = await read(pdfFile([page(harbour, 11), page(islands, 12)]));
  const text = paragraphs(article).join('\n');
  t.false(text.includes('Island Post'));
  t.false(/\d/.test(text));
  t.true(text.includes('as one would tell the names of cousins.'));
});

test('the title is the largest type; marks lead from the names to where their people are', async (t) => {
  const article = await read(
    pdfFile([
      [
        {text: 'The Weather as a Government', x: 180, y: 80, size: 18},
        {text: 'Ada Quill', x: 220, y: 110, size: 11},
        {text: '1', x: 264, y: 106, size: 7},
        {text: ', Tom Herrera', x: 268, y: 110, size: 11},
        {text: '2', x: 331, y: 106, size: 7},
        {text: '1', x: 150, y: 126, size: 6},
        {text: 'Department of Geography, University of Lakeside, Norway', x: 154, y: 130, size: 9},
        {text: '2', x: 190, y: 140, size: 6},
        {text: 'Institute for Rivers, Port Clement', x: 194, y: 144, size: 9},
        {text: '1 Introduction', x: 60, y: 190, size: 12, font: 'Times-Bold'},
        ...left([...harbour, ...islands], 210),
      ],
    ]),
  );
  t.is(article.title, 'The Weather as a Government');
  t.deepEqual(
    article.authors.map(({name, posts}) => [
      name,
      ...posts.flatMap((post) => affiliationChain(post, article.affiliations).map((unit) => unit.name)),
    ]),
    [
      ['Ada Quill', 'Department of Geography', 'University of Lakeside'],
      ['Tom Herrera', 'Institute for Rivers'],
    ],
  );
  t.true(article.authors.every(({posts}) => posts.every(({certainty}) => certainty === 'inferred')));
  t.deepEqual(
    article.sections.map(({heading}) => heading),
    ['1 Introduction'],
  );
});

test('a note at the foot of the page is led to by its raised mark, and stands in no paragraph', async (t) => {
  const article = await read(
    pdfFile([
      [
        ...left([...harbour.slice(0, 5), 'to those who ask, and tells them well.']),
        {text: '1', x: 213, y: 156, size: 6},
        ...left(harbour, 172),
        {text: '1', x: 60, y: 776, size: 5},
        {text: 'Three of them are named for his aunts.', x: 64, y: 780, size: 8},
      ],
    ]),
  );
  t.deepEqual(
    article.notes.map(({text}) => text),
    ['Three of them are named for his aunts.'],
  );
  const spans = article.sections[0]!.blocks[0]!;
  t.true(spans.kind === 'prose' && spans.spans.some(({noteId}) => noteId === article.notes[0]!.id));
  t.false(paragraphs(article).join(' ').includes('aunts'));
});

test('a line in another type stays between the sentences that it stands between', async (t) => {
  const article = await read(
    pdfFile([
      [
        ...left(harbour),
        ...left(['To see all the ferries of a summer morning, ask for a'], 200),
        {text: '> list of ferries', x: 60, y: 224, font: 'Helvetica'},
        ...left(['To see those of the evening, ask the mate, who has all', 'of them by heart.'], 248),
      ],
    ]),
  );
  const order = paragraphs(article).join(' ');
  t.true(order.indexOf('ask for a') < order.indexOf('list of'));
  t.true(order.indexOf('list of') < order.indexOf('those of the evening'));
});

test('a note is told by a raised sign as large as the text', async (t) => {
  const article = await read(
    pdfFile([
      [
        ...left(harbour),
        {text: '*', x: 60, y: 776, size: 10},
        {text: 'The mate has three aunts on the islands.', x: 65, y: 780.4, size: 10},
      ],
    ]),
  );
  t.deepEqual(
    article.notes.map(({text}) => text),
    ['The mate has three aunts on the islands.'],
  );
  t.false(paragraphs(article).join(' ').includes('*'));
});

test('the first pages of a long one come before the rest', async (t) => {
  const pages = Array.from({length: 30}, (_, number) => left(number % 2 === 0 ? harbour : islands));
  const versions = await versionsOf(pdfFile(pages));
  t.true(versions.length > 1);
  t.true((versions[0]?.unfinished ?? 1) < 0.5);
  t.is(versions.at(-1)?.unfinished, undefined);
});

test('a slide that is built up step by step is read once', async (t) => {
  const steps = [2, 4, 6].map((count) => left(harbour.slice(0, count), 200));
  const text = paragraphs(await read(pdfFile(steps))).join(' ');
  t.is(text.split('before the bakers open').length, 2);
  t.true(text.includes('to those who ask'));
});

test('a list of contents is left out, and a chapter’s number stands before its name', async (t) => {
  const article = await read(
    pdfFile([
      [
        {text: 'Contents', x: 60, y: 80, size: 16, font: 'Times-Bold'},
        ...left([
          '1 The quay . . . . . . . . . . . . . . . . 3',
          '2 The islands . . . . . . . . . . . . . . 9',
        ]),
      ],
      [
        {text: 'Chapter 1', x: 60, y: 80, size: 16, font: 'Times-Bold'},
        {text: 'The quay', x: 60, y: 104, size: 20, font: 'Times-Bold'},
        ...left([...harbour, ...islands], 140),
      ],
    ]),
  );
  t.deepEqual(
    article.sections.flatMap(({heading}) => heading ?? []),
    ['Chapter 1. The quay'],
  );
  t.false(paragraphs(article).join(' ').includes('. . .'));
});

test('text that a scan was read into is set straight where it lies at a slant', async (t) => {
  const words = [...left(harbour), ...left(islands, 172)].flatMap(({text, y}) => {
    let x = 60;
    return text.split(' ').map((word) => {
      const placed = {text: word, x, y: y - 0.02 * x};
      x += 4.6 * word.length + 4;
      return placed;
    });
  });
  const text = paragraphs(await read(pdfFile([words]))).join(' ');
  t.true(text.includes('The ferry to the outer islands leaves the old quay at six, an hour'));
});

const refusals: ReadonlyArray<[what: string, bytes: Uint8Array, message: RegExp]> = [
  ['without text', pdfFile([[], []]), /^has no text: .*OCR/],
  [
    'with a password',
    pdfFile([left(harbour)], {
      trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`,
    }),
    /^is locked with a password; .*BROADSHEET_PASSWORD/,
  ],
  [
    'that is none',
    new TextEncoder().encode('%PDF-1.7\nand nothing else\n%%EOF\n'),
    /its pages can’t be found/,
  ],
  [
    'that is cut short',
    pdfFile([left(harbour), left(harbour)]).slice(0, 900),
    /^is a damaged PDF file \(its end is missing\)/,
  ],
];

for (const [what, bytes, message] of refusals)
  test(`one sentence says what is wrong with a PDF ${what}`, async (t) => {
    const error = await t.throwsAsync(versionsOf(bytes), {name: 'UnreadableError', message});
    t.false(error.message.includes('\n'));
  });
