import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import test from 'ava';
import {openReadingState, type Mark} from '../../source/library/reading-state.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {position} from './position.js';

const mark = (changes: Partial<Mark> = {}): Mark => ({
  article: '/articles/tides.md',
  hash: 'h1',
  byHand: {starred: true},
  updated: 1000,
  ...changes,
});

const stop = (offset: number) => ({
  article: '/articles/tides.md',
  anchor: {target: {kind: 'title'} as const, offset, quote: ''},
});

test('a mark is known by the article, else by its hash; the later of two windows wins', (t) => {
  const state = openReadingState(':memory:');
  t.is(state.mark('/articles/tides.md', 'h1'), undefined);
  t.deepEqual(state.saveMark(mark()), {});
  t.deepEqual(state.mark('/articles/tides.md'), mark());
  t.deepEqual(state.mark('/moved/tides.md', 'h1'), mark({article: '/moved/tides.md'}));
  state.saveMark(mark({byHand: {}, read: true, updated: 999}));
  t.true(state.mark('/articles/tides.md')?.byHand.starred);
  state.saveMark(mark({byHand: {}, read: false, updated: 1001}));
  t.deepEqual(state.marks(), [mark({byHand: {}, read: false, updated: 1001})]);
  state.close();
});

test('what was read to its end stays read, unless it was called unread since', (t) => {
  const state = openReadingState(':memory:');
  const {article} = position();
  state.save(position({finished: true, updated: 1000}));
  state.saveMark(mark({article, read: false, updated: 999}));
  state.save(position({updated: 1001}));
  t.true(state.position(article)?.finished, 'it was read after that');
  state.saveMark(mark({article, read: false, updated: 1002}));
  state.save(position({updated: 1003}));
  t.false(state.position(article)?.finished);
  state.save(position({finished: true, updated: 1004}));
  state.save(position({updated: 1005}));
  t.true(state.position(article)?.finished, 'and now it is read again');
  state.close();
});

test('queries come once each, the latest first, and not without end', (t) => {
  const state = openReadingState(':memory:');
  for (const [index, query] of ['tides', 'lantern', 'tides'].entries()) state.saveQuery(query, index);
  t.deepEqual(state.queries(), ['tides', 'lantern']);
  for (let index = 0; index < 150; index++) state.saveQuery(`query ${index}`, 100 + index);
  t.is(state.queries().length, 100);
  t.is(state.queries()[0], 'query 149');
  state.close();
});

test('the jump list is as it was left last, by whichever window', async (t) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'state.sqlite');
  const [one, two] = [openReadingState(file), openReadingState(file)];
  t.deepEqual(one.jumpList(), []);
  one.saveJumpList([stop(1), stop(2)], 20);
  two.saveJumpList([stop(3)], 10);
  t.deepEqual(two.jumpList(), [stop(1), stop(2)]);
  two.saveJumpList([], 30);
  t.deepEqual(one.jumpList(), []);
  one.close();
  two.close();
});

test('the view is as it was set up last, by whichever window, and declined folders are known', async (t) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'state.sqlite');
  const [one, two] = [openReadingState(file), openReadingState(file)];
  t.is(one.view(), undefined);
  one.saveView({measure: 70}, 20);
  two.saveView({measure: 74}, 10);
  t.deepEqual(two.view(), {measure: 70});
  two.decline('/press', 30);
  t.true(one.isDeclined('/press'));
  t.false(one.isDeclined('/other'));
  one.close();
  two.close();
});

test('a state of an earlier version keeps its positions and takes marks', async (t) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'state.sqlite');
  const earlier = openReadingState(file);
  earlier.save(position());
  earlier.close();
  const database = new DatabaseSync(file);
  database.exec(
    'DROP TABLE mark; DROP TABLE query; DROP TABLE jump_list; DROP TABLE view; DROP TABLE declined; PRAGMA user_version = 1',
  );
  database.close();
  const state = openReadingState(file);
  t.is(state.problem, undefined);
  t.deepEqual(state.positions(), [position()]);
  t.deepEqual(state.saveMark(mark()), {});
  t.deepEqual(state.marks(), [mark()]);
  state.close();
});

test('the jump list and the stars of an earlier version are kept', async (t) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'state.sqlite');
  const earlier = openReadingState(file);
  const left = {article: '/tides.md', anchor: position().anchor};
  earlier.saveJumpList([left], 1);
  earlier.saveMark(mark());
  earlier.saveMark(mark({article: '/plain.md', hash: 'h2', byHand: {}, read: true, updated: 999}));
  earlier.close();
  const database = new DatabaseSync(file);
  database.exec(`
    ALTER TABLE jump_list RENAME TO way_back;
    ALTER TABLE mark ADD COLUMN starred INTEGER NOT NULL DEFAULT 0;
    UPDATE mark SET starred = by_hand <> '{}';
    ALTER TABLE mark DROP COLUMN by_hand;
    PRAGMA user_version = 3`);
  database.close();
  const state = openReadingState(file);
  t.is(state.problem, undefined);
  t.deepEqual(state.jumpList(), [left]);
  t.deepEqual(state.marks(), [
    mark(),
    mark({article: '/plain.md', hash: 'h2', byHand: {}, read: true, updated: 999}),
  ]);
  state.close();
});

test('a document that claims another’s DOI or URL takes nothing of what was kept of that', (t) => {
  const state = openReadingState(':memory:');
  for (const article of ['10.5555/tides', 'https://tides.example/one']) {
    state.save(position({article, hash: 'true', share: 0.4, updated: 1}));
    state.saveMark({article, hash: 'true', byHand: {starred: true}, updated: 1});
    t.is(state.position(article, 'edited')?.share, 0.4, 'an edited one is gone on with');
    state.save(position({article, hash: 'false', share: 0.9, updated: 2}));
    state.saveMark({article, hash: 'false', byHand: {}, updated: 2});
    t.is(state.position(article, 'true')?.share, 0.4);
    t.true(state.mark(article, 'true')?.byHand.starred);
    t.is(state.position(article, 'false')?.share, 0.9);
    t.deepEqual(state.mark(article, 'false')?.byHand, {});
    state.save(position({article, hash: 'true', share: 0.5, updated: 3}));
    t.is(state.position(article, 'true')?.share, 0.5);
  }
  state.close();
});

test('a file that was edited keeps its one position', (t) => {
  const state = openReadingState(':memory:');
  state.save(position({article: '/tides.md', hash: 'a', share: 0.4, updated: 1}));
  state.save(position({article: '/tides.md', hash: 'b', share: 0.6, updated: 2}));
  t.is(state.positions().length, 1);
  t.is(state.position('/tides.md', 'c')?.share, 0.6);
  state.close();
});
