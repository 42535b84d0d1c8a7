import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {setImmediate as nextTurn} from 'node:timers/promises';
import {hash} from '../../article/ids.js';
import {sanitiseLine} from '../../article/sanitise.js';
import {fileNameFor} from '../../exporters/file-name.js';
import {articleToMarkdown} from '../../exporters/markdown/markdown.js';
import {formatOf} from '../../importers/detect.js';
import {UnreadableError} from '../../importers/importer.js';
import {failureOf} from '../failure.js';
import {makeFolder} from '../file-path.js';
import {fetchNewer, LaterError, type Fetched} from '../fetching/fetch-page.js';
import {contentHash} from '../identity.js';
import {readDocument, type ReadArticle} from '../read-source.js';
import {replaceFile} from '../write-file.js';
import {feedNamedBy} from './named-feed.js';
import {folderOf, nameOfFeed, readRecord, writeRecord, type FeedRecord} from './feed-record.js';

export type RefreshFeedOptions = {
  /** Where the feeds' folders are. */
  root: string;
  /** The person asks for it: a feed that was asked only some minutes ago is asked again. */
  urgent?: boolean;
  signal?: AbortSignal;
  /** Milliseconds since 1970. */
  now?: () => number;
  fetch?: typeof fetchNewer;
};

/** What came of asking a feed. */
export type Refreshed = {url: string; name: string; folder: string; changes: number; problem?: string};

const minute = 60_000;
const day = 24 * 60 * minute;
/** Milliseconds between two times that a feed is asked: by itself, and by the person. */
const rest = {usual: 30 * minute, urgent: minute};
/** Entries that are kept of one feed. */
const mostKept = 10_000;

/** Where an address has both a page and a feed, the feed is wanted. */
const accept =
  'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,application/json;q=0.9,*/*;q=0.5';

/** Milliseconds that a feed is left alone after so many failures in a row: each time twice as long. */
const backOff = (failures: number): number => Math.min(day, 2 ** failures * minute);

/**
 * Asks a feed whether it has something new, if it may be asked again by now, and keeps that: an article in our format
 * for each entry, which stays when the feed drops it. Rewritten where the feed has changed it.
 *
 * @returns undefined where it was not asked
 * @throws the signal's reason once it is aborted
 */
export async function refreshFeed(
  url: string,
  {root, urgent = false, signal, now = Date.now, fetch = fetchNewer}: RefreshFeedOptions,
): Promise<Refreshed | undefined> {
  const record = readRecord(root, url);
  const folder = folderOf(root, url);
  const time = now();
  const next = Math.max(record.notBefore, record.asked + (urgent ? rest.urgent : rest.usual));
  // A clock that was put back would have it wait for ever.
  if (time < next && time > record.asked - day) return undefined;
  try {
    const fetched = await fetch(url, record.version, {accept, ...(signal && {signal})});
    const {problem: _, ...asked} = {...record, asked: time, notBefore: 0, failures: 0};
    const taken = fetched ? await takeIn(asked, folder, fetched, signal) : {changes: 0};
    const version = taken.problem === undefined ? (fetched?.version ?? record.version) : {};
    const kept = {...asked, version, ...taken.stated};
    writeRecord(root, kept);
    return {
      url,
      name: nameOfFeed(kept),
      folder,
      changes: taken.changes,
      ...(taken.problem !== undefined && {problem: taken.problem}),
    };
  } catch (error) {
    signal?.throwIfAborted();
    const problem = failureOf(url, error).message;
    const failures = record.failures + 1;
    const wait = Math.min(day, Math.max(backOff(failures), error instanceof LaterError ? error.wait : 0));
    const failed: FeedRecord = {...record, asked: time, notBefore: time + wait, failures, problem};
    try {
      writeRecord(root, failed);
    } catch {
      // What is wrong with the disk is wrong for all; the first problem is told.
    }
    return {url, name: nameOfFeed(record), folder, changes: 0, problem};
  }
}

type Taken = {changes: number; stated?: Pick<FeedRecord, 'title' | 'entries'>; problem?: string};

async function takeIn(
  record: FeedRecord,
  folder: string,
  {bytes, url, mediaType}: Fetched,
  signal: AbortSignal | undefined,
): Promise<Taken> {
  const source = {bytes, name: 'feed', url, mediaType};
  const isFeed = (await formatOf(source)).mediaTypes.includes('application/rss+xml');
  if (!isFeed) {
    const named = await feedNamedBy(bytes, url);
    throw new UnreadableError(
      named === undefined
        ? 'is no feed; give the address of its RSS, Atom or JSON feed'
        : `is no feed, but a page whose feed is ${named}; give that address`,
    );
  }
  makeFolder(folder, 0o700);
  const entries = new Map(record.entries.map((entry) => [entry.key, entry]));
  let {title} = record;
  let changes = 0;
  let problem: string | undefined;
  const document = {shown: record.url, name: 'feed', id: record.url, url, mediaType, read: () => bytes};
  for await (const reading of readDocument(document, {inWorker: true, ...(signal && {signal})})) {
    if (reading.unfinished !== undefined) continue;
    title = reading.article.source ?? title;
    const key = reading.key ?? reading.article.id;
    const known = entries.get(key);
    if (!known && entries.size >= mostKept) {
      problem = `has brought ${mostKept} entries, and no more are kept; remove it, or its files in ${folder}`;
      break;
    }
    const text = articleToMarkdown(reading.article);
    const now = contentHash(Buffer.from(text));
    if (known?.hash === now && existsSync(join(folder, known.file))) continue;
    const file = known?.file ?? nameOf(reading, key);
    replaceFile(join(folder, file), text);
    entries.set(key, {key, file, hash: now, ...(reading.excerpt && {excerpt: true})});
    changes++;
    if (changes % 20 === 0) await nextTurn();
  }
  return {
    changes,
    stated: {entries: [...entries.values()], ...(title !== undefined && {title: sanitiseLine(title)})},
    ...(problem !== undefined && {problem}),
  };
}

/** By its day and its title, for those who look at the folder; the key's hash makes it its own. */
function nameOf({article}: ReadArticle, key: string): string {
  const date = (article.published ?? '').slice(0, 10);
  const title = fileNameFor(article.title).replace(/\.md$/, '').slice(0, 40);
  return `${[date, title, hash(key)].filter((part) => part !== '').join('-')}.md`;
}
