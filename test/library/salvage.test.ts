import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import test, {type ExecutionContext} from 'ava';
import {openReadingState} from '../../source/library/reading-state.js';
import {chance, seededRandom} from '../helpers/seeded-random.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {position} from './position.js';

const positions = 300;
const marks = 100;
const queries = 60;
const entries = positions + marks + queries;

/** The bytes of a state with so many entries. */
async function stateBytes(): Promise<Buffer> {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'state.sqlite');
  const state = openReadingState(file);
  for (let at = 0; at < positions; at++)
    state.save(position({article: `/a/${at}.md`, hash: `h${at}`, updated: at}));
  for (let at = 0; at < marks; at++)
    state.saveMark({article: `/a/${at}.md`, hash: `h${at}`, byHand: {starred: true}, updated: at});
  for (let at = 0; at < queries; at++) state.saveQuery(`tide ${at}`, at);
  state.close();
  return readFileSync(file);
}

type After = {kept: number; problem: string | undefined};

/** What is left of a damaged state once it was used; it must be of use afterwards. */
async function after(t: ExecutionContext, bytes: Uint8Array): Promise<After> {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'state.sqlite');
  writeFileSync(file, bytes);
  const state = openReadingState(file);
  const count = (): number => state.positions().length + state.marks().length + state.queries().length;
  count();
  const kept = count();
  const {problem} = state;
  t.is(state.save(position({article: '/new.md', updated: 10_000})).problem, undefined);
  state.close();
  const next = openReadingState(file);
  t.is(next.position('/new.md')?.updated, 10_000);
  next.close();
  t.deepEqual(
    readdirSync(folder.path).filter((name) => /copy/.test(name)),
    [],
  );
  return {kept, problem};
}

function flipped(bytes: Buffer, at: number, bit: number): Buffer {
  const damaged = Buffer.from(bytes);
  damaged[at] = damaged[at]! ^ (1 << bit);
  return damaged;
}

test('a flipped bit anywhere costs the entries of one page, if any', async (t) => {
  const bytes = await stateBytes();
  const random = seededRandom(17);
  const flips = 60;
  let lost = 0;
  for (let flip = 0; flip < flips; flip++) {
    const at = chance(random, bytes.length);
    const {kept} = await after(t, flipped(bytes, at, chance(random, 8)));
    t.true(kept >= entries - positions, `byte ${at}: ${kept} of ${entries}`);
    lost += entries - kept;
  }
  t.true(lost < (flips * entries) / 50, `${lost} of ${flips * entries}`);
});

test('a damaged header or list of tables costs nothing', async (t) => {
  const bytes = await stateBytes();
  for (const at of [3, 17, 19, 22, 30, 46, 59, 61, 4000, 3900, 3500]) {
    const {kept} = await after(t, flipped(bytes, at, 4));
    t.is(kept, entries, `byte ${at}`);
  }
});

test('of a page that is nothing but noise only its own entries are lost, and that is said', async (t) => {
  const bytes = await stateBytes();
  const damaged = Buffer.from(bytes);
  // The last page is one of a table's leaves.
  damaged.fill(0x55, damaged.length - 4096);
  const {kept, problem} = await after(t, damaged);
  t.true(kept > entries - 60);
  if (kept < entries)
    t.regex(problem ?? '', /is damaged: saved are .*(?:\w+ \(\d+\)).*; some \w+ were lost; set aside as \//);
});

test('a file that was cut off keeps what is before the cut', async (t) => {
  const bytes = await stateBytes();
  const {kept, problem} = await after(t, bytes.subarray(0, Math.floor(bytes.length / 8192) * 4096));
  t.true(kept > 0);
  t.regex(problem ?? '', /set aside/);
});

test('a state that is deleted while it is open is written anew with all it held, and that is said once', async (t) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'state.sqlite');
  const state = openReadingState(file);
  state.save(position({article: '/a.md'}));
  rmSync(file);
  t.regex(state.save(position({article: '/b.md'})).problem ?? '', /was taken away; it is written anew/);
  t.deepEqual(state.save(position({article: '/c.md'})), {});
  state.close();
  const next = openReadingState(file);
  t.deepEqual(
    next
      .positions()
      .map(({article}) => article)
      .toSorted(),
    ['/a.md', '/b.md', '/c.md'],
  );
  next.close();
});
