import {setImmediate as nextTurn} from 'node:timers/promises';
import {messageOf} from '../../article/error-message.js';
import type {ArticleMentions} from '../../people/register/model.js';
import type {Found} from '../../reader/state.js';
import {isFailure, type Failure} from '../failure.js';
import {openLibraryIndex} from '../index/library-index.js';
import type {FromIndexWorker, IndexAnswer} from '../index/worker-messages.js';
import type {LibraryRow} from '../index/library-rows.js';
import type {ParsedCache} from '../parsed-cache.js';
import type {ReadArticle} from '../read-source.js';
import type {FindOptions, LoadOptions} from './options.js';

export type LibraryFoldersOptions = {
  /** The index file. */
  path: string;
  folders: readonly string[];
  cache: ParsedCache;
  /** Called with a line that the reader should see about the index. */
  notice: (message: string) => void;
  /** Called with how far the look through the folders is; without a message when it is over. */
  progress: (message?: string) => void;
};

/** The folders of the library, listed and searched by way of their index. */
export type LibraryFolders = {
  rows: () => readonly LibraryRow[];
  hash: (id: string) => string | undefined;
  held: (id: string) => ReadArticle | undefined;
  load: (id: string, options?: LoadOptions) => Promise<ReadArticle | Failure | undefined>;
  reload: (id: string) => Promise<ReadArticle | Failure | undefined>;
  search: (query: string, options: FindOptions) => Promise<Found | undefined>;
  /** Whom its articles mention; the same list as long as nothing has changed. */
  articleMentions: () => Promise<readonly ArticleMentions[]>;
  /** Looks through the folders; resolves when that is done. */
  refresh: (changed: () => void) => Promise<void>;
  /** Takes one more folder in, and looks through it. */
  add: (folder: string, changed: () => void) => void;
  close: () => Promise<void>;
};

/** Articles that are kept once they were read: those that one goes to and fro between. */
const mostKept = 20;
/** Milliseconds between two renewals of the list while the folders are looked through. */
const renewal = 500;

/** @throws what SQLite or the system says where there can be no index */
export async function openLibraryFolders({
  path,
  folders,
  cache,
  notice,
  progress,
}: LibraryFoldersOptions): Promise<LibraryFolders> {
  const kept = new Map<string, ReadArticle>();
  let rows: readonly LibraryRow[] = [];
  let changed: (() => void) | undefined;
  /** Resolves when the look through the folders that is under way is done. */
  let settled: PromiseWithResolvers<void> | undefined;
  let renewed = 0;
  let renewing = Promise.resolve();
  const index = openLibraryIndex({path, folders, cache, heard: hear});
  for await (const slice of index.rows()) {
    rows = slice;
    break;
  }

  async function read(): Promise<void> {
    const fresh: LibraryRow[] = [];
    for await (const slice of index.rows()) {
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
    renewing = renewing.then(read).catch((error: unknown) => notice(messageOf(error)));
  }

  function hear(message: FromIndexWorker): void {
    switch (message.type) {
      case 'progress': {
        const {done, total} = message.progress;
        if (total === 0 || performance.now() - renewed < renewal) break;
        progress(`looking through the folders: ${done} of ${total}`);
        renew();
        break;
      }
      case 'refreshed':
        progress();
        if (message.changes > 0) renew();
        void renewing.then(() => settled?.resolve());
        break;
      case 'waiting':
        progress('another window looks through the folders');
        settled?.resolve();
        break;
      case 'rebuilt':
        notice(`the index ${message.reason} and is made anew`);
        break;
      case 'failed':
        notice(`the folders can’t be looked through: ${message.message}`);
        settled?.resolve();
        break;
    }
  }

  let latest: {of: readonly LibraryRow[]; articleMentions: Promise<readonly ArticleMentions[]>} | undefined;

  async function readAll(): Promise<readonly ArticleMentions[]> {
    const all: ArticleMentions[] = [];
    for (const some of index.articleMentions()) {
      for (const mentions of some) all.push(mentions);
      await nextTurn();
    }
    return all;
  }

  async function readAnew(id: string, options?: LoadOptions): Promise<ReadArticle | Failure | undefined> {
    const result = await index.read(id, options);
    if (result && !isFailure(result)) {
      const [oldest] = kept.keys();
      if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
      kept.set(id, result);
    }
    return result;
  }

  return {
    rows: () => rows,
    hash: (id) =>
      rows.flatMap((row) => ('article' in row && row.article.id === id ? [row.article.hash] : []))[0],
    held: (id) => kept.get(id),
    load: async (id, options) => kept.get(id) ?? readAnew(id, options),
    reload: (id) => readAnew(id),
    async search(query, {limit, within, partly}) {
      const answer = await index.search(query, {
        limit,
        ...(within !== undefined && {within}),
        ...(partly && {partly: (some) => partly(foundIn(some))}),
      });
      return answer && foundIn(answer);
    },
    articleMentions() {
      if (latest?.of !== rows) latest = {of: rows, articleMentions: readAll()};
      return latest.articleMentions;
    },
    async refresh(whenChanged) {
      changed = whenChanged;
      settled ??= Promise.withResolvers<void>();
      const {promise} = settled;
      await read();
      renewed = performance.now();
      index.refresh();
      await promise;
      settled = undefined;
    },
    add(folder, whenChanged) {
      changed = whenChanged;
      index.add(folder);
    },
    close: index.close,
  };
}

const foundIn = ({hits, ...answer}: IndexAnswer): Found => ({...answer, findings: hits});
