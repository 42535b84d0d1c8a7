import {mkdir, readdir, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import test from 'ava';
import {openReadingState} from '../../source/library/reading-state.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {position} from './position.js';

test('a position is there again in the next session', async (t) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'deep', 'state.sqlite');
  const first = openReadingState(file);
  t.is(first.problem, undefined);
  t.is(first.position('/articles/tides.md'), undefined);
  t.deepEqual(first.save(position()), {});
  first.close();
  const second = openReadingState(file);
  t.deepEqual(second.position('/articles/tides.md'), position());
  second.close();
});

test('the folder is made for its owner alone', async (t) => {
  await using folder = await temporaryFolder();
  openReadingState(path.join(folder.path, 'state', 'state.sqlite')).close();
  t.is((await stat(path.join(folder.path, 'state'))).mode & 0o777, 0o700);
});

test('an article that was moved is known by its hash, the latest first', (t) => {
  const state = openReadingState(':memory:');
  state.save(position({article: '/old.md', updated: 1}));
  state.save(position({article: '/copy.md', updated: 2, share: 0.5}));
  t.deepEqual(state.position('/new.md', 'h1'), position({article: '/new.md', updated: 2, share: 0.5}));
  t.is(state.position('/new.md', 'h2'), undefined);
  t.is(state.position('/new.md'), undefined);
  state.close();
});

test('the later of two windows wins, whichever writes last', (t) => {
  const state = openReadingState(':memory:');
  state.save(position({updated: 5, share: 0.5}));
  t.deepEqual(state.save(position({updated: 4, share: 0.4})), {});
  t.is(state.position('/articles/tides.md')?.share, 0.5);
  state.save(position({updated: 6, share: 0.6, finished: true}));
  t.deepEqual(state.position('/articles/tides.md'), position({updated: 6, share: 0.6, finished: true}));
  state.close();
});

test('positions come with the latest first', (t) => {
  const state = openReadingState(':memory:');
  for (const updated of [2, 3, 1]) state.save(position({article: String(updated), updated}));
  t.deepEqual(
    state.positions().map(({article}) => article),
    ['3', '2', '1'],
  );
  state.close();
});

test('a broken file is set aside, said, and never deleted', async (t) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'state.sqlite');
  await writeFile(file, 'no database at all '.repeat(500));
  const state = openReadingState(file);
  t.regex(
    state.problem ?? '',
    /is damaged: nothing could be saved; set aside as .*state\.sqlite\.broken-\d+/,
  );
  t.deepEqual(state.save(position()), {});
  state.close();
  const files = await readdir(folder.path);
  t.is(files.filter((name) => name.startsWith('state.sqlite.broken-')).length, 1);
  const next = openReadingState(file);
  t.is(next.problem, undefined);
  t.deepEqual(next.position('/articles/tides.md'), position());
  next.close();
});

test('a file whose inside is broken is set aside once that shows', async (t) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'state.sqlite');
  const state = openReadingState(file);
  for (let index = 0; index < 500; index++) state.save(position({article: `/a/${index}`}));
  state.close();
  const {size} = await stat(file);
  const {open} = await import('node:fs/promises');
  const handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(size - 4096, 0x55), 0, size - 4096, 4096);
  await handle.close();
  const next = openReadingState(file);
  t.is(next.position('/a/250'), undefined);
  t.regex(next.problem ?? '', /set aside/);
  t.deepEqual(next.save(position()), {});
  t.deepEqual(next.position('/articles/tides.md'), position());
  next.close();
});

test('where nothing can be written, the session goes on and says so', async (t) => {
  await using folder = await temporaryFolder();
  const blocker = path.join(folder.path, 'file');
  await writeFile(blocker, '');
  await mkdir(path.join(folder.path, 'state.sqlite'));
  for (const file of [path.join(blocker, 'state.sqlite'), path.join(folder.path, 'state.sqlite')]) {
    const state = openReadingState(file);
    t.regex(state.problem ?? '', /what is read is kept for this session only/);
    t.deepEqual(state.save(position()), {});
    t.deepEqual(state.position('/articles/tides.md'), position());
    state.close();
  }
});

test('a file of a newer version is left as it is', async (t) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'state.sqlite');
  const newer = new DatabaseSync(file);
  newer.exec('CREATE TABLE position (article TEXT, colour TEXT); PRAGMA user_version = 99');
  newer.close();
  const state = openReadingState(file);
  t.regex(state.problem ?? '', /newer Broadsheet/);
  t.deepEqual(state.save(position()), {});
  state.close();
  const again = new DatabaseSync(file);
  t.is(again.prepare('PRAGMA user_version').get()?.['user_version'], 99);
  again.close();
});

test('an anchor that can’t be read is no position', async (t) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'state.sqlite');
  openReadingState(file).close();
  const database = new DatabaseSync(file);
  database.exec(`INSERT INTO position VALUES ('/a', 'h', '{"target', 0.5, 0, 1)`);
  database.close();
  const state = openReadingState(file);
  t.is(state.position('/a'), undefined);
  t.deepEqual(state.positions(), []);
  state.close();
});

test('closing twice is no fault', (t) => {
  const state = openReadingState(':memory:');
  state.close();
  t.notThrows(() => state.close());
});

test('a clock that was turned back makes nothing that is written later older', (t) => {
  const state = openReadingState(':memory:');
  const tomorrow = Date.now() + 86_400_000;
  state.save(position({share: 0.2, updated: tomorrow}));
  t.true(state.now() > tomorrow);
  state.save(position({share: 0.4, updated: state.now()}));
  t.is(state.position(position().article)?.share, 0.4);
  state.close();
});
