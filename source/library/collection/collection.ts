import {basename, dirname} from 'node:path';
import type {Register} from '../../people/register/model.js';
import type {Entry, Found} from '../../reader/state.js';
import type {Hit} from '../../search/hit.js';
import type {Reach} from '../../search/search.js';
import {isFailure, type Failure} from '../failure.js';
import type {Subscription} from '../feeds/feed-record.js';
import type {WholePageOptions} from '../feeds/whole-page.js';
import type {ReadArticle, ReadOptions} from '../read-source.js';
import type {ReadingState} from '../reading-state.js';
import {createEntryList} from './entries.js';
import type {LibraryFolders} from './library-folders.js';
import {createNamedSources} from './named-sources.js';
import type {FindOptions, LoadOptions, Underway} from './options.js';

/** All articles that the reader can open, whatever they come from: what was named, and the folders of the library. */
export type Collection = {
  /** What was named, as far as it is read: its articles, and why others can't be had. */
  named: () => {readings: readonly ReadArticle[]; problems: readonly Failure[]};
  underway: () => Underway | undefined;
  list: () => readonly Entry[];
  /** A listed article's hash, as readingState and marks have it. */
  hash: (id: string) => string | undefined;
  /** An article that was read before. */
  held: (id: string) => ReadArticle | undefined;
  /** An article, read where it isn't held; undefined where there is none of that id. */
  load: (id: string, options?: LoadOptions) => Promise<ReadArticle | Failure | undefined>;
  /** Reads an article's document again. */
  reload: (id: string) => Promise<ReadArticle | Failure | undefined>;
  /** Reads the first article of a source that a link leads to; from then on it is held, though it is not listed. */
  follow: (source: string, options?: LoadOptions) => Promise<ReadArticle | Failure | undefined>;
  /**
   * Finds the best paragraphs in all articles or within one, each with its neighbours; undefined where a later query
   * has overtaken this one.
   */
  search: (query: string, options: FindOptions) => Promise<Found | undefined>;
  /** All hits of an article in the order of its text; none where it can't be read. */
  hits: (article: string, query: string, reach: Reach) => Promise<readonly Hit[]>;
  /** Who speaks in all articles, and from where; the same as long as nothing has changed. */
  people: () => Promise<Register>;
  /**
   * Reads all sources, or looks at them again; `changed` is called as articles come, `named` after those named. Beside
   * them the library is looked at once what was named is `shown`.
   */
  refresh: (changed: () => void, named?: () => void, shown?: Promise<void>) => Promise<void>;
  /**
   * Takes a folder into the library, if it isn't there yet, and looks through it now; `changed` is called as articles
   * come.
   */
  add: (folder: string, changed?: () => void) => void;
  /**
   * Fetches the page of an article that a feed gave a summary of; undefined where the article is whole.
   *
   * @throws what was wrong, as UnreadableError for the most part; the signal's reason once it is aborted
   */
  complete: (id: string, options: WholePageOptions) => Promise<ReadArticle | Failure | undefined>;
  close: () => Promise<void>;
};

export type CollectionOptions = {
  /** Sources that are read whole; what can't be opened there is listed with its reason. */
  named: readonly string[];
  /** The folders of the library, which are listed and searched by their index. */
  folders: readonly string[];
  /** Opens the library; rejects where there can be none. */
  openLibrary: (folders: readonly string[]) => Promise<LibraryFolders>;
  /** Told in a line that there can be no library, and why. */
  fail: (error: unknown) => void;
  /** Where the entries of feeds are kept, a folder a feed. */
  feeds?: string;
  /** What the person calls feeds, by the names of their folders there. */
  subscriptions?: ReadonlyMap<string, Subscription>;
  readingState: ReadingState;
  reading: ReadOptions;
};

/** Where there can be no index, the folders are read whole, as if they had been named, unless others were. */
export async function createCollection(options: CollectionOptions): Promise<Collection> {
  const {readingState, reading} = options;
  let library: LibraryFolders | undefined;
  let unindexed: readonly string[] = [];
  let isOpened = false;
  const openAll = async (): Promise<void> => {
    if (isOpened || options.folders.length === 0) return;
    isOpened = true;
    try {
      library = await options.openLibrary(options.folders);
    } catch (error) {
      options.fail(error);
      unindexed = options.folders;
    }
  };
  // Nobody who names an article waits for the library.
  if (options.named.length === 0) await openAll();
  const named = createNamedSources(options.named, unindexed, reading);
  const subscriptions = new Map(options.subscriptions);
  const list = createEntryList(readingState, (path) => subscriptions.get(basename(dirname(path))));
  const tell = (): void => changed?.();

  async function begin(folder: string): Promise<void> {
    try {
      library = await options.openLibrary([folder]);
      library.refresh(tell).catch(options.fail);
    } catch (error) {
      options.fail(error);
    }
  }
  let changed: (() => void) | undefined;
  let registers: ReturnType<typeof import('./registers.js').createRegisters> | undefined;
  let adding = Promise.resolve();

  return {
    named: () => ({readings: named.readings(), problems: named.problems()}),
    underway: named.underway,
    list: () => list(named.readings(), named.problems(), library?.rows() ?? []),
    hash: (id) => named.reading(id)?.hash ?? library?.hash(id),
    held: (id) => named.reading(id) ?? library?.held(id),
    load: async (id, given) =>
      named.reading(id)
        ? named.load(id, given)
        : library?.load(id, {...(reading.pause && {pause: reading.pause}), ...given}),
    reload: async (id) => (named.reading(id) ? named.reload(id) : library?.reload(id)),
    follow: (source, given) => named.follow(source, given),
    async search(query, {limit, within, partly}) {
      const own = within !== undefined && named.reading(within) !== undefined;
      if (!library || own) return named.search(query, limit, within);
      const beside = within === undefined ? await named.search(query, limit) : undefined;
      const all = (found: Found): Found => merged(beside, found, limit);
      const found = await library.search(query, {
        limit,
        ...(within !== undefined && {within}),
        ...(partly && {partly: (some) => partly(all(some))}),
      });
      return found && all(found);
    },
    async hits(id, query, reach) {
      const {hitsIn} = await import('./memory-search.js');
      const result = named.reading(id) ?? (await library?.load(id));
      return result && !isFailure(result) ? hitsIn(result.article, query, reach) : [];
    },
    async people() {
      const {createRegisters} = await import('./registers.js');
      registers ??= createRegisters();
      return registers(named.readings(), (await library?.articleMentions()) ?? []);
    },
    async refresh(whenChanged, namedRead, shown) {
      changed = whenChanged;
      await named.read(tell, namedRead);
      await shown;
      await openAll();
      await library?.refresh(tell);
    },
    add(folder, whenChanged = changed) {
      changed = whenChanged;
      adding = adding.then(async () => {
        if (dirname(folder) === options.feeds && !subscriptions.has(basename(folder))) {
          const {subscriptionIn} = await import('../feeds/feed-record.js');
          subscriptions.set(basename(folder), subscriptionIn(folder));
        }
        return library ? library.add(folder, tell) : begin(folder);
      });
    },
    async complete(id, given) {
      const own = named.reading(id);
      const held = own ?? library?.held(id);
      if (own ? !own.excerpt : !held || !isKept(held, options.feeds)) return undefined;
      const {keepWhole, wholeOf} = await import('../feeds/whole-page.js');
      if (own) {
        const article = await wholeOf(own.article, own.document.url, given);
        const {excerpt: _, ...whole} = {...own, article};
        named.put(whole);
        return whole;
      }
      const isNew = held && options.feeds !== undefined && (await keepWhole(options.feeds, held, given));
      return isNew ? library?.reload(id) : undefined;
    },
    async close() {
      named.close();
      await library?.close();
    },
  };
}

/** Whether an article is an entry of a feed that is kept. */
const isKept = ({document: {path}}: ReadArticle, root: string | undefined): boolean =>
  path !== undefined && root !== undefined && basename(dirname(dirname(path))) === basename(root);

/** Best first; what was named counts once, though the library has it too. */
function merged(named: Found | undefined, library: Found, limit: number): Found {
  if (!named || named.findings.length === 0) return library;
  const articles = new Set(named.findings.map(({article}) => article));
  const others = library.findings.filter(({article}) => !articles.has(article));
  const findings = [...named.findings, ...others].toSorted((a, b) => b.score - a.score).slice(0, limit);
  const total = library.total - library.findings.length + others.length + named.total;
  return {...library, findings, total};
}
