import test from 'ava';
import {importPlainText} from '../../source/importers/plain-text/plain-text.js';
import {UnreadableError, type Importer} from '../../source/importers/importer.js';
import {join} from 'node:path';
import {setImmediate as turn} from 'node:timers/promises';
import {importInWorker, importerInWorker} from '../../source/library/import-in-worker.js';

const text = 'The ferry came late.\n\nNobody had waited for it but the gulls and a clerk.\n';
const sourceOf = (bytes: Uint8Array, name = 'ferry.txt') => ({bytes, name});
const quiet = {signal: new AbortController().signal, progress: () => {}};

async function read(importer: Importer, source: ReturnType<typeof sourceOf>, options = quiet) {
  const articles = [];
  for await (const article of importer(source, options)) articles.push(article);
  return articles;
}

test('what is read in the worker is what is read here', async (t) => {
  const source = sourceOf(Buffer.from(text));
  t.deepEqual(await read(importInWorker, source), await read(importPlainText, source));
});

test('what can’t be read in the worker is told as it is told here', async (t) => {
  const error = await t.throwsAsync(
    read(importInWorker, sourceOf(Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d]))),
  );
  t.true(error instanceof UnreadableError);
});

test('reading in the worker ends when it is given up', async (t) => {
  const given = new AbortController();
  const reading = read(importInWorker, sourceOf(Buffer.from(text.repeat(20_000))), {
    ...quiet,
    signal: given.signal,
  });
  given.abort(new Error('given up'));
  await t.throwsAsync(reading, {message: 'given up'});
  await t.throwsAsync(read(importInWorker, sourceOf(Buffer.from(text)), {...quiet, signal: given.signal}), {
    message: 'given up',
  });
});

test('the next part of a long text is asked for once a pause is over', async (t) => {
  const heard: string[] = [];
  const pause = async (): Promise<void> => {
    heard.push('pause');
    await turn();
    heard.push('over');
  };
  const parts = importInWorker(sourceOf(Buffer.from(text.repeat(10_000))), {...quiet, pause});
  for await (const {unfinished} of parts) heard.push(unfinished === undefined ? 'whole' : 'part');
  const pauses = heard.flatMap((each, index) => (each === 'pause' ? [heard[index + 1]] : []));
  t.true(pauses.length > 1);
  t.deepEqual(new Set(pauses), new Set(['over']));
  t.is(
    heard.findLast((each) => each !== 'pause' && each !== 'over'),
    'whole',
  );
});

const unrulyLimits = {code: join(import.meta.dirname, 'unruly-worker.js'), memory: 20};
const unruly = importerInWorker({...unrulyLimits, silence: -600});

for (const [name, message] of [
  ['spins', /^can’t be read in 0 s; try another copy of it$/],
  ['grows', /^needs more than 44 MB of memory to be read; split it into parts$/],
  ['lengthens', /^needs more than 44 MB of memory to be read; split it into parts$/],
  ['inflates', /^needs more than 196 MB of memory to be read; split it into parts$/],
  ['ends', /^ended its reader too early; try another copy of it$/],
] as const)
  test(`a worker that ${name} is one clear line, and the next document is read`, async (t) => {
    const patient = name === 'spins' ? unruly : importerInWorker({...unrulyLimits, silence: 60_000});
    const error = await t.throwsAsync(read(patient, sourceOf(Buffer.from('x'), name)), {message});
    t.true(error instanceof UnreadableError);
    const [article] = await read(importInWorker, sourceOf(Buffer.from(text)));
    t.is(article?.sections.length, 1);
  });

test('a worker’s fault is told as it is thrown', async (t) => {
  await t.throwsAsync(read(importerInWorker(unrulyLimits), sourceOf(Buffer.from('x'), 'throws')), {
    message: 'a fault of ours',
  });
});

test('an article that grows comes with all its sections each time', async (t) => {
  const articles = await read(importerInWorker(unrulyLimits), sourceOf(Buffer.from('x'), 'extends'));
  t.deepEqual(
    articles.map(({title, sections}) => [title, ...sections.map(({id}) => id)]),
    [
      ['Tides', 'a', 'b'],
      ['Tides', 'a', 'c', 'd'],
    ],
  );
});
