import {appendFile, chmod, mkdir, readdir, rename, rm, symlink, utimes, writeFile} from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type {DatabaseSync} from 'node:sqlite';
import {gzipSync} from 'node:zlib';
import test, {type ExecutionContext} from 'ava';
import {createIndexCandidates} from '../../../source/library/index/index-candidates.js';
import {refreshIndex, type Progress} from '../../../source/library/index/refresh.js';
import {
  placeOfArticle,
  readRows,
  type RowCursor,
  type RowSlice,
} from '../../../source/library/index/library-rows.js';
import {openIndex} from '../../../source/library/index/schema.js';
import {search} from '../../../source/search/search.js';
import {temporaryFolder} from '../../helpers/temporary-folder.js';
import {contentsOf, faultsIn, madeArticle, writeArticles} from './made-library.js';

type Library = {folder: string; database: DatabaseSync; refresh: () => Promise<number>};

/** A folder of a few articles and its index in memory, checked for faults at the end. */
async function withLibrary(t: ExecutionContext, work: (library: Library) => Promise<void>): Promise<void> {
  await using temporary = await temporaryFolder();
  const folder = path.join(temporary.path, 'articles');
  await writeArticles(folder, 12);
  const {database} = openIndex(':memory:');
  const refresh = async (): Promise<number> => refreshIndex(database, [folder]);
  t.is(await refresh(), 12);
  await work({folder, database, refresh});
  t.deepEqual(faultsIn(database), []);
  const fresh = openIndex(':memory:').database;
  await refreshIndex(fresh, [folder]);
  t.deepEqual(contentsOf(database), contentsOf(fresh), 'as if it had been made anew');
}

const found = (database: DatabaseSync, folder: string, query: string): string[] =>
  search(createIndexCandidates(database, [folder]), query).map(({text}) => text);

const yesterday = new Date(Date.now() - 86_400_000);
const tomorrow = new Date(Date.now() + 86_400_000);

test('what another build of the program read is read anew, once', (t) =>
  withLibrary(t, async ({folder, database}) => {
    t.is(await refreshIndex(database, [folder], {build: 'one'}), 12);
    t.is(await refreshIndex(database, [folder], {build: 'one'}), 0);
    t.is(await refreshIndex(database, [folder], {build: 'another'}), 12);
  }));

test('what was indexed is found, and a second look changes nothing', (t) =>
  withLibrary(t, async ({folder, database, refresh}) => {
    await writeFile(path.join(folder, 'new.md'), '# Quince\n\nA quinceberry ripens on the sill.\n');
    t.is(await refresh(), 1);
    t.deepEqual(found(database, folder, 'quinceberry'), ['A quinceberry ripens on the sill.']);
    t.is(await refresh(), 0);
    t.is(found(database, folder, 'quinceberry').length, 1);
  }));

test('what is packed is found by its words, and anew when it changes', (t) =>
  withLibrary(t, async ({folder, database, refresh}) => {
    for (const line of ['A quinceberry ripens on the sill.', 'A quinceberry hangs over the wall.']) {
      await writeFile(path.join(folder, 'new.md.gz'), gzipSync(`# Quince\n\n${line}\n`));
      t.is(await refresh(), 1);
      t.deepEqual(found(database, folder, 'quinceberry'), [line]);
    }
  }));

test('only what is young or was touched is looked at again', (t) =>
  withLibrary(t, async ({folder, database}) => {
    const looked = async (): Promise<number> => {
      let total = 0;
      await refreshIndex(database, [folder], {progress: (progress) => (total = progress.total)});
      return total;
    };
    for (let number = 1; number <= 12; number++) {
      const time = number <= 10 ? yesterday : tomorrow;
      await utimes(path.join(folder, '0', `${number}.md`), time, time);
    }
    t.is(await looked(), 12);
    t.is(await looked(), 2);
  }));

test('an edited file is found by its new words alone', (t) =>
  withLibrary(t, async ({folder, database, refresh}) => {
    const file = path.join(folder, '0', '3.md');
    await appendFile(file, '\nThe quinceberry is ripe.\n');
    await refresh();
    t.is(found(database, folder, 'quinceberry').length, 1);
    await writeFile(file, madeArticle(3));
    await refresh();
    t.is(found(database, folder, '"quinceberry"').length, 0);
  }));

test('a file of the same size and time as before is read when it is young', (t) =>
  withLibrary(t, async ({folder, database, refresh}) => {
    const file = path.join(folder, 'same.md');
    await writeFile(file, '# Same\n\nAn ashtree stands here.\n');
    await refresh();
    await writeFile(file, '# Same\n\nAn elmtree stands here.\n');
    await refresh();
    t.deepEqual(found(database, folder, 'elmtree'), ['An elmtree stands here.']);
  }));

test('a removed file leaves the search, and so does a removed folder', (t) =>
  withLibrary(t, async ({folder, database, refresh}) => {
    await rm(path.join(folder, '0', '5.md'));
    t.is(await refresh(), 1);
    t.is(placeOfArticle(database, path.join(folder, '0', '5.md')), undefined);
    await rm(path.join(folder, '0'), {recursive: true});
    await refresh();
    t.is(database.prepare('SELECT count(*) AS count FROM article').get()?.['count'], 0);
  }));

test('a moved file is known again without being read as new', (t) =>
  withLibrary(t, async ({folder, database, refresh}) => {
    const numberOf = (file: string): unknown =>
      database.prepare('SELECT id FROM article WHERE name = ?').get(file)?.['id'];
    const before = numberOf(path.join(folder, '0', '7.md'));
    await mkdir(path.join(folder, 'deeper'));
    await rename(path.join(folder, '0', '7.md'), path.join(folder, 'deeper', '7.md'));
    await refresh();
    t.is(numberOf(path.join(folder, 'deeper', '7.md')), before);
    t.not(before, undefined);
    t.is(numberOf(path.join(folder, '0', '7.md')), undefined);
  }));

test('a file that was moved and edited is another', (t) =>
  withLibrary(t, async ({folder, database, refresh}) => {
    await rename(path.join(folder, '0', '7.md'), path.join(folder, '7.md'));
    await appendFile(path.join(folder, '7.md'), '\nThe quinceberry is ripe.\n');
    await refresh();
    t.is(found(database, folder, 'quinceberry').length, 1);
  }));

test('what can’t be read is listed with its reason, until it can be', (t) =>
  withLibrary(t, async ({folder, database, refresh}) => {
    await writeFile(path.join(folder, 'empty.md'), '');
    await symlink(path.join(folder, 'nowhere'), path.join(folder, 'lost.md'));
    await refresh();
    const problems = (): string[] =>
      readRows(database, [folder], 1000).rows.flatMap((row) =>
        'problem' in row ? [path.basename(row.path)] : [],
      );
    t.deepEqual(problems(), ['empty.md', 'lost.md']);
    await writeFile(path.join(folder, 'empty.md'), '# Full\n\nThe quinceberry is ripe.\n');
    await rm(path.join(folder, 'lost.md'));
    await refresh();
    t.deepEqual(problems(), []);
    t.is(found(database, folder, 'quinceberry').length, 1);
  }));

test('a folder that can’t be looked into is told of, and the rest stays', (t) =>
  withLibrary(t, async ({folder, database, refresh}) => {
    if (process.getuid?.() === 0) {
      t.pass('a super-user may look into any folder');
      return;
    }
    await mkdir(path.join(folder, 'shut'));
    await chmod(path.join(folder, 'shut'), 0);
    await refresh();
    t.true(readRows(database, [folder], 1000).rows.some((row) => 'problem' in row));
    await chmod(path.join(folder, 'shut'), 0o700);
  }));

test('two documents that claim one DOI keep apart', (t) =>
  withLibrary(t, async ({folder, database, refresh}) => {
    const text = '---\ntitle: One\ndoi: 10.5555/quince\n---\n\nThe quinceberry is ripe.\n';
    await writeFile(path.join(folder, 'a.md'), text);
    await writeFile(path.join(folder, 'b.md'), text.replace('ripe', 'red'));
    await refresh();
    t.is(placeOfArticle(database, '10.5555/quince')?.path, path.join(folder, 'a.md'));
    t.is(placeOfArticle(database, path.join(folder, 'b.md'))?.path, path.join(folder, 'b.md'));
  }));

test('rows come in slices that together are all, in the order of the folders', (t) =>
  withLibrary(t, async ({database, folder}) => {
    const titles: string[] = [];
    let from: RowCursor | undefined = {folder: 0, place: ''};
    while (from !== undefined) {
      const slice: RowSlice = readRows(database, [folder], 5, from);
      for (const row of slice.rows) if ('article' in row) titles.push(row.article.title);
      from = slice.next;
    }
    t.deepEqual(
      titles,
      Array.from({length: 12}, (_, at) => `Letters from island ${at + 1}`),
    );
  }));

test('progress goes from nothing to all', (t) =>
  withLibrary(t, async ({folder}) => {
    const seen: Progress[] = [];
    await refreshIndex(openIndex(':memory:').database, [folder], {progress: (each) => seen.push(each)});
    t.deepEqual(seen, [
      {done: 0, total: 12},
      {done: 12, total: 12},
    ]);
  }));

test('it can be cut off, and the next goes on', (t) =>
  withLibrary(t, async ({folder}) => {
    const {database} = openIndex(':memory:');
    const cut = new AbortController();
    cut.abort(new Error('cut off'));
    await t.throwsAsync(refreshIndex(database, [folder], {signal: cut.signal}), {message: 'cut off'});
    t.deepEqual(faultsIn(database), []);
    t.is(await refreshIndex(database, [folder]), 12);
  }));

test('several libraries share one index: each lists and finds its own, and a folder changes hands unread', async (t) => {
  await using temporary = await temporaryFolder();
  const [one, two] = [path.join(temporary.path, 'one'), path.join(temporary.path, 'two')];
  for (const folder of [one, two]) {
    await writeArticles(folder, 4);
    await writeFile(
      path.join(folder, 'own.md'),
      `# Own\n\nThe quinceberry of ${path.basename(folder)} is ripe.\n`,
    );
  }
  const {database} = openIndex(':memory:');
  t.is(await refreshIndex(database, [one]), 5);
  t.is(await refreshIndex(database, [two]), 5);
  t.deepEqual(found(database, one, 'quinceberry'), ['The quinceberry of one is ripe.']);
  t.deepEqual(found(database, two, 'quinceberry'), ['The quinceberry of two is ripe.']);
  t.is(search(createIndexCandidates(database, [one, two]), 'quinceberry').length, 2);
  t.is(search(createIndexCandidates(database, [one]), 'title:own').length, 1);
  t.is(readRows(database, [one], 1000).rows.length, 5);
  t.is(await refreshIndex(database, [one, two]), 0);
  // What was written a moment ago counts as changed; this takes longer than a moment where much else runs.
  for (const folder of [one, two])
    for (const name of await readdir(folder)) await utimes(path.join(folder, name), new Date(), new Date());
  t.is(await refreshIndex(database, [temporary.path]), 10);
  t.is(found(database, temporary.path, 'quinceberry').length, 2);
  t.deepEqual(faultsIn(database), []);
});

test('a folder changes hands too where its files were young when they were read', async (t) => {
  await using temporary = await temporaryFolder();
  const folder = path.join(temporary.path, 'one');
  await mkdir(folder);
  const file = path.join(folder, 'a.md');
  await writeFile(file, '# A\n\nThe quinceberry is ripe.\n');
  const {database} = openIndex(':memory:');
  await refreshIndex(database, [folder]);
  await utimes(file, new Date(0), new Date(0));
  t.is(await refreshIndex(database, [temporary.path]), 1);
  t.is(found(database, temporary.path, 'quinceberry').length, 1);
  t.deepEqual(faultsIn(database), []);
});
