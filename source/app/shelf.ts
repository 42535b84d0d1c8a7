import {basename} from 'node:path';
import {setImmediate as breath} from 'node:timers/promises';
import {isFailure, type Failure} from '../library/failure.js';
import type {ParsedCache} from '../library/parsed-cache.js';
import {readSources, type Reading, type ReadOptions} from '../library/read-source.js';
import type {ReadingState} from '../library/reading-state.js';
import {outermostInstitutions} from '../people/speaker.js';
import {wordsOf} from '../article/words.js';
import {wordsOfOpened} from '../reader/progress.js';
import type {Entry, Found} from '../reader/state.js';
import type {Hit} from '../search/hit.js';
import type {Reach} from '../search/search.js';
import {failedEntry} from './failed-entry.js';
import {readSoFar} from './read-so-far.js';

/** The articles that are open to the reader in this session, and why others are not. */
export type Shelf = {
  reading: (id: string) => Reading | undefined;
  readings: () => readonly Reading[];
  entries: () => readonly Entry[];
  /** A listed article's hash, as positions and marks have it. */
  hash: (id: string) => string | undefined;
  /** Reads the sources, or reads them again; `changed` is called as articles come, `named` after those named. */
  fill: (changed: () => void, named?: () => void) => Promise<void>;
  /** Of what is being read by name: which source, and how much of it where that is known, from 0 to 1. */
  underway: () => {source: string; share?: number} | undefined;
  /** Reads one article's document again. */
  reread: (id: string) => Promise<Reading | Failure | undefined>;
  problems: () => readonly Failure[];
  /** An article, read where it isn't held. */
  load: (
    id: string,
    options?: Pick<ReadOptions, 'signal' | 'progress'>,
  ) => Promise<Reading | Failure | undefined>;
  /**
   * Finds the best paragraphs in all articles or within one, each with its neighbours; undefined where a later query
   * has overtaken this one.
   */
  find: (query: string, options: FindOptions) => Promise<Found | undefined>;
  /** All hits of an article in the order of its text; none where it can't be read. */
  hits: (article: string, query: string, reach: Reach) => Promise<readonly Hit[]>;
  close: () => Promise<void>;
};

export type FindOptions = {
  /** At most so many. */
  limit: number;
  /** In the article of this id only. */
  within?: string;
  /** Called with what was found first, while more is looked for behind it. */
  partly?: (found: Found) => void;
};

/** Milliseconds of reading after which keys get their turn. */
const turn = 8;

/**
 * A shelf of what was named and, after that, of the library.
 *
 * @param named files and folders the person asked for; what can't be opened there is listed with its reason
 */
export function createShelf(
  named: readonly string[],
  library: readonly string[],
  positions: ReadingState,
  cache: ParsedCache,
): Shelf {
  const closing = new AbortController();
  const reader: ReadOptions = {cache, apart: true, signal: closing.signal};
  let readings = new Map<string, Reading>();
  let failures: Failure[] = [];
  let underway: ReturnType<Shelf['underway']>;
  const counted = new WeakMap<Reading, number>();

  const wordsIn = (reading: Reading): number => {
    const known = counted.get(reading) ?? wordsOfOpened(reading.article) ?? wordsOf(reading.article);
    counted.set(reading, known);
    return known;
  };

  function entryOf(reading: Reading): Entry {
    const {article} = reading;
    return {
      id: article.id,
      title: article.title,
      authors: article.authors.map((author) => author.name),
      institutions: outermostInstitutions(article),
      affiliations: article.affiliations.map((affiliation) => affiliation.name),
      words: wordsIn(reading),
      ...(article.source !== undefined && {source: article.source}),
      ...(article.published !== undefined && {published: article.published}),
      ...(reading.document.path !== undefined && {file: basename(reading.document.path)}),
      ...readSoFar(positions.position(article.id, reading.hash), positions.mark(article.id, reading.hash)),
    };
  }

  return {
    reading: (id) => readings.get(id),
    readings: () => [...readings.values()],
    entries: () => [
      ...[...readings.values()].map(entryOf),
      ...failures.map(({path, message}) => failedEntry(path, message)),
    ],
    hash: (id) => readings.get(id)?.hash,
    problems: () => failures,
    underway: () => underway,
    load: async (id) => readings.get(id),
    async find(query, {within, limit}) {
      const {findParagraphs} = await import('./finding.js');
      const only = within === undefined ? undefined : readings.get(within);
      const searched = only ? [only] : [...readings.values()];
      return findParagraphs(
        query,
        searched.map(({article}) => article),
        limit,
      );
    },
    async hits(id, query, reach) {
      const {hitsIn} = await import('./finding.js');
      const reading = readings.get(id);
      return reading ? hitsIn(reading.article, query, reach) : [];
    },
    async close() {
      closing.abort();
    },
    async fill(changed, namedRead) {
      const fresh = new Map<string, Reading>();
      const failed: Failure[] = [];
      const first = readings.size === 0;
      if (first) [readings, failures] = [fresh, failed];
      let since = performance.now();
      const progress = (share: number): void => {
        if (underway && share < 1) underway = {...underway, share};
      };
      for (const sources of [named, library]) {
        const [source = ''] = sources;
        underway = {source: source === '-' ? 'standard input' : source};
        for await (const result of readSources(sources, {...reader, progress})) {
          underway = {source: source === '-' ? 'standard input' : source};
          if (isFailure(result)) failed.push(result);
          else if (!fresh.has(result.article.id)) fresh.set(result.article.id, result);
          if (first) changed();
          if (performance.now() - since < turn) continue;
          await breath();
          since = performance.now();
        }
        if (sources === named) namedRead?.();
      }
      underway = undefined;
      [readings, failures] = [fresh, failed];
      changed();
    },
    async reread(id) {
      const known = readings.get(id);
      if (!known) return undefined;
      const source = known.document.path;
      if (source === undefined) return known;
      let failure: Failure | undefined;
      let same: Reading | undefined;
      for await (const result of readSources([source], reader)) {
        if (isFailure(result)) failure = result;
        else {
          if (result.ordinal === known.ordinal) same = {...result, article: {...result.article, id}};
        }
      }
      if (same) readings.set(id, same);
      return same ?? failure;
    },
  };
}
