import {join} from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import {Worker} from 'node:worker_threads';
import {messageOf} from '../../article/error-message.js';
import type {ArticleMentions} from '../../people/register/model.js';
import {isBroken} from '../database.js';
import {isFailure, type Failure} from '../failure.js';
import type {ParsedCache} from '../parsed-cache.js';
import {readSources, type ReadArticle, type ReadOptions} from '../read-source.js';
import type {
  FromIndexWorker,
  FromSearchWorker,
  IndexAnswer,
  ToIndexWorker,
  ToSearchWorker,
  WorkerSetUp,
} from './worker-messages.js';
import {readArticleMentions} from './people-rows.js';
import {placeOfArticle, readRows, type LibraryRow, type RowSlice} from './library-rows.js';
import {openIndex} from './schema.js';

export type IndexSearchOptions = {
  /** At most so many hits. */
  limit: number;
  /** In the article of this id only. */
  within?: string;
  /** Called with what has the words as typed, where more is still looked for; that comes behind it. */
  partly?: (answer: IndexAnswer) => void;
};

/** The articles of some folders, listed and searched by way of an index that workers keep and read. */
export type LibraryIndex = {
  /** Listed as the index has them now, in the order of the folders: a screenful at once, the rest in slices. */
  rows: () => AsyncGenerator<readonly LibraryRow[]>;
  /** Whom the articles of the index mention, in slices. */
  articleMentions: () => Generator<readonly ArticleMentions[]>;
  /** Reads an article from its document; undefined where the index has none of that id. */
  read: (
    id: string,
    options?: Pick<ReadOptions, 'signal' | 'progress' | 'pause' | 'partly'>,
  ) => Promise<ReadArticle | Failure | undefined>;
  /** The answer to the latest query; undefined to one that another has overtaken. Rejects with what went wrong. */
  search: (query: string, options: IndexSearchOptions) => Promise<IndexAnswer | undefined>;
  /** Looks through the folders; the first time starts the worker that does. */
  refresh: () => void;
  /** Takes one more folder into the library, if it isn't there yet, and looks through it. */
  add: (folder: string) => void;
  close: () => Promise<void>;
};

export type LibraryIndexOptions = WorkerSetUp & {
  /** The cache of articles that were read before. */
  cache?: ParsedCache;
  /** Called with what the worker does to the index, and what goes wrong. */
  heard: (message: FromIndexWorker) => void;
};

/** Documents whose rows are read at once: what a screen holds, then what takes a few milliseconds. */
const slices = {first: 100, others: 500};

/** Room for young objects in MB: left to itself, V8 takes for a worker twice of what the search needs in all. */
const young = {indexing: 32, searching: 8};

/** The index file is opened, and the workers are started, when they are first needed. */
export function openLibraryIndex({
  path,
  folders: configured,
  cache,
  heard,
}: LibraryIndexOptions): LibraryIndex {
  let folders = configured;
  const closing = new AbortController();
  let database: DatabaseSync | undefined;
  let indexing: Worker | undefined;
  let searching: Worker | undefined;
  let request = 0;
  let asked: {options: IndexSearchOptions; answer: PromiseWithResolvers<IndexAnswer | undefined>} | undefined;

  const start = (name: string, maxYoungGenerationSizeMb: number): Worker => {
    const worker = new Worker(join(import.meta.dirname, `${name}.js`), {
      resourceLimits: {maxYoungGenerationSizeMb},
      workerData: {path, folders} satisfies WorkerSetUp,
    });
    worker.on('error', (error: unknown) => heard({type: 'failed', message: messageOf(error)}));
    // It goes on as long as the program, and no longer.
    worker.unref();
    return worker;
  };

  const tellIndexing = (message: ToIndexWorker): void => {
    indexing ??= start('index-worker', young.indexing).on('message', heardIndexing);
    indexing.postMessage(message);
  };

  function heardIndexing(message: FromIndexWorker): void {
    if (message.type === 'rebuilt') {
      database?.close();
      database = undefined;
    }
    if (message.type === 'rebuilt' || (message.type === 'refreshed' && message.changes > 0))
      searching?.postMessage({type: 'renew', folders} satisfies ToSearchWorker);
    heard(message);
  }

  function heardSearching(message: FromSearchWorker): void {
    if (message.type === 'failed' && message.broken) tellIndexing({type: 'rebuild'});
    if (message.request !== request || !asked) return;
    const {options, answer} = asked;
    if (message.type === 'failed') answer.reject(new Error(message.message));
    else if (message.whole) answer.resolve(message.answer);
    else options.partly?.(message.answer);
  }

  const open = (): DatabaseSync => {
    const {database: opened, rebuilt} = openIndex(path);
    if (rebuilt !== undefined) heard({type: 'rebuilt', reason: rebuilt});
    return opened;
  };

  /** Reads from the index on this thread; nothing while it is broken, which is seen to. */
  const ask = <T>(question: (opened: DatabaseSync) => T): T | undefined => {
    try {
      database ??= open();
      return question(database);
    } catch (error) {
      if (!isBroken(error)) throw error;
      tellIndexing({type: 'rebuild'});
      return undefined;
    }
  };

  return {
    async *rows() {
      let slice: RowSlice | undefined = ask((opened) => readRows(opened, folders, slices.first));
      while (slice) {
        yield slice.rows;
        const {next}: RowSlice = slice;
        slice =
          next === undefined ? undefined : ask((opened) => readRows(opened, folders, slices.others, next));
      }
    },
    *articleMentions() {
      const steps = ask((opened) => readArticleMentions(opened, folders));
      for (let step = ask(() => steps?.next()); step && !step.done; step = ask(() => steps?.next()))
        yield step.value;
    },
    async read(id, {signal, partly, ...options} = {}) {
      const place = ask((opened) => placeOfArticle(opened, id));
      if (!place) return undefined;
      let failure: Failure | undefined;
      const given = signal ? AbortSignal.any([closing.signal, signal]) : closing.signal;
      const known = (reading: ReadArticle): ReadArticle => ({...reading, article: {...reading.article, id}});
      const reading: ReadOptions = {
        ...options,
        inWorker: true,
        signal: given,
        ...(cache && {cache}),
        partly: (some) => {
          if (some.ordinal === place.ordinal) partly?.(known(some));
        },
      };
      for await (const result of readSources([place.path], reading)) {
        if (isFailure(result)) failure = result;
        else if (result.ordinal === place.ordinal) return known(result);
      }
      return failure;
    },
    search(query, options) {
      asked?.answer.resolve(undefined);
      const answer = Promise.withResolvers<IndexAnswer | undefined>();
      asked = {options, answer};
      searching ??= start('search-worker', young.searching).on('message', heardSearching);
      const {limit, within} = options;
      const message: ToSearchWorker = {
        type: 'search',
        request: ++request,
        query,
        limit,
        ...(within !== undefined && {within}),
      };
      searching.postMessage(message);
      return answer.promise;
    },
    refresh: () => tellIndexing({type: 'refresh'}),
    add(folder) {
      if (folders.includes(folder)) {
        tellIndexing({type: 'refresh'});
        return;
      }
      const isRunning = indexing !== undefined;
      folders = [...folders, folder];
      searching?.postMessage({type: 'renew', folders} satisfies ToSearchWorker);
      tellIndexing(isRunning ? {type: 'add', folder} : {type: 'refresh'});
    },
    async close() {
      closing.abort();
      asked?.answer.resolve(undefined);
      database?.close();
      const workers = [indexing, searching];
      database = indexing = searching = undefined;
      await Promise.all(workers.map(async (worker) => worker?.terminate()));
    },
  };
}
