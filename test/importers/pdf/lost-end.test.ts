import {Buffer} from 'node:buffer';
import {deflateSync} from 'node:zlib';
import test from 'ava';
import {textOf} from '../../../source/article/text.js';
import type {Imported} from '../../../source/importers/importer.js';
import {withNewEnd} from '../../../source/importers/pdf/lost-end.js';
import {importPdf} from '../../../source/importers/pdf/pdf.js';
import {pdfFile, type Placed} from '../../helpers/pdf-file.js';

const title: Placed = {text: 'The Quay at Night', x: 60, y: 80, size: 18, font: 'Times-Bold'};
const said = ['Ropes hold the harbour together.', 'Gulls count the boats.', 'Nobody minds the fog.'];
const pages = said.map((text, at) => [...(at === 0 ? [title] : []), {text, x: 60, y: 130 + 40 * at}]);

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

async function read(bytes: Uint8Array): Promise<Imported> {
  let last: Imported | undefined;
  const options = {signal: new AbortController().signal, progress: () => undefined};
  for await (const article of importPdf({bytes, name: 'quay.pdf'}, options)) last = article;
  return last!;
}

const sentences = ({sections}: Imported): string[] => {
  const text = sections.flatMap(({blocks}) => blocks.map(textOf)).join('\n');
  return said.filter((each) => text.includes(each));
};

const isCut = ['The file is cut short: what is left of it is read, and its end is missing.'];

test('of a file that is cut short, the pages that are there are read, and that its end is missing is said', async (t) => {
  const whole = latin1(pdfFile(pages));
  const table = await read(bytesOf(whole.slice(0, whole.indexOf('xref\n'))));
  t.is(table.title, 'The Quay at Night');
  t.deepEqual(sentences(table), said);
  t.deepEqual(table.warnings, isCut);
  const half = await read(bytesOf(whole.slice(0, whole.indexOf('Nobody'))));
  t.deepEqual(sentences(half), said.slice(0, 2));
  t.deepEqual(half.warnings, isCut);
});

/** A file of another make: its dictionaries lie in a stream of objects, and the list of all would stand at its end. */
function packedFile(): string {
  const dictionaries = new Map([
    [20, '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>'],
    ...said.map((_, at): [number, string] => [
      30 + at,
      `<< /Type /Page /Parent 40 0 R /MediaBox [0 0 595 842] /Contents ${10 + at} 0 R /Resources << /Font << /F 20 0 R >> >> >>`,
    ]),
  ]);
  let head = '';
  let bodies = '';
  for (const [number, body] of dictionaries) {
    head += `${number} ${bodies.length} `;
    bodies += `${body} `;
  }
  const packed = deflateSync(head + bodies).toString('latin1');
  const streams = said.map((text, at) => {
    const content = `BT /F 11 Tf 60 ${760 - 40 * at} Td (${text}) Tj ET`;
    return `${10 + at} 0 obj\n<< /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n`;
  });
  return `%PDF-1.5\n${streams.join('')}5 0 obj\n<< /Type /ObjStm /N ${dictionaries.size} /First ${head.length} /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream\nendobj\n`;
}

test('pages that lie within a stream of objects are found as well', async (t) => {
  const article = await read(bytesOf(`${packedFile()}41 0 obj\n<< /Type /Pa`));
  t.deepEqual(sentences(article), said);
  t.deepEqual(article.warnings, isCut);
});

test('what is left without its typefaces, of whose letters nothing is known, is refused', async (t) => {
  const shifted = packedFile().replaceAll(
    /\(([^)]*)\) Tj/g,
    (_, text: string) =>
      `(${text.replaceAll(/[a-y]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1))}) Tj`,
  );
  await t.throwsAsync(read(bytesOf(shifted)), {message: /^is a damaged PDF file \(its end is missing\)/});
});

test('a file without pages, and one that is locked, get no new end', (t) => {
  t.is(withNewEnd(bytesOf('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n')), undefined);
  const locked = latin1(pdfFile(pages, {password: 'tide'}));
  t.is(withNewEnd(bytesOf(locked)), undefined);
});

test('a hundred thousand objects that never end are looked through at once', (t) => {
  t.is(withNewEnd(bytesOf(`%PDF-1.7\n${'1 0 obj\n'.repeat(100_000)}`)), undefined);
});
