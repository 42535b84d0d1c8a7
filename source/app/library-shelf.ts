import {messageOf} from '../article/message.js';
import {isFailure} from '../library/failure.js';
import {openLibraryIndex} from '../library/index/library-index.js';
import type {FromIndexWorker, IndexAnswer} from '../library/index/messages.js';
import type {LibraryRow} from '../library/index/rows.js';
import type {ParsedCache} from '../library/parsed-cache.js';
import type {Reading} from '../library/read-source.js';
import type {ReadingState} from '../library/reading-state.js';
import type {Entry, Found} from '../reader/state.js';
import {createEntryList} from './library-entries.js';
import type {Shelf} from './shelf.js';

export type LibraryShelfOptions = {
  /** The index file. */
  path: string;
  folders: readonly string[];
  /** What was named beside the library, if anything was. */
  named?: Shelf;
  positions: ReadingState;
  cache: ParsedCache;
  /** Told in a line of what the reader should know of the index. */
  say: (message: string) => void;
  /** Told how far the look through the folders is; without a message, that it is over. */
  tell: (message?: string) => void;
};

/** Articles that are kept once they were read: those that one goes to and fro between. */
const mostKept = 20;
/** Milliseconds between two renewals of the list while the folders are looked through. */
const renewal = 500;

/**
 * A shelf of a library that is listed and searched by its index, with what was named before it.
 *
 * @throws what SQLite or the system says where there can be no index
 */
export async function openLibraryShelf({
  path,
  folders,
  named,
  positions,
  cache,
  say,
  tell,
}: LibraryShelfOptions): Promise<Shelf> {
  const kept = new Map<string, Reading>();
  let rows: readonly LibraryRow[] = [];
  let changed: (() => void) | undefined;
  /** Of the look through the folders that is under way. */
  let settled: PromiseWithResolvers<void> | undefined;
  let renewed = 0;
  let renewing = Promise.resolve();
  const library = openLibraryIndex({path, folders, cache, told: hear});
  for await (const slice of library.rows()) {
    rows = slice;
    break;
  }

  async function read(): Promise<void> {
    const fresh: LibraryRow[] = [];
    for await (const slice of library.rows()) {
      fresh.push(...slice);
      if (rows.length >= fresh.length) continue;
      rows = [...fresh];
      changed?.();
    }
    rows = fresh;
    changed?.();
  }

  function renew(): void {
    renewed = performance.now();
    renewing = renewing.then(read).catch((error: unknown) => say(messageOf(error)));
  }

  function hear(message: FromIndexWorker): void {
    switch (message.type) {
      case 'progress': {
        const {done, total} = message.progress;
        if (total === 0 || performance.now() - renewed < renewal) break;
        tell(`looking through the folders: ${done} of ${total}`);
        renew();
        break;
      }
      case 'refreshed':
        tell();
        if (message.changes > 0) renew();
        void renewing.then(() => settled?.resolve());
        break;
      case 'waiting':
        tell('another window looks through the folders');
        settled?.resolve();
        break;
      case 'rebuilt':
        say(`the index ${message.reason} and is made anew`);
        break;
      case 'failed':
        say(`the folders can’t be looked through: ${message.message}`);
        settled?.resolve();
        break;
    }
  }

  async function load(
    id: string,
    options?: Parameters<Shelf['load']>[1],
    anew = false,
  ): ReturnType<Shelf['load']> {
    const known = named?.reading(id) ?? (anew ? undefined : kept.get(id));
    if (known) return known;
    const result = await library.read(id, options);
    if (result && !isFailure(result)) {
      const [oldest] = kept.keys();
      if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
      kept.set(id, result);
    }
    return result;
  }

  const hashInRows = (id: string): string | undefined =>
    rows.flatMap((row) => ('article' in row && row.article.id === id ? [row.article.hash] : []))[0];

  const list = createEntryList(positions);
  const entries = (): readonly Entry[] => list(named?.entries() ?? [], rows);

  return {
    reading: (id) => named?.reading(id) ?? kept.get(id),
    readings: () => named?.readings() ?? [],
    entries,
    hash: (id) => named?.hash(id) ?? hashInRows(id),
    problems: () => named?.problems() ?? [],
    underway: () => named?.underway(),
    load,
    reread: async (id) => (named?.reading(id) ? named.reread(id) : load(id, undefined, true)),
    async fill(whenChanged, namedRead) {
      changed = whenChanged;
      await named?.fill(changed);
      settled ??= Promise.withResolvers<void>();
      const {promise} = settled;
      await read();
      namedRead?.();
      renewed = performance.now();
      library.refresh();
      await promise;
      settled = undefined;
    },
    async find(query, {limit, within, partly}) {
      if (within !== undefined && named?.reading(within)) return named.find(query, {limit, within});
      const beside = within === undefined ? await named?.find(query, {limit}) : undefined;
      const all = (answer: IndexAnswer): Found => merged(beside, answer, limit);
      const answer = await library.search(query, {
        limit,
        ...(within !== undefined && {within}),
        ...(partly && {partly: (some) => partly(all(some))}),
      });
      return answer && all(answer);
    },
    async hits(id, query, reach) {
      const {hitsIn} = await import('./finding.js');
      const reading = await load(id);
      return reading && !isFailure(reading) ? hitsIn(reading.article, query, reach) : [];
    },
    async close() {
      await Promise.all([library.close(), named?.close()]);
    },
  };
}

/** Best first; what was named counts once, though the library has it too. */
function merged(named: Found | undefined, {hits, ...answer}: IndexAnswer, limit: number): Found {
  if (!named || named.findings.length === 0) return {...answer, findings: hits};
  const articles = new Set(named.findings.map(({article}) => article));
  const others = hits.filter(({article}) => !articles.has(article));
  const findings = [...named.findings, ...others].toSorted((a, b) => b.score - a.score).slice(0, limit);
  return {...answer, findings, total: answer.total - hits.length + others.length + named.total};
}
