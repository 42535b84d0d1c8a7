import test, {type ExecutionContext} from 'ava';
import {createSession, type Session} from '../../source/app/session.js';
import {defaults, type Settings} from '../../source/reader/setting-table.js';
import type {Collection} from '../../source/library/collection/collection.js';
import {openReadingState, type ReadingState} from '../../source/library/reading-state.js';
import {bakeries} from '../helpers/bakery-library.js';
import {empty, readingOf} from './effects-world.js';
import {fakeTerminal, type FakeTerminal} from './fake-terminal.js';

type World = {session: Session; terminal: FakeTerminal; readingState: ReadingState};

type Given = {settings?: Partial<Settings>; collection?: Partial<Collection>; state?: Partial<ReadingState>};

/** A session that reads the bakeries in a terminal that is none. */
function begin(t: ExecutionContext, {settings, collection, state}: Given = {}): World {
  const terminal = fakeTerminal();
  const kept = openReadingState(':memory:');
  const readingState = {...kept, problem: undefined, ...state};
  const session = createSession({
    settings: {...defaults, ...settings},
    view: {},
    readingState,
    collection: {...empty, held: () => readingOf(bakeries), ...collection},
    root: 'article',
    unlock() {},
    refillOnFocus: true,
    take: terminal.take,
  });
  session.dispatch({type: 'chosen', article: bakeries.id});
  t.teardown(() => {
    if (terminal.calls.released === 0) session.quit(0);
  });
  return {session, terminal, readingState};
}

test.serial('the first page comes before Ink, and stays with it', async (t) => {
  const {session, terminal} = begin(t);
  await terminal.shows('Orla Venn');
  const before = await terminal.text();
  await session.mount();
  t.true(before.includes('A town that bakes together'));
  await terminal.shows('A town that bakes together');
});

test.serial('q gives the terminal back and ends with 0', async (t) => {
  const {session, terminal} = begin(t);
  await terminal.shows('Orla Venn');
  terminal.type('q');
  t.is(await session.ended, 0);
  t.is(terminal.calls.released, 1);
});

test.serial('a hang-up ends with the status that it came with', async (t) => {
  const {session, terminal} = begin(t);
  terminal.events().ended(129);
  t.is(await session.ended, 129);
});

test.serial('a crash gives the terminal back before its error is thrown', async (t) => {
  const {session, terminal} = begin(t);
  session.crash(new Error('the quay is under water'));
  await t.throwsAsync(session.ended, {message: 'the quay is under water'});
  t.is(terminal.calls.released, 1);
});

test.serial('nothing is drawn once it is left', async (t) => {
  const {session, terminal} = begin(t);
  await terminal.shows('Orla Venn');
  terminal.type('q');
  await session.ended;
  const written = terminal.written();
  session.dispatch({type: 'notice', message: 'too late'});
  terminal.resize({columns: 60, rows: 20});
  t.is(terminal.written(), written);
});

test.serial('an escape alone is a key once nothing comes behind it', async (t) => {
  const {session, terminal} = begin(t);
  await session.mount();
  terminal.type('?');
  await terminal.shows(/all keys|more below/);
  terminal.type('\u001B');
  await terminal.shows(/Orla Venn/);
  t.notRegex(await terminal.text(), /all keys|more below/);
});

test.serial('it is drawn anew in the size that the terminal gets', async (t) => {
  const {session, terminal} = begin(t);
  await session.mount();
  terminal.resize({columns: 50, rows: 12});
  await terminal.shows('A town that bakes');
  for (const line of (await terminal.text()).split('\n')) t.true(line.length <= 50);
});

test.serial('^Z stops the process, and all is drawn when it goes on', async (t) => {
  const {session, terminal} = begin(t);
  await session.mount();
  await terminal.shows('Orla Venn');
  terminal.type('\u001A');
  t.is(terminal.calls.suspended, 1);
  const before = terminal.written().length;
  terminal.events().resumed();
  t.true(terminal.written().slice(before).includes('A town that bakes'));
});

test.serial('the sources are looked at again when the terminal comes back into focus', async (t) => {
  const {promise: refreshed, resolve} = Promise.withResolvers<void>();
  const {terminal} = begin(t, {collection: {refresh: async () => resolve()}});
  terminal.type('\u001B[I');
  await refreshed;
  t.pass();
});

test.serial('what is wrong with the keys of the settings is said', async (t) => {
  const {session, terminal} = begin(t, {settings: {keys: {fly: 'x'} as unknown as Settings['keys']}});
  await session.mount();
  await terminal.shows('fly');
  t.pass();
});

test.serial('what could not be kept does not keep it from ending', async (t) => {
  const {session, terminal} = begin(t, {state: {save: () => ({problem: 'the disk is full'})}});
  await terminal.shows('Orla Venn');
  terminal.type('jjjq');
  t.is(await session.ended, 0);
  t.is(terminal.calls.released, 1);
});
