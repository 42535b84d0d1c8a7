import {open, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {setTimeout as delay} from 'node:timers/promises';
import test, {type ExecutionContext} from 'ava';
import {isFailure} from '../../../source/library/failure.js';
import {openIndex} from '../../../source/library/index/schema.js';
import {openLibraryIndex, type LibraryIndex} from '../../../source/library/index/library-index.js';
import type {FromIndexWorker, IndexHit} from '../../../source/library/index/worker-messages.js';
import type {LibraryRow} from '../../../source/library/index/library-rows.js';
import {temporaryFolder} from '../../helpers/temporary-folder.js';
import {writeArticles} from './made-library.js';

type Opened = {
  folder: string;
  file: string;
  index: LibraryIndex;
  told: FromIndexWorker[];
  /** Looks through the folders and waits until that is done. */
  refreshed: () => Promise<void>;
};

/** A library of a few articles, opened as the reader opens it. */
async function withLibrary(t: ExecutionContext, work: (opened: Opened) => Promise<void>): Promise<void> {
  await using temporary = await temporaryFolder();
  const folder = path.join(temporary.path, 'articles');
  const file = path.join(temporary.path, 'cache', 'index.sqlite');
  await writeArticles(folder, 30);
  const told: FromIndexWorker[] = [];
  let done: (() => void) | undefined;
  const index = openLibraryIndex({
    path: file,
    folders: [folder],
    heard(message) {
      told.push(message);
      if (message.type === 'refreshed' || message.type === 'failed') done?.();
    },
  });
  const refreshed = async (): Promise<void> => {
    const {promise, resolve} = Promise.withResolvers<void>();
    done = resolve;
    index.refresh();
    await promise;
  };
  try {
    await work({folder, file, index, told, refreshed});
  } finally {
    await index.close();
  }
  t.deepEqual(
    told.filter(({type}) => type === 'failed'),
    [],
  );
}

async function rowsOf(index: LibraryIndex): Promise<LibraryRow[]> {
  const rows: LibraryRow[] = [];
  for await (const slice of index.rows()) rows.push(...slice);
  return rows;
}

test('from nothing to rows, hits and an article', (t) =>
  withLibrary(t, async ({folder, index, refreshed, told}) => {
    t.deepEqual(await rowsOf(index), []);
    await refreshed();
    t.deepEqual(told.at(-1), {type: 'refreshed', changes: 30});
    const rows = await rowsOf(index);
    t.is(rows.length, 30);
    const [hit] = (await index.search('lantern author:ruiz', {limit: 5}))?.hits ?? [];
    t.deepEqual(hit?.authors, ['Tomé Ruiz']);
    const reading = await index.read(hit?.article ?? '');
    t.true(reading !== undefined && !isFailure(reading) && reading.article.id === hit?.article);
    t.is(await index.read(path.join(folder, 'none.md')), undefined);
  }));

test('what is written while it is open is found after the next look', (t) =>
  withLibrary(t, async ({folder, index, refreshed}) => {
    await refreshed();
    t.deepEqual((await index.search('quinceberry', {limit: 5}))?.hits, []);
    await writeFile(path.join(folder, 'new.md'), '# Quince\n\nA quinceberry ripens on the sill.\n');
    await refreshed();
    t.is((await index.search('quinceberry', {limit: 5}))?.hits.length, 1);
    await rm(path.join(folder, 'new.md'));
    await refreshed();
    t.deepEqual((await index.search('"quinceberry"', {limit: 5}))?.hits, []);
  }));

test('only the latest of the queries is answered', (t) =>
  withLibrary(t, async ({index, refreshed}) => {
    await refreshed();
    const answers = await Promise.all(
      ['l', 'la', 'lan', 'lant', 'lantern'].map(async (query) => index.search(query, {limit: 5})),
    );
    t.deepEqual(
      answers.map((answer) => answer?.hits.length),
      [undefined, undefined, undefined, undefined, 5],
    );
  }));

test('the words as typed come first, and stay where they are', (t) =>
  withLibrary(t, async ({folder, index, refreshed}) => {
    await writeFile(path.join(folder, 'new.md'), '# Mill\n\nThe millwheel turns.\n\nThe milwheels turn.\n');
    await refreshed();
    const parts: Array<readonly IndexHit[]> = [];
    const whole = await index.search('millwheel', {limit: 5, partly: ({hits}) => void parts.push(hits)});
    t.deepEqual(
      parts.map((hits) => hits.map(({text}) => text)),
      [['The millwheel turns.']],
    );
    t.deepEqual(
      whole?.hits.map(({text}) => text),
      ['The millwheel turns.', 'The milwheels turn.'],
    );
    t.deepEqual([whole?.hits[0]?.paragraph, whole?.hits[0]?.after], [1, 'The milwheels turn.']);
  }));

test('an index that turns out to be broken is made anew, and said', (t) =>
  withLibrary(t, async ({file, index, refreshed, told}) => {
    await refreshed();
    await index.close();
    const {size} = await stat(file);
    const handle = await open(file, 'r+');
    await handle.write(Buffer.alloc(size - 4096, 0x55), 0, size - 4096, 4096);
    await handle.close();
    await refreshed();
    t.deepEqual(told.at(-2)?.type === 'progress' && told.some(({type}) => type === 'rebuilt'), true);
    t.is((await rowsOf(index)).length, 30);
    t.is((await index.search('lantern', {limit: 5}))?.hits.length, 5);
  }));

test('a search that meets a broken index has it made anew', (t) =>
  withLibrary(t, async ({file, index, refreshed, told}) => {
    await refreshed();
    await index.close();
    // What a search alone reads is spoilt: the vocabulary's table.
    const database = new DatabaseSync(file);
    const page = Number(
      database.prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'term'`).get()?.['rootpage'],
    );
    database.close();
    const handle = await open(file, 'r+');
    await handle.write(Buffer.alloc(4096, 0x55), 0, 4096, (page - 1) * 4096);
    await handle.close();
    await t.throwsAsync(async () => index.search('lantern', {limit: 5}));
    while (!told.some(({type}) => type === 'rebuilt')) await delay(20);
    await refreshed();
    t.is((await index.search('lantern', {limit: 5}))?.hits.length, 5);
  }));

test('two windows on one library see the same', (t) =>
  withLibrary(t, async ({file, folder, index, refreshed}) => {
    const done = Promise.withResolvers<void>();
    const other = openLibraryIndex({
      path: file,
      folders: [folder],
      heard: ({type}) => type === 'refreshed' && done.resolve(),
    });
    other.refresh();
    await Promise.all([refreshed(), done.promise]);
    const query = 'lantern orchard';
    t.deepEqual(await other.search(query, {limit: 20}), await index.search(query, {limit: 20}));
    t.deepEqual(await rowsOf(other), await rowsOf(index));
    await other.close();
  }));

for (const row of ['5', '{}', 'null', '{"id":"x"}', 'no JSON'])
  test(`an index whose rows hold ${row} is made anew`, async (t) =>
    withLibrary(t, async ({file, index, told, refreshed}) => {
      await refreshed();
      const {database} = openIndex(file);
      database.prepare('UPDATE article SET row = ?').run(row);
      database.close();
      t.deepEqual(await rowsOf(index), []);
      while (!told.some(({type}) => type === 'rebuilt')) await refreshed();
      t.is((await rowsOf(index)).length, 30);
    }));
