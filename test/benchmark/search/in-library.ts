import {execFileSync} from 'node:child_process';
import {rmSync, statSync} from 'node:fs';
import process from 'node:process';
import {setTimeout as delay} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {createIndexCandidates} from '../../../source/library/index/index-candidates.js';
import {openLibraryIndex, type LibraryIndex} from '../../../source/library/index/library-index.js';
import type {IndexAnswer} from '../../../source/library/index/worker-messages.js';
import {openIndex} from '../../../source/library/index/schema.js';
import {search} from '../../../source/search/search.js';
import {chance} from '../../helpers/seeded-random.js';
import {tableOf} from '../../readme/table.js';
import {atLeast, atMost, type Claim} from '../claim.js';
import {figure, median, quantile} from '../statistics.js';
import {answers, figuresOf, heading, type Ask} from './answers.js';
import {libraryFolder, type LibraryFolder} from './library-folder.js';
import {kinds, queriesOf, type Kind, type KnownQuery, type Source} from './queries.js';

/** Paragraphs, and the goal for a key to its hits in milliseconds. */
export const sizes: ReadonlyArray<readonly [size: number, limit: number]> = [
  [10_000, 8],
  [100_000, 16],
  [1_000_000, 50],
];
const queriesEach = 60;
/** The least r@5. */
const recall: Readonly<Partial<Record<Kind, number>>> = {
  phrase: 0.97,
  'out of order': 0.97,
  prefix: 0.97,
  typo: 0.93,
};
/** Beyond so many, an index that is there already is used again: making it takes minutes. */
const madeAnew = 100_000;

export type Library = LibraryFolder & {size: number; queries: ReadonlyMap<Kind, readonly KnownQuery[]>};

/** A library on disk: how fast it is indexed, how large that is, how it is opened, and how it answers. */
export async function inLibrary(size: number, limit: number): Promise<{library: Library; claims: Claim[]}> {
  const folder = libraryFolder(size);
  const claims: Claim[] = [];
  const begin = performance.now();
  const index = await indexed(folder, size);
  if (index.built) {
    const rate = size / ((performance.now() - begin) / 1000);
    claims.push(
      atLeast(`indexing ${size} paragraphs`, rate, 20_000, 'paragraphs/s'),
      ...whileIndexing(size, index.lags, index.waits),
    );
  }
  const bytes = statSync(folder.index).size;
  const opening = performance.now();
  await index.library.search('library', {limit: 50});
  const opened = performance.now() - opening;
  const queries = new Map(kinds.map((kind) => [kind, queriesOf(sourceIn(folder.index), kind, queriesEach)]));
  const ask: Ask = async (query) => {
    const answer = await hitsOf(index.library, query);
    return answer?.hits.map(({text}) => text) ?? [];
  };
  const rows: string[][] = [];
  const typed: number[] = [];
  for (const [kind, known] of queries) {
    const answered = await answers(known, ask);
    rows.push([kind, ...figuresOf(answered)]);
    typed.push(...answered.typed, ...answered.times);
    const least = recall[kind];
    if (least !== undefined)
      claims.push(atLeast(`r@5, ${kind}, ${size} paragraphs`, answered.five, least, 'of queries'));
  }
  const counted = await countedAll(index.library, queries.get('phrase') ?? []);
  await index.library.close();
  const grown = residentOf(folder.index, [...queries.values()].flat());
  console.log(
    `\n${size} paragraphs in a library: database ${figure(bytes / 1024 / 1024)} MB, first answer after ${figure(opened)} ms ` +
      `(the worker started), ${figure(grown)} MB resident for the search\n`,
  );
  console.log(tableOf(heading, rows));
  claims.push(
    atMost(
      `a key to its hits, ${size} paragraphs, p95`,
      quantile(typed, 0.95),
      limit,
      'ms',
      `median ${figure(median(typed))}`,
    ),
  );
  claims.push(
    atMost(
      `its hits counted too, ${size} paragraphs, p95`,
      quantile(counted.times, 0.95),
      limit,
      'ms',
      `${counted.more} of ${counted.times.length} say “more than”`,
    ),
  );
  if (size === 100_000) claims.push(atMost(`resident for the search, ${size} paragraphs`, grown, 90, 'MB'));
  return {library: {...folder, size, queries}, claims};
}

/** An answer as soon as all its hits are there; the reader counts the others when no more is typed. */
async function hitsOf(library: LibraryIndex, query: string): ReturnType<LibraryIndex['search']> {
  const {promise, resolve} = Promise.withResolvers<IndexAnswer>();
  const partly = (answer: IndexAnswer): void => {
    if (answer.counting) resolve(answer);
  };
  return Promise.race([promise, library.search(query, {limit: 50, partly})]);
}

/** Until a whole answer is there, in ms, and how many say that there are more hits than they have counted. */
async function countedAll(
  library: LibraryIndex,
  queries: readonly KnownQuery[],
): Promise<{times: number[]; more: number}> {
  const times: number[] = [];
  let more = 0;
  for (const {text} of queries) {
    const begun = performance.now();
    const answer = await library.search(text, {limit: 50});
    times.push(performance.now() - begun);
    if (answer?.more) more++;
  }
  return {times, more};
}

/** By how many MB a program grows that searches with the worker, asked all of these. */
function residentOf(index: string, queries: readonly KnownQuery[]): number {
  const program = fileURLToPath(new URL('resident-program.js', import.meta.url));
  const args = [program, index, ...queries.map(({text}) => text)];
  return Number(execFileSync(process.execPath, args, {encoding: 'utf8'}));
}

type Indexed = {library: LibraryIndex; built: boolean; lags: readonly number[]; waits: readonly number[]};

/** Makes the index, typing and searching meanwhile; or takes the one that is there. */
async function indexed({articles, index}: LibraryFolder, size: number): Promise<Indexed> {
  if (size <= madeAnew) for (const suffix of ['', '-wal', '-shm']) rmSync(index + suffix, {force: true});
  const done = Promise.withResolvers<number>();
  const library = openLibraryIndex({
    path: index,
    folders: [articles],
    heard(message) {
      if (message.type === 'refreshed') done.resolve(message.changes);
      if (message.type === 'failed') done.reject(new Error(message.message));
    },
  });
  library.refresh();
  const lags: number[] = [];
  const waits: number[] = [];
  let running = true;
  const meanwhile = async (): Promise<void> => {
    for (let key = 3; running; key++) {
      const due = performance.now() + 100;
      await delay(100);
      lags.push(performance.now() - due);
      const asked = performance.now();
      await hitsOf(library, 'library function'.slice(0, 3 + (key % 14)));
      waits.push(performance.now() - asked);
    }
  };
  const typing = meanwhile();
  const changes = await done.promise;
  running = false;
  await typing;
  return {library, built: changes * 40 >= size, lags, waits};
}

const whileIndexing = (size: number, lags: readonly number[], waits: readonly number[]): Claim[] => [
  atMost(
    `a key waits for the reader while ${size} paragraphs are indexed, p95`,
    quantile(lags, 0.95),
    16,
    'ms',
  ),
  atMost(`a search meanwhile, p95`, quantile(waits, 0.95), 60, 'ms', `median ${figure(median(waits))}`),
];

/** Paragraphs out of an index, and whether something stands in one alone. */
function sourceIn(index: string): Source {
  const {database} = openIndex(index);
  const last = Number(database.prepare('SELECT max(id) AS last FROM paragraph').get()?.['last']);
  const textOf = database.prepare(
    `SELECT text FROM paragraph WHERE id >= ? AND number IS NOT NULL ORDER BY id LIMIT 1`,
  );
  const folders = database.prepare('SELECT DISTINCT folder FROM document').all();
  const candidates = createIndexCandidates(
    database,
    folders.map(({folder}) => String(folder)),
  );
  return {
    pick: (random) => String(textOf.get(1 + chance(random, last))?.['text'] ?? ''),
    standsOnce: (words) => search(candidates, `"${words.replaceAll('"', ' ')}"`, {limit: 2}).length === 1,
  };
}
