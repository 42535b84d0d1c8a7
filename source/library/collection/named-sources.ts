import {setImmediate as nextTurn} from 'node:timers/promises';
import {turn, uptime} from '../clock.js';
import type {Found} from '../../reader/state.js';
import {isFailure, type Failure} from '../failure.js';
import {readSources, type ReadArticle, type ReadOptions} from '../read-source.js';
import {statedPassword} from '../password.js';
import type {LoadOptions, Underway} from './options.js';

/** Sources that are read whole and kept: those named, and the articles that ship with the program. */
export type NamedSources = {
  reading: (id: string) => ReadArticle | undefined;
  readings: () => readonly ReadArticle[];
  problems: () => readonly Failure[];
  underway: () => Underway | undefined;
  /** Reads them, or reads them again; `first` is called once those of the first list are read. */
  read: (changed: () => void, first?: () => void) => Promise<void>;
  /** An article when it is whole. */
  load: (id: string, options?: LoadOptions) => Promise<ReadArticle | undefined>;
  reload: (id: string) => Promise<ReadArticle | Failure | undefined>;
  /** Puts an article in place of what was read of it. */
  put: (reading: ReadArticle) => void;
  /** Reads the first article of a further source, which is not listed; undefined where it holds none. */
  follow: (source: string, options?: LoadOptions) => Promise<ReadArticle | Failure | undefined>;
  search: (query: string, limit: number, within?: string) => Promise<Found>;
  close: () => void;
};

/** What was named came from an address; what it leads to, and the folders behind it, came from elsewhere. */
const at = (url: string | undefined): Pick<ReadOptions, 'url'> => (url === undefined ? {} : {url});

/** @param behind sources that are read after the others */
export function createNamedSources(
  sources: readonly string[],
  behind: readonly string[],
  {url: from, ...options}: ReadOptions,
): NamedSources {
  const closing = new AbortController();
  const reader: ReadOptions = {...options, signal: closing.signal};
  let readings = new Map<string, ReadArticle>();
  let failures: Failure[] = [];
  let underway: Underway | undefined;
  /** What links led to. */
  const followed = new Map<string, ReadArticle>();
  const held = (id: string): ReadArticle | undefined => readings.get(id) ?? followed.get(id);

  const watchers = new Set<(reading: ReadArticle) => void>();
  const grow = (reading: ReadArticle): void => watchers.forEach((watch) => watch(reading));

  return {
    reading: held,
    readings: () => [...readings.values()],
    problems: () => failures,
    underway: () => underway,
    async read(changed, firstRead) {
      const fresh = new Map<string, ReadArticle>();
      const failed: Failure[] = [];
      const first = readings.size === 0;
      if (first) [readings, failures] = [fresh, failed];
      let since = uptime();
      const progress = (share: number): void => {
        if (underway && share < 1) underway = {...underway, share};
      };
      const partly = (reading: ReadArticle): void => {
        fresh.set(reading.article.id, reading);
        grow(reading);
        if (first) changed();
      };
      const received = (bytes: number, all?: number): void => {
        if (underway) underway = {...underway, size: {bytes, ...(all !== undefined && {all})}};
      };
      for (const some of [sources, behind]) {
        const [source = ''] = some;
        const shown = source === '-' ? 'standard input' : source;
        // One that was named is asked about; of many, those that are locked are listed as such.
        const password: ReadOptions['password'] = (asked) =>
          some.length === 1 && asked.shown === source ? reader.password?.(asked) : statedPassword(asked);
        underway = {source: shown};
        for await (const result of readSources(some, {
          ...reader,
          ...(some === sources && at(from)),
          password,
          progress,
          partly,
          received,
        })) {
          underway = {source: shown};
          if (isFailure(result)) failed.push(result);
          else if (fresh.get(result.article.id)?.unfinished === undefined && fresh.has(result.article.id))
            continue;
          else {
            fresh.set(result.article.id, result);
            grow(result);
          }
          if (first) changed();
          if (uptime() - since < turn) continue;
          await nextTurn();
          since = uptime();
        }
        if (some === sources) firstRead?.();
      }
      underway = undefined;
      [readings, failures] = [fresh, failed];
      changed();
    },
    async load(id, {partly, signal: given} = {}) {
      const reading = held(id);
      if (reading?.unfinished === undefined) return reading;
      partly?.(reading);
      const signal = given ? AbortSignal.any([given, closing.signal]) : closing.signal;
      return new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error), {once: true});
        const watch = (grown: ReadArticle): void => {
          if (grown.article.id !== id) return;
          if (grown.unfinished !== undefined) partly?.(grown);
          else {
            watchers.delete(watch);
            resolve(grown);
          }
        };
        watchers.add(watch);
      });
    },
    async reload(id) {
      const known = held(id);
      const {path, url, address} = known?.document ?? {};
      const source = path ?? address;
      if (!known || source === undefined) return known;
      let failure: Failure | undefined;
      let same: ReadArticle | undefined;
      for await (const result of readSources([source], {...reader, ...at(path && url), asked: 'always'})) {
        if (isFailure(result)) failure = result;
        else if (result.ordinal === known.ordinal) same = {...result, article: {...result.article, id}};
      }
      if (same) (readings.has(id) ? readings : followed).set(id, same);
      return same ?? failure;
    },
    put(reading) {
      readings.set(reading.article.id, reading);
    },
    async follow(source, {signal: given, ...rest} = {}) {
      const signal = given ? AbortSignal.any([given, closing.signal]) : closing.signal;
      for await (const result of readSources([source], {...reader, ...rest, signal})) {
        if (isFailure(result)) return result;
        followed.set(result.article.id, result);
        return result;
      }
      return undefined;
    },
    async search(query, limit, within) {
      const {findParagraphs} = await import('./memory-search.js');
      const only = within === undefined ? undefined : held(within);
      const searched = only ? [only] : [...readings.values()];
      return findParagraphs(
        query,
        searched.map(({article}) => article),
        limit,
      );
    },
    close: () => closing.abort(),
  };
}
