import test from 'ava';
import {importPlainText} from '../../source/importers/plain-text/plain-text.js';
import {UnreadableError, type Importer} from '../../source/importers/importer.js';
import {importApart} from '../../source/library/import-apart.js';

const text = 'The ferry came late.\n\nNobody had waited for it but the gulls and a clerk.\n';
const sourceOf = (bytes: Uint8Array, name = 'ferry.txt') => ({bytes, name});
const quiet = {signal: new AbortController().signal, progress: () => {}};

async function read(importer: Importer, source: ReturnType<typeof sourceOf>, options = quiet) {
  const articles = [];
  for await (const article of importer(source, options)) articles.push(article);
  return articles;
}

test('what is read apart is what is read here', async (t) => {
  const source = sourceOf(Buffer.from(text));
  t.deepEqual(await read(importApart, source), await read(importPlainText, source));
});

test('what can’t be read apart is told as it is told here', async (t) => {
  const error = await t.throwsAsync(read(importApart, sourceOf(Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d]))));
  t.true(error instanceof UnreadableError);
});

test('reading apart ends when it is given up', async (t) => {
  const given = new AbortController();
  const reading = read(importApart, sourceOf(Buffer.from(text.repeat(20_000))), {
    ...quiet,
    signal: given.signal,
  });
  given.abort(new Error('given up'));
  await t.throwsAsync(reading, {message: 'given up'});
  await t.throwsAsync(read(importApart, sourceOf(Buffer.from(text)), {...quiet, signal: given.signal}), {
    message: 'given up',
  });
});
