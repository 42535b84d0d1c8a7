import test from 'ava';
import {Buffer} from 'node:buffer';
import {textOf} from '../../../source/article/text.js';
import {looksLikeEpub} from '../../../source/importers/epub/recognise.js';
import {importEpub} from '../../../source/importers/epub/epub.js';
import {bookFiles, epubFile, zipFile} from '../../helpers/epub-file.js';
import {seededRandom} from '../../helpers/seeded-random.js';
import {outlineOf, readBook, readBytes} from './reading.js';

const documents = {'one.xhtml': '<p>The quay is wet at six.</p>', 'two.xhtml': '<p>The deck is full.</p>'};
const files = bookFiles({documents, contents: '<li><a href="one.xhtml">The Quay</a></li>'});
const encryption = (algorithm: string, path: string): string =>
  `<encryption><EncryptedData><EncryptionMethod Algorithm="${algorithm}"/><CipherData><CipherReference URI="${path}"/></CipherData></EncryptedData></encryption>`;

const refused = async (t: {throwsAsync: Function}, bytes: Uint8Array, message: RegExp): Promise<void> => {
  await t.throwsAsync(() => readBytes(bytes), {name: 'UnreadableError', message});
};

const locked = (algorithm: string, path: string): Uint8Array =>
  zipFile([
    ...files,
    {path: 'META-INF/encryption.xml', content: encryption(algorithm, path)},
    {path: 'META-INF/rights.xml', content: '<rights/>'},
  ]);

test('a book that is locked says by what; one whose typefaces are is read', async (t) => {
  await refused(
    t,
    locked('http://www.w3.org/2001/04/xmlenc#aes128-cbc', 'OPS/one.xhtml'),
    /^is protected by DRM \(Adobe ADEPT\)/,
  );
  t.is((await readBytes(locked('http://www.idpf.org/2008/embedding', 'OPS/a.otf'))).title, 'The Ferry Book');
});

test('no spine, no package, a cut archive, a password: each a line that says which', async (t) => {
  await refused(t, epubFile({documents, spine: ' '}), /^is an EPUB without a spine/);
  await refused(t, zipFile(files.filter(({path}) => !path.endsWith('.opf'))), /no package document/);
  await refused(t, zipFile(files).subarray(0, 900), /its end is missing/);
  await refused(t, zipFile(files.map((file) => ({...file, flags: 0x801}))), /^is locked with a password/);
});

test('of a book that is cut short, what is left is read; it is refused where nothing to read is left', async (t) => {
  const whole = zipFile(files);
  const list = Buffer.from(whole).indexOf('PK\u0001\u0002', 0, 'latin1');
  const article = await readBytes(whole.subarray(0, list));
  t.deepEqual(outlineOf(article), ['1 The Quay', 'The quay is wet at six.', 'The deck is full.']);
  t.deepEqual(article.warnings, [
    'The file is cut short: what is left of it is read, and its end is missing.',
  ]);
  const stored = zipFile(files.map((file) => ({...file, stored: true})));
  const half = await readBytes(stored.subarray(0, Buffer.from(stored).indexOf('deck is full')));
  t.true(outlineOf(half).includes('The quay is wet at six.'));
  await refused(t, whole.subarray(0, 400), /its end is missing/);
});

test('files that lie over one another are refused, and a bomb is left out', async (t) => {
  const overlapping = [...files, {path: 'OPS/x', content: 'x'.repeat(50), claimedOffset: 3}];
  await refused(t, zipFile(overlapping), /lie over one another/);
  const bomb = {path: 'OPS/one.xhtml', content: Buffer.alloc(80_000_000, 'a')};
  const article = await readBytes(zipFile(files.map((file) => (file.path === bomb.path ? bomb : file))));
  t.deepEqual(outlineOf(article), ['1 The Quay', 'The deck is full.']);
  t.regex(article.warnings[0] ?? '', /damaged or missing/);
});

test('lying sizes are harmless and said; what was put behind the archive is passed over', async (t) => {
  const lying = files.map((file) => (file.path.endsWith('one.xhtml') ? {...file, claimedSize: 5} : file));
  const article = await readBytes(zipFile(lying));
  t.true(outlineOf(article).includes('The quay is wet at six.'));
  t.regex(article.warnings[0] ?? '', /have changed since they were packed/);
  const behind = Buffer.concat([zipFile(files), Buffer.from('\r\n\r\n')]);
  t.is((await readBytes(new Uint8Array(behind))).warnings.length, 0);
});

test('paths that climb out of the archive are none of the book’s', async (t) => {
  const outside = ['../evil.xhtml', '/etc/evil.xhtml', 'C:/evil.xhtml'].map((path) => ({
    path,
    content: '<p>evil</p>',
  }));
  const book = epubFile({
    documents: {...documents, '../../../evil.xhtml': '<p>evil</p>'},
    extra: outside,
  });
  t.deepEqual(outlineOf(await readBytes(book)), ['1 –', 'The quay is wet at six.', 'The deck is full.']);
});

test('entities of a document’s own stay as they are written, and nothing live comes through', async (t) => {
  const article = await readBook({
    documents: {
      'one.xhtml':
        '<p title="&#27;[2J">&bomb; &#27;]0;x&#7;&#155;31m<a href="javascript:alert(1)">click</a> <a href="https://x.example/&#27;[2J">&#x202E;out</a></p>',
    },
    metadata: '<dc:title>The &#27;[31mFerry Book&#x202e;</dc:title><dc:creator>Ada&#27;[0m Obi</dc:creator>',
    contents: '<li><a href="one.xhtml">&#27;[5mQuay</a></li>',
  });
  t.notRegex(
    JSON.stringify(article),
    /\\u001b|\\u009b|\\u0007|[\u0000-\u0009\u007F-\u009F\u202A-\u202E]|javascript:/i,
  );
});

test('elements nested a hundred thousand deep end where they get too deep', async (t) => {
  const article = await readBook({documents: {'a.xhtml': `<p>Quay.</p>${'<div>'.repeat(100_000)}deep`}});
  t.true(outlineOf(article).includes('Quay.'));
  t.regex(article.warnings[0] ?? '', /nested too deep/);
});

test('it is known by its bytes, whatever stands first in it', (t) => {
  t.true(looksLikeEpub(zipFile(files)));
  t.true(looksLikeEpub(zipFile(files.slice(1))));
  const large = zipFile([
    ...files.slice(1),
    {path: 'a', content: new Uint8Array(1_000_000), stored: true},
    ...Array.from({length: 3000}, (_, at) => ({path: `${'pages/'.repeat(20)}${at}`, content: ''})),
  ]);
  t.true(looksLikeEpub(large));
  t.false(looksLikeEpub(zipFile([{path: 'word/document.xml', content: 'x'}])));
});

test('a cancelled reading ends with the signal’s reason', async (t) => {
  const controller = new AbortController();
  const reading = importEpub(
    {bytes: zipFile(files), name: 'a.epub'},
    {signal: controller.signal, progress: () => undefined},
  );
  await t.notThrowsAsync(async () => reading[Symbol.asyncIterator]().next());
  controller.abort(new Error('enough'));
  await t.throwsAsync(async () => reading[Symbol.asyncIterator]().next(), {message: 'enough'});
});

test('however a book is damaged, it is read or refused in a line', async (t) => {
  const random = seededRandom(7);
  const whole = zipFile(files.map((file) => ({...file, stored: true})));
  for (let run = 0; run < 400; run++) {
    const bytes = whole.slice(0, run % 4 === 0 ? Math.ceil(random() * whole.length) : whole.length);
    for (let hits = 1 + (run % 8); hits > 0; hits--)
      bytes[Math.floor(random() * bytes.length)] = run % 3 === 0 ? 0x1b : Math.floor(random() * 256);
    try {
      const article = await readBytes(bytes);
      const text = article.sections.flatMap(({blocks}) => blocks.map(textOf)).join('');
      t.notRegex(`${article.title}${text}`, /[\u0000-\u0008\u001B\u007F-\u009F\u202A-\u202E]/);
    } catch (error) {
      t.is((error as Error).name, 'UnreadableError', `run ${run}: ${String((error as Error).stack)}`);
    }
  }
});

test('of more headings than can be arguments of a function each is a section', async (t) => {
  const many = bookFiles({documents: {'a.xhtml': '<h2>Quay</h2>'.repeat(200_000)}});
  const article = await readBytes(zipFile(many.map((file) => ({...file, stored: true}))));
  t.is(article.sections.length, 200_000);
});
