import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../../helpers/root.js';
import {broadsheet} from '../../helpers/terminal.js';
import {temporaryFolder} from '../../helpers/temporary-folder.js';
import {tableOf} from '../../readme/table.js';
import {atMost, forReadme, type Claim} from '../claim.js';
import {madeBook, madeOf, nameOf} from '../made-book.js';
import {Recording} from '../recording.js';
import {figure} from '../statistics.js';
import {liveHeap, measurable} from './live-heap.js';

/** Keys are typed in batches, the next once the terminal has got the frame of the one before. */
const batches = ['jjjjjjjjjjkkkkdu}{][', 'jjjjjjjjjjjjjjjjjjjj', 'dddd}}}}kkkkjjjjjjjj'];
const presses = 100_000;
/** By then all that is loaded once is loaded. */
const warm = 20_000;
/** Now and then somewhere else, so that all of the article is laid out. */
const jumps = ['G', 'g', '50%', '25%', '75%'];
const jumpEach = 100;
/** Milliseconds after the last key in which memory is given back; V8 hands it on to the system some seconds later. */
const atRest = 15_000;
/** Milliseconds between two frames at 60 a second. */
const frame = 16.7;
/** What an honest program may hold on to in so many keys, in MB. */
const slack = 1;

type Reading = {name: string; file: string; shows: string; limit: number};

/** Resident memory of the reader, from the kernel, and what of it is more than V8 taking its time. */
export async function run(): Promise<Claim[]> {
  if (!existsSync('/proc/self/status')) {
    console.log('skipped: the kernel tells the resident size of a process only on Linux.');
    return [];
  }
  await using folder = await temporaryFolder();
  const home = path.join(folder.path, 'home-');
  const book = path.join(folder.path, nameOf(20_000, 'markdown'));
  writeFileSync(book, madeBook(20_000, 'markdown'));
  const essay = path.join(root, 'articles/perception-dilemma.md');
  const op: Reading = {name: 'an op-ed', file: essay, shows: 'A handshake between', limit: 90};
  const long: Reading = {
    name: 'a book of 20,000 paragraphs',
    file: book,
    shows: 'A book of recombined',
    limit: 200,
  };
  console.log(`Resident MB (VmRSS; at last VmHWM, the peak). The book: ${madeOf.toLowerCase()}.\n`);
  const rows: string[][] = [];
  const claims: Claim[] = [];
  for (const {name, file, shows, limit} of [op, long]) {
    await using reader = new Recording([...broadsheet, file], {home: mkdtempSync(home)});
    await reader.shows(shows, atRest);
    const rest = resident(reader.pid);
    await press(reader, warm);
    const after = resident(reader.pid);
    const pause = await press(reader, presses - warm);
    const end = resident(reader.pid);
    rows.push([name, ...[rest, after, end, resident(reader.pid, 'VmHWM')].map(figure)]);
    const more = `${figure(end)} MB after ${presses} keys`;
    claims.push(forReadme(atMost(`resident at rest, ${name}`, rest, limit, 'MB', more)));
    if (file === essay)
      claims.push(atMost(`memory given back while nobody types, ${name}: the pause`, pause, frame, 'ms'));
  }
  console.log(tableOf(['reading', 'at rest', `${warm} keys`, `${presses} keys`, 'peak'], rows));
  return [...claims, await growth(op, mkdtempSync(home))];
}

/** How much more the reader holds on to after all keys than when it was warm. */
async function growth({name, file, shows}: Reading, home: string): Promise<Claim> {
  const [node = '', ...program] = broadsheet;
  const folder = path.join(home, 'snapshots');
  await using reader = new Recording([node, ...measurable(folder), ...program, file], {home});
  await reader.shows(shows, 1500);
  await press(reader, warm);
  const before = await liveHeap(reader.pid, folder);
  await press(reader, presses - warm);
  const after = await liveHeap(reader.pid, folder);
  const what = `growth of what is held from ${warm} to ${presses} keys, ${name}`;
  return forReadme(atMost(what, after - before, slack, 'MB', `${figure(before)} to ${figure(after)} MB`));
}

/** Types so many keys and then nothing; the milliseconds that the main thread worked in that silence. */
async function press(reader: Recording, count: number): Promise<number> {
  let typed = 0;
  for (let batch = 0; typed < count; batch++) {
    const jump = batch % jumpEach === 0 ? jumps[(batch / jumpEach) % jumps.length] : undefined;
    const keys = jump ?? batches[batch % batches.length] ?? '';
    reader.type(keys);
    typed += keys.length;
    await reader.stirs(100);
    // What was written is of no use here, and would be all that grows.
    reader.chunks.length = 0;
  }
  const before = worked(reader.pid);
  await reader.quiet(atRest);
  return worked(reader.pid) - before;
}

/** Milliseconds that a process's main thread has been on a CPU. */
const worked = (pid: number): number =>
  Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ', 1)[0]) / 1e6;

/** MB, from the kernel's figures for a process. */
function resident(pid: number, field = 'VmRSS'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? Number.NaN) / 1024;
}
