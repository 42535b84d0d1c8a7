import type {Article} from '../article/article.js';
import {formatOf} from '../importers/detect.js';
import {UnreadableError, type Importer, type Source} from '../importers/importer.js';
import {contentHash, documentsOf, type Document} from './document.js';
import {failureOf, isFailure, type Failure} from './failure.js';
import {importApart, leastApart} from './import-apart.js';
import type {ParsedCache} from './parsed-cache.js';

/** An article as read from a document. */
export type Reading = {
  article: Article;
  /** Of its document's bytes, with its ordinal: known again where the document was moved. */
  hash: string;
  /** From 1, within its document. */
  ordinal: number;
  document: Document;
};

export type ReadOptions = {
  signal?: AbortSignal;
  /** Called with the share of a document that is read, from 0 to 1. */
  progress?: (share: number) => void;
  /** Where articles are kept as they were read, and had from. */
  cache?: ParsedCache;
  /** Large sources of any format are read by a worker, so that this thread is free meanwhile. */
  apart?: boolean;
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
): AsyncGenerator<Reading | Failure> {
  const read = new Set<string>();
  const taken = new Set<string>();
  for (const source of sources) {
    for await (const document of documentsOf(source)) {
      if (isFailure(document)) {
        yield document;
        continue;
      }
      const place = document.path ?? document.id;
      if (read.has(place)) continue;
      read.add(place);
      for await (const reading of readWhole(document, options)) {
        if (!isFailure(reading)) distinguish(reading, taken);
        yield reading;
      }
    }
  }
}

/** Names an article by its document where an earlier document has one of the same DOI or URL. */
function distinguish({article, document, ordinal}: Reading, taken: Set<string>): void {
  if (taken.has(article.id)) article.id = ordinal === 1 ? document.id : `${document.id}#${ordinal}`;
  taken.add(article.id);
}

/** A document's articles, each once and complete; then why the rest could not be read, if so. */
async function* readWhole(document: Document, options: ReadOptions): AsyncGenerator<Reading | Failure> {
  const readings: Reading[] = [];
  let failure: Failure | undefined;
  try {
    for await (const reading of readDocument(document, options)) readings[reading.ordinal - 1] = reading;
    if (readings.length === 0) throw new UnreadableError('holds no article; try another file');
  } catch (error) {
    options.signal?.throwIfAborted();
    failure = failureOf(document.shown, error);
  }
  yield* readings;
  if (failure) yield failure;
}

/**
 * A document's articles as they come: one that comes again, with the same ordinal, replaces the earlier.
 *
 * @throws what the system says, UnreadableError, or the signal's reason
 */
export async function* readDocument(document: Document, options: ReadOptions = {}): AsyncGenerator<Reading> {
  options.signal?.throwIfAborted();
  const bytes = document.read();
  const content = contentHash(bytes);
  const known = new Map<string, {id: string; ordinal: number}>();
  for await (const article of articlesOf(document, bytes, content, options)) {
    const identity = known.get(article.id) ?? identify(article, document, [...known.values()]);
    known.set(article.id, identity);
    const {id, ordinal} = identity;
    yield {
      article: {...article, id},
      hash: ordinal === 1 ? content : `${content}#${ordinal}`,
      ordinal,
      document,
    };
  }
}

/** A document's articles as its importer gives them, or as it gave them the last time. */
async function* articlesOf(
  document: Document,
  bytes: Uint8Array,
  content: string,
  {signal = new AbortController().signal, progress = () => {}, cache, apart = false}: ReadOptions,
): AsyncGenerator<Article> {
  const source = {bytes, name: document.name};
  const key = `${content} ${document.name}`;
  const kept = document.path === undefined ? undefined : cache?.get(key);
  if (kept) {
    yield* kept;
    return;
  }
  const read = await importerOf(source, apart);
  const articles = new Map<string, Article>();
  for await (const article of read(source, {signal, progress})) {
    articles.set(article.id, article);
    yield article;
  }
  if (document.path !== undefined) cache?.put(key, [...articles.values()]);
}

async function importerOf(source: Source, apart: boolean): Promise<Importer> {
  const format = await formatOf(source);
  return format.slow || (apart && source.bytes.length >= leastApart) ? importApart : format.load();
}

/** DOI, else URL, else the document's own id; with the ordinal where an earlier article of the document has that. */
function identify(article: Article, document: Document, earlier: ReadonlyArray<{id: string}>) {
  const id = article.doi ?? article.url ?? document.id;
  const ordinal = earlier.length + 1;
  return {id: earlier.some((other) => other.id === id) ? `${id}#${ordinal}` : id, ordinal};
}
