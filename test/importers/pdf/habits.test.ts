import test from 'ava';
import type {Block} from '../../../source/article/article.js';
import {textOf} from '../../../source/article/text.js';
import type {Imported} from '../../../source/importers/importer.js';
import {importPdf} from '../../../source/importers/pdf/pdf.js';
import {column, pdfFile, type Placed} from '../../helpers/pdf-file.js';

/** Habits of the programs that make PDFs: of word processors, of TeX and of its older fonts. */

async function read(pages: readonly Placed[][]): Promise<Imported> {
  const options = {signal: new AbortController().signal, progress: () => undefined};
  let last: Imported | undefined;
  for await (const version of importPdf({bytes: pdfFile(pages), name: 'ferries.pdf'}, options))
    last = version;
  return last!;
}

const blocksOf = ({sections}: Imported): Block[] => sections.flatMap(({blocks}) => blocks);
const proseOf = (article: Imported): string[] =>
  blocksOf(article).flatMap((block) => (block.kind === 'prose' ? [textOf(block)] : []));

const harbour = [
  'The ferry to the outer islands leaves the old quay at',
  'six, an hour before the bakers open, and carries the',
  'mail, the milk and whoever has business in the town.',
];
const text = (y: number): Placed[] => column(harbour, {x: 60, y});

test('entries whose markers stand far from their text are a list and no table', async (t) => {
  const entries = ['It carries the mail.', 'It carries the milk.', 'It carries nobody on Sundays.'];
  const article = await read([
    [
      ...text(100),
      ...entries.flatMap((entry, at): Placed[] => [
        {text: '\u0095', x: 70, y: 150 + 14 * at},
        {text: entry, x: 100, y: 150 + 14 * at},
      ]),
    ],
  ]);
  const list = blocksOf(article).find(({kind}) => kind !== 'prose');
  t.is(list?.kind, 'list');
  t.is(list?.kind === 'list' ? list.entries.length : 0, 3);
});

const numberedPage = (number: number): Placed[] => [
  ...text(100),
  {text: 'She knows every rock by its name', x: 60, y: 136},
  {text: `${number}`, x: 290, y: 650},
];

test('a page’s number is none of its text where the sheet leaves much room below it', async (t) => {
  t.notRegex(proseOf(await read([numberedPage(1), numberedPage(2)])).join('\n'), /\d/);
});

test('a line that begins with a dash goes on with its sentence; after a colon it begins a list', async (t) => {
  const article = await read([
    [
      ...column(
        [
          'The mate tells the names of the rocks to those who ask',
          '– and to some who never did, as one would tell the names',
          'of cousins. There are two ways to the islands at least:',
        ],
        {x: 60, y: 100},
      ),
      ...column(['– by the ferry', '– by the mail boat'], {x: 60, y: 150}),
    ].map((line) => ({...line, text: line.text.replace('–', '\u0096')})),
  ]);
  t.true(proseOf(article)[0]?.includes('to those who ask – and to some who never did'));
  t.deepEqual(
    blocksOf(article).map(({kind}) => kind),
    ['prose', 'list'],
  );
});

test('code in small type at the foot of a page is code, and its signs are no marks of notes', async (t) => {
  const article = await read([
    [...text(100)],
    [...text(100), ...column(['# the quay', 'export QUAY=old'], {x: 60, y: 700, size: 8, font: 'Courier'})],
  ]);
  t.deepEqual(article.notes, []);
  t.true(blocksOf(article).some((block) => block.kind === 'code' && block.text.startsWith('# the quay')));
});

test('letters that are raised or lowered over their neighbours are a part of their word', async (t) => {
  const [first = ''] = proseOf(
    await read([
      [
        {text: 'The ferry', x: 60, y: 100},
        {text: 'L', x: 104, y: 100},
        {text: 'A', x: 106.5, y: 97.7, size: 7},
        {text: 'T', x: 110, y: 100},
        {text: 'E', x: 116.1, y: 102.6},
        {text: 'X leaves the old quay, said m', x: 122.2, y: 100},
        {text: '2', x: 240.5, y: 96.5, size: 7},
        {text: ' or so', x: 244.5, y: 100},
        {text: 'and carries the mail, the milk and whoever has business.', x: 60, y: 112},
      ],
    ]),
  );
  t.true(first.startsWith('The ferry LATEX leaves the old quay, said m² or so'), first);
});

test('a closing quote that stands low before a word opens what is quoted', async (t) => {
  const [first = ''] = proseOf(
    await read([
      [
        {text: 'Die F\u00e4hre hei\u00dft ', x: 60, y: 100},
        {text: '\u0094', x: 127, y: 106},
        {text: 'M\u00f6we\u0093 und f\u00e4hrt um sechs Uhr ab, im Winter um acht,', x: 131.5, y: 100},
        {text: 'mit der Post und der Milch und allen, die in der Stadt zu tun haben.', x: 60, y: 112},
      ],
    ]),
  );
  t.regex(first, /^Die Fähre heißt „Möwe“ und fährt/);
});

const listed = (name: string, y: number): Placed => ({text: name, x: 60, y, size: 13, font: 'Times-Bold'});

test('chapters in large type in a list of contents are a part of it', async (t) => {
  const article = await read([
    [
      {text: 'Contents', x: 60, y: 90, size: 16, font: 'Times-Bold'},
      listed('The Islands and the Quay 2', 120),
      listed('Mates of the Ferry 3', 150),
    ],
    [
      {text: 'The Islands and the Quay', x: 60, y: 90, size: 16, font: 'Times-Bold'},
      ...text(130),
      ...text(180),
    ],
    [{text: 'Mates of the Ferry', x: 60, y: 90, size: 16, font: 'Times-Bold'}, ...text(130), ...text(180)],
  ]);
  t.deepEqual(
    article.sections.flatMap(({heading}) => heading ?? []).filter((heading) => /\d$/.test(heading)),
    [],
  );
});

const headingsOf = ({sections}: Imported): string[] => sections.flatMap(({heading}) => heading ?? []);

const headed = (number: number): Placed[] => [
  {text: `The Old Quay ${number}`, x: 60, y: 140},
  ...text(170),
  ...text(230),
];

test('running heads are none of the text where the sheet leaves much room above them', async (t) => {
  const article = await read([headed(1), headed(2), headed(3)]);
  t.notRegex([...headingsOf(article), ...proseOf(article)].join('\n'), /Quay \d/);
});

const small = (x: number): Placed[] =>
  column(
    Array.from({length: 12}, () => 'Nobody may carry the milk of others for'),
    {x, y: 100, size: 6},
    8,
  );

test('columns on a page in much smaller type than the other pages are columns', async (t) => {
  const article = await read([
    [...text(100), ...text(140), ...text(180)],
    [...text(100), ...text(140), ...text(180)],
    [...small(60), ...small(190)].map((line, index) => ({...line, text: `${line.text} ${index}`})),
  ]);
  t.regex(proseOf(article).join(' '), /others for 0 Nobody may carry the milk of others for 1 /);
});

test('a line in bold with room at its end is a heading, though the text below begins in lower case', async (t) => {
  const article = await read([
    [...text(100), ...text(150)],
    [
      ...text(100),
      {text: '2. Of mates', x: 60, y: 160, font: 'Times-Bold'},
      ...column(['mates know the rocks by their names, and the tides by', 'heart, and carry the mail.'], {
        x: 60,
        y: 172,
      }),
      ...text(220),
    ],
  ]);
  t.deepEqual(headingsOf(article), ['2. Of mates']);
});

test('articles and what heads a part by its name are headings in any type; so is a numbered line in the middle', async (t) => {
  const article = await read([
    [
      ...text(100),
      {text: 'Article 4', x: 60, y: 160},
      {text: 'Nobody carries the milk of others, nor their mail.', x: 60, y: 184},
      {text: 'Acknowledgements', x: 60, y: 220},
      {text: 'We thank the mate.', x: 60, y: 244},
    ],
    [{text: '5. Of the Tides', x: 140, y: 160}, ...text(184), ...text(230)],
  ]);
  t.deepEqual(headingsOf(article), ['Article 4', 'Acknowledgements', '5. Of the Tides']);
});

const large = (printed: string, x: number, y: number): Placed => ({text: printed, x, y, size: 16});

test('a heading goes on in the next line beside its number', async (t) => {
  const article = await read([
    [...text(100), ...text(150)],
    [
      large('2 Of Ferries and the Islands and', 60, 100),
      large('Their Mates', 76, 119),
      ...text(150),
      ...text(200),
    ],
  ]);
  t.true(headingsOf(article).includes('2 Of Ferries and the Islands and Their Mates'));
});
