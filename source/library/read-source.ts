import type {Article} from '../article/article.js';
import {
  LockedError,
  UnreadableError,
  type Imported,
  type Importer,
  type ImportOptions,
} from '../importers/importer.js';
import {documentsOf, type Document, type DocumentOptions} from './document.js';
import {failureOf, isFailure, type Failure} from './failure.js';
import {
  contentHash,
  createDistinction,
  createIdentities,
  hashOfArticle,
  ownId,
  type Identity,
} from './identity.js';
import {importerOf} from './importer-of.js';
import type {Parsed, ParsedCache} from './parsed-cache.js';

/** An article as read from a document. */
export type ReadArticle = {
  article: Article;
  /** Of its document's bytes, with its ordinal: known again where the document was moved. */
  hash: string;
  /** From 1, within its document. */
  ordinal: number;
  document: Document;
  /** When its document was begun to be read, in milliseconds since 1970. */
  readAt?: number;
  /** How much of its document is read, from 0 to 1, where more is to come; absent from a whole one. */
  unfinished?: number;
  /** It is a summary; the whole text is a page that stands at its url. */
  excerpt?: true;
  /** The document's own key for it, where it holds several articles. */
  key?: string;
};

export type ReadOptions = DocumentOptions & {
  /** Called with the share of a document that is read, from 0 to 1. */
  progress?: (share: number) => void;
  /** Lets keys be answered between two portions; as in the options of an importer. */
  pause?: ImportOptions['pause'];
  /** The cache of articles as they were read. */
  cache?: ParsedCache;
  /** Given what is read of an article that is not whole yet, and again as it grows. */
  partly?: (reading: ReadArticle) => void;
  /** Large sources of any format are read by a worker, so that this thread is free meanwhile. */
  inWorker?: boolean;
  /** Asked for the password of a locked document, and again where that was wrong; undefined gives it up. */
  password?: (asked: {
    id: string;
    shown: string;
    wrong: boolean;
  }) => Promise<string | undefined> | string | undefined;
};

/**
 * Reads all articles of some sources in order: files, folders, `-` for standard input. What can't be read comes as a
 * failure, and the rest goes on. A file that two sources name is read once.
 *
 * @throws the signal's reason once it is aborted
 */
export async function* readSources(
  sources: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadArticle | Failure> {
  const read = new Set<string>();
  const distinguish = createDistinction();
  for (const source of sources) {
    for await (const document of documentsOf(source, options)) {
      if (isFailure(document)) {
        yield document;
        continue;
      }
      const place = document.path ?? document.id;
      if (read.has(place)) continue;
      read.add(place);
      const ids = new Map<number, string>();
      const named = (reading: ReadArticle): ReadArticle => {
        const {article, ordinal} = reading;
        const id = ids.get(ordinal) ?? distinguish(article.id, ownId(document.id, ordinal));
        ids.set(ordinal, id);
        return {...reading, article: {...article, id}};
      };
      const partly = (reading: ReadArticle): void => options.partly?.(named(reading));
      for await (const result of readWhole(document, {...options, partly}))
        yield isFailure(result) ? result : named(result);
    }
  }
}

/** A document's articles, each once and complete; then why the rest could not be read, if so. */
async function* readWhole(document: Document, options: ReadOptions): AsyncGenerator<ReadArticle | Failure> {
  const readings: ReadArticle[] = [];
  let failure: Failure | undefined;
  try {
    for await (const reading of readDocument(document, options)) {
      readings[reading.ordinal - 1] = reading;
      if (reading.unfinished !== undefined) options.partly?.(reading);
    }
    if (readings.length === 0) throw new UnreadableError('holds no article; try another file');
  } catch (error) {
    options.signal?.throwIfAborted();
    failure = failureOf(document.shown, error);
    document.drop?.();
  }
  for (const reading of readings) yield reading.unfinished === undefined ? reading : cutOff(reading, failure);
  if (failure) yield failure;
}

/** What was read of an article until it went wrong. */
function cutOff(reading: ReadArticle, failure: Failure | undefined): ReadArticle {
  const {unfinished: _, ...read} = reading;
  const {article} = read;
  const warning = `Its end is missing: it ${failure?.message ?? 'ended too early'}.`;
  return {...read, article: {...article, warnings: [...article.warnings, warning]}};
}

/**
 * A document's articles as they come: one that comes again, with the same ordinal, replaces the earlier.
 *
 * @throws what the system says, UnreadableError, or the signal's reason
 */
export async function* readDocument(
  document: Document,
  options: ReadOptions = {},
): AsyncGenerator<ReadArticle> {
  options.signal?.throwIfAborted();
  const identify = createIdentities(document.id);
  const readAt = Date.now();
  let growing: Identity | undefined;
  for await (const {imported, content} of importedFrom(document, options)) {
    const {key, excerpt, unfinished, ...article} = imported;
    const identity = growing ?? identify(imported);
    growing = unfinished === undefined ? undefined : identity;
    const {id, ordinal} = identity;
    yield {
      article: {...withFetch(article, document), id},
      hash: hashOfArticle(content, ordinal),
      ordinal,
      document,
      readAt,
      ...(unfinished !== undefined && {unfinished}),
      ...(excerpt && {excerpt}),
      ...(key !== undefined && {key}),
    };
  }
}

/** An article with when it was fetched, and why not later. */
function withFetch<A extends Omit<Article, 'id'>>(article: A, {fetched, problem}: Document): A {
  if (fetched === undefined) return article;
  const warning = `This is an earlier copy of it; now it ${problem}.`;
  return {...article, fetched, ...(problem !== undefined && {warnings: [...article.warnings, warning]})};
}

/** A document's articles as its importer gives them, or as it gave them the last time, each with the content's hash. */
async function* importedFrom(
  document: Document,
  options: ReadOptions,
): AsyncGenerator<{imported: Imported; content: string}> {
  const {
    signal = new AbortController().signal,
    progress = () => {},
    pause,
    cache,
    inWorker = false,
  } = options;
  const stamp = cache && document.stamp?.();
  const kept = stamp && cache?.get(stamp);
  if (kept && !stamp?.young) {
    yield* parsedIn(kept);
    return;
  }
  const bytes = document.read();
  const content = contentHash(bytes);
  if (kept?.content === content) {
    yield* parsedIn(kept);
    return;
  }
  const {name, url, mediaType} = document;
  const source = {
    bytes,
    name,
    ...(url !== undefined && {url}),
    ...(mediaType !== undefined && {mediaType}),
  };
  const read = await importerOf(source, inWorker);
  const articles: Imported[] = [];
  try {
    for await (const imported of read(source, {signal, progress, ...(pause && {pause})})) {
      if (imported.unfinished === undefined) articles.push(imported);
      yield {imported, content};
    }
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    // What is locked is kept nowhere.
    for await (const imported of unlocked(document, read, error, options)) yield {imported, content};
    return;
  }
  if (stamp) cache?.put(stamp, {content, articles});
}

/** Reads a locked document, as soon as its password is given. */
async function* unlocked(
  document: Document,
  read: Importer,
  locked: LockedError,
  {signal = new AbortController().signal, progress = () => {}, password: ask}: ReadOptions,
): AsyncGenerator<Imported> {
  const {name, id, shown} = document;
  for (let {wrong} = locked; ;) {
    const password = await ask?.({id, shown, wrong});
    if (password === undefined) throw new LockedError(wrong);
    try {
      yield* read({bytes: document.read(), name, password}, {signal, progress});
      return;
    } catch (error) {
      if (!(error instanceof LockedError)) throw error;
      ({wrong} = error);
    }
  }
}

function* parsedIn({content, articles}: Parsed): Generator<{imported: Imported; content: string}> {
  for (const imported of articles) yield {imported, content};
}
