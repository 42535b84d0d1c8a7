import {Buffer} from 'node:buffer';
import {deflateSync} from 'node:zlib';
import test from 'ava';
import {textOf} from '../../../source/article/text.js';
import type {Imported} from '../../../source/importers/importer.js';
import {importPdf} from '../../../source/importers/pdf/pdf.js';
import {column, pdfFile, type Placed} from '../../helpers/pdf-file.js';

const title: Placed = {text: 'The Quay at Night', x: 60, y: 80, size: 18, font: 'Times-Bold'};
/** Other words on each: what comes again in its place, but for a number, is a running head. */
const things = [
  'ropes',
  'gulls',
  'a late ferry',
  'two clerks',
  'the tide',
  'wet boots',
  'a lamp',
  'fog',
  'mail',
];
const page = (at: number): Placed[] =>
  column(
    [`Page ${at} tells of ${things[at - 1]!} and of nothing else,`, `so that ${things[at % 9]!} must wait.`],
    {
      x: 60,
      y: 100 + 30 * at,
    },
  );

async function read(bytes: Uint8Array): Promise<Imported> {
  let last: Imported | undefined;
  const options = {signal: new AbortController().signal, progress: () => undefined};
  for await (const article of importPdf({bytes, name: 'quay.pdf'}, options)) last = article;
  return last!;
}

const pagesIn = ({sections}: Imported): number[] => {
  const text = sections.flatMap(({blocks}) => blocks.map(textOf)).join('\n');
  return [...text.matchAll(/Page (\d+) tells/g)].map(([, number]) => Number(number));
};

// What is inflated is counted for all files of a thread: one is read after the other, as in the import worker.
const packed = deflateSync(Buffer.alloc(70_000_000, ' ')).toString('latin1');
const bomb = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`;

/** A file with pages some of which, by their numbers, hold a bomb, and nothing else. */
function bombed(pages: number, bombs: readonly number[]): Uint8Array {
  const each = Array.from({length: pages}, (_, at) => (at === 0 ? [title, ...page(1)] : page(at + 1)));
  let file = Buffer.from(pdfFile(each, {objects: [bomb]})).toString('latin1');
  for (const at of bombs) file = file.replace(`/Contents ${11 + 2 * at} 0 R`, '/Contents 9 0 R ');
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

test.serial(
  'a page whose stream inflates to more than anyone prints is left out, and it is said',
  async (t) => {
    const article = await read(bombed(3, [1]));
    t.is(article.title, 'The Quay at Night');
    t.deepEqual(pagesIn(article), [1, 3]);
    t.deepEqual(article.warnings, ['A page holds more than can be read; the rest of it was left out.']);
  },
);

test.serial('of a file that holds one after the other, the rest is left out', async (t) => {
  const article = await read(bombed(9, [1, 2, 3, 4, 5, 6]));
  t.deepEqual(pagesIn(article), [1]);
  t.deepEqual(article.warnings, [
    'A page holds more than can be read; the rest of it was left out.',
    'It holds more than can be read; the last pages were left out.',
  ]);
});

test.serial('a file that holds nothing else is refused, and not called a scan', async (t) => {
  await t.throwsAsync(read(bombed(1, [0])), {
    name: 'UnreadableError',
    message: 'is a damaged PDF file (its pages hold more than can be read); try another copy of it',
  });
});

test.serial('a file that claims a billion pages is refused', async (t) => {
  // Each of nine nodes has the next ten times, the last a page.
  const nodes = Array.from(
    {length: 9},
    (_, at) => `<< /Type /Pages /Count ${10 ** (9 - at)} /Kids [${`${10 + at} 0 R `.repeat(10)}] >>`,
  );
  await t.throwsAsync(read(pdfFile([[title]], {catalog: '/Pages 9 0 R', objects: nodes})), {
    name: 'UnreadableError',
    message: /^is a damaged PDF file \(it claims to have more pages than any has\)/,
  });
});
