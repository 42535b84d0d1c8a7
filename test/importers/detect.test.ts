import test from 'ava';
import {importerFor, isReadableName} from '../../source/importers/detect.js';
import type {Source} from '../../source/importers/importer.js';
import {importMarkdown} from '../../source/importers/markdown/markdown.js';
import {importNewspaper} from '../../source/importers/newspaper/newspaper.js';
import {importPlainText} from '../../source/importers/plain-text/plain-text.js';

const named = (name: string, content: string | Uint8Array): Source => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

const markdown =
  '# On ferries\n\nA *slow* crossing, [timetable](https://example.org/t).\n\n## Fares\n\n- adult\n- child\n';
const plain =
  'A note on ferries\n\nThey are slow, and that is the point of them.\n\nNobody hurries on a deck.\n';

test('Markdown and plain text are told apart, whatever the file is called', async (t) => {
  t.is(await importerFor(named('ferries.md', markdown)), importMarkdown);
  t.is(await importerFor(named('standard input', markdown)), importMarkdown);
  t.is(await importerFor(named('ferries.txt', markdown)), importMarkdown);
  t.is(await importerFor(named('ferries.txt', plain)), importPlainText);
  t.is(await importerFor(named('standard input', plain)), importPlainText);
  t.is(await importerFor(named('ferries.md', plain)), importMarkdown);
});

const page = '# VIEWS\n\nJANE ROE\n\n## Slow ferries\n\nThey are slow, and that is the\n\npoint of them.\n';

test('a newspaper page is told from both, but not where it is larger than any', async (t) => {
  for (const name of ['page.txt', 'standard input'])
    t.is(await importerFor(named(name, page)), importNewspaper, name);
  const large = `${page}\n\n${'The ferry was late again.\n\n'.repeat(50_000)}`;
  t.not(await importerFor(named('page.txt', large)), importNewspaper);
});

test('what is called Markdown is, though it has a byline and says at its end who wrote it', async (t) => {
  const column =
    '# Slow ferries\n\nBy Jane Roe\n\nThey are slow.  \nThat is the point.\n\n## On deck\n\nNobody hurries.\n\n' +
    'Jane Roe is a professor of tides at the University of Tarn.\n';
  t.is(await importerFor(named('ferries.md', column)), importMarkdown);
});

test('front matter makes it Markdown for certain', async (t) => {
  t.is(await importerFor(named('x.txt', '---\r\ntitle: Ferries\r\n---\r\nSlow.\r\n')), importMarkdown);
});

test('UTF-16 with a byte order mark is text', async (t) => {
  const bytes = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(new Uint16Array(Array.from(plain, (c) => c.charCodeAt(0))).buffer),
  ]);
  t.is(await importerFor(named('ferries.txt', bytes)), importPlainText);
});

const unreadable: ReadonlyArray<[what: string, bytes: Uint8Array, message: RegExp]> = [
  ['nothing', new Uint8Array(), /^is empty/],
  ['white space', latin1(' \n\t\n'), /nothing but white space/],
  ['a ZIP', latin1('PK\u0003\u0004 and so on'), /ZIP archive; unpack it/],
  ['a PNG', latin1('\u0089PNG\r\n\u001A\n'), /looks like a PNG image/],
  ['unknown bytes', latin1('abc\u0000def'), /is not text/],
  ['XML', latin1('<?xml version="1.0"?><article/>'), /XML document/],
];

for (const [what, bytes, message] of unreadable)
  test(`one sentence says what is wrong with ${what}`, async (t) => {
    const error = await t.throwsAsync(importerFor(named('thing.txt', bytes)), {
      name: 'UnreadableError',
      message,
    });
    t.false(error.message.includes('\n'));
  });

const readable = `ferries.txt page.md notes.adoc notes.AsciiDoc notes.org notes.rst notes.textile notes.wiki tide.log
  tide.log.1 page.html report.pdf book.epub fares.csv fares.tsv READ.ME ferry.1 ferry.8 README readme CHANGELOG LICENCE COPYING TODO ferry.1.gz notes.txt.gz report.pdf.gz
  README.gz changelog.GZ`;
const passedOver = `photo.jpg main.ts main.c style.css Makefile Dockerfile page.js libm.so.6 libm.so.1 archive.zip ferry
  notes.bak~ tide.0 notes.tar.gz notes.tgz photo.jpg.gz .gz`;

test('in a folder, what people write for people is read, by its name; programs and pictures are passed over', (t) => {
  for (const name of readable.split(/\s+/)) t.true(isReadableName(name), name);
  for (const name of passedOver.split(/\s+/)) t.false(isReadableName(name), name);
});

test('other markup than Markdown, logs and tables are plain text, whatever they look like', async (t) => {
  for (const name of ['ferries.rst', 'ferries.adoc', 'ferries.log', 'ferries.csv'])
    t.is(await importerFor(named(name, markdown)), importPlainText, name);
  t.is(await importerFor(named('README', markdown)), importMarkdown);
});
