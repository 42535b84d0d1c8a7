import {Buffer} from 'node:buffer';
import {gzipSync} from 'node:zlib';
import test, {type ExecutionContext} from 'ava';
import {importerFor} from '../../../source/importers/detect.js';
import type {Imported} from '../../../source/importers/importer.js';
import {bookFiles, zipFile} from '../../helpers/epub-file.js';
import {seededRandom} from '../../helpers/seeded-random.js';

async function read(name: string, bytes: Uint8Array): Promise<Imported[]> {
  const articles: Imported[] = [];
  const source = {name, bytes};
  const options = {signal: new AbortController().signal, progress: () => undefined};
  for await (const article of (await importerFor(source))(source, options)) articles.push(article);
  return articles;
}

const titles = async (name: string, bytes: Uint8Array): Promise<string[]> =>
  (await read(name, bytes)).map(({title}) => title);

const refused = async (
  t: ExecutionContext,
  name: string,
  bytes: Uint8Array,
  message: RegExp,
): Promise<void> => {
  const error = await t.throwsAsync(read(name, bytes), {name: 'UnreadableError', message});
  t.false(error.message.includes('\n'));
};

const page = '.TH FERRY 1\n.SH NAME\nferry \\- cross the bay\n';
const notes = 'The quay is wet at six.\n\nNobody waits there but the gulls and a clerk.\n';

test('what is packed is read as what it is, text or not, by its own name and what it holds', async (t) => {
  t.deepEqual(await titles('ferry.1.gz', gzipSync(page)), ['FERRY(1)']);
  t.deepEqual(await titles('ferry-notes.txt.gz', gzipSync(notes)), ['Ferry notes']);
  t.deepEqual(
    await read('ferry.csv.GZ', gzipSync('# a,b\n')),
    await read('ferry.csv', Buffer.from('# a,b\n')),
  );
  t.deepEqual(await titles('standard input', gzipSync(page)), ['FERRY(1)']);
  const documents = {'one.xhtml': '<p>The quay is wet at six.</p>'};
  const book = zipFile(bookFiles({documents, contents: '<li><a href="one.xhtml">The Quay</a></li>'}));
  t.deepEqual(await titles('book.epub.gz', gzipSync(book)), ['The Ferry Book']);
  const mailbox = 'From a@b Mon Sep  6 00:01:00 2021\nFrom: Ada Marsh <a@b>\nSubject: The quay\n\nWet.\n\n';
  t.deepEqual(await titles('list.mbox.gz', gzipSync(mailbox.repeat(2))), ['The quay', 'The quay']);
});

test('parts that were packed one by one are one text', async (t) => {
  const [article] = await read(
    'ferry.txt.gz',
    Buffer.concat([gzipSync(notes), gzipSync('\nIt left late.\n')]),
  );
  t.regex(JSON.stringify(article), /wet at six.*It left late/);
});

test('a file that is named as packed and is not is read as it stands', async (t) => {
  t.deepEqual(await titles('ferry.1.gz', Buffer.from(page)), ['FERRY(1)']);
});

test('what is inside is refused as it would be outside', async (t) => {
  await refused(t, 'ferry.txt.gz', gzipSync(''), /^is empty/);
  await refused(t, 'ferry.txt.gz', gzipSync('a\0b'), /^is not text/);
  const header = Buffer.alloc(1024);
  header.write('ferry.txt');
  header.write('ustar', 257);
  for (const name of ['ferry.tar.gz', 'ferry.tgz'])
    await refused(t, name, gzipSync(header), /^is a tar archive/);
});

test('one that grows beyond measure is not unpacked, nor one within another', async (t) => {
  await refused(t, 'ferry.txt.gz', gzipSync(Buffer.alloc(70_000_000, 'a')), /^holds more than 64 MB; unpack/);
  await refused(t, 'ferry.txt.gz.gz', gzipSync(gzipSync(notes)), /^is compressed by gzip twice/);
});

test('one that is cut short or damaged anywhere is refused in a line', async (t) => {
  const whole = gzipSync(notes);
  for (let length = 3; length < whole.length; length++)
    await refused(t, 'ferry.txt.gz', whole.subarray(0, length), /^is cut short; get another copy/);
  const random = seededRandom(7);
  for (let at = 10; at < whole.length; at++) {
    const damaged = Uint8Array.from(whole);
    damaged[at]! ^= 1 + Math.floor(random() * 255);
    await refused(
      t,
      'ferry.txt.gz',
      damaged,
      /^is (?:cut short|a damaged gzip file \(.+\)); get another copy/,
    );
  }
});
