import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {hash} from '../../article/ids.js';
import {makeFolder} from '../file-path.js';
import {replaceFile} from '../write-file.js';
import type {Version} from '../fetching/fetch-page.js';

/** What a person keeps a feed in, as feed readers call it: the folders of a list of feeds, from the outermost in. */
export type Category = readonly string[];

/** What a list of feeds says of one besides its address. */
export type Subscription = {name?: string; folders: Category};

/** What is known of a feed that is followed, beside the entries themselves. */
export type FeedRecord = {
  url: string;
  /** As the feed calls itself. */
  title?: string;
  /** As the person calls it, and its category: a list of feeds said so. */
  called?: Subscription;
  /** The version that was fetched last. */
  version: Version;
  /** Milliseconds since 1970 at which it was asked last, and before which it is not asked again. */
  asked: number;
  notBefore: number;
  /** How often in a row it could not be had, and why the last time. */
  failures: number;
  problem?: string;
  entries: readonly KeptEntry[];
};

export type KeptEntry = {
  /** The feed's own key for it. */
  key: string;
  /** Its file's name in the feed's folder. */
  file: string;
  /** The hash of the article's text as the feed brought it. */
  hash: string;
  /** Present where the feed gave only a summary, and the whole text is a page of the web. */
  excerpt?: true;
};

/** The file in a feed's folder that the record is kept in. */
export const recordName = 'feed.json';

/** The folder of a feed: named by its host, for those who look, and by all of its address. */
export function folderOf(root: string, url: string): string {
  const host = (URL.canParse(url) ? new URL(url).hostname : '').replaceAll(/[^a-z\d.-]/gi, '');
  return join(root, `${host.slice(0, 60)}-${hash(url)}`);
}

/** What is kept of a feed; of one that was never asked, or whose record is damaged, nothing. */
export function readRecord(root: string, url: string): FeedRecord {
  const fresh: FeedRecord = {url, version: {}, asked: 0, notBefore: 0, failures: 0, entries: []};
  return {...fresh, ...recordIn(folderOf(root, url)), url};
}

/** How a feed is called: by the person, by itself, else by its address. */
export const nameOfFeed = ({called, title, url}: FeedRecord): string => called?.name ?? title ?? url;

/** The record in a feed's folder; undefined where there is none that can be read. */
export function recordIn(folder: string): Partial<FeedRecord> | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(join(folder, recordName), 'utf8'));
    if (typeof read !== 'object' || read === null || !hasEntries(read)) return undefined;
    return 'called' in read && !isSubscription(read.called) ? {...read, called: {folders: []}} : read;
  } catch {
    return undefined;
  }
}

const isSubscription = (said: unknown): said is Subscription =>
  typeof said === 'object' &&
  said !== null &&
  (!('name' in said) || typeof said.name === 'string') &&
  'folders' in said &&
  Array.isArray(said.folders) &&
  said.folders.every((folder) => typeof folder === 'string');

const hasEntries = (read: object): boolean =>
  'entries' in read && Array.isArray(read.entries) && read.entries.every(isEntry);

const isEntry = (entry: unknown): boolean =>
  typeof entry === 'object' &&
  entry !== null &&
  'key' in entry &&
  'file' in entry &&
  typeof entry.file === 'string';

/** @throws what the system says */
export function writeRecord(root: string, record: FeedRecord): void {
  const folder = folderOf(root, record.url);
  makeFolder(folder, 0o700);
  replaceFile(join(folder, recordName), JSON.stringify(record));
}

/** The folders of those feeds that something is kept of, each with what the person calls it. */
export const keptFeeds = (
  root: string,
  urls: readonly string[],
): Array<{folder: string; called: Subscription}> =>
  urls.flatMap((url) => {
    const folder = folderOf(root, url);
    const record = recordIn(folder);
    return (record?.entries ?? []).length > 0 ? [{folder, called: record?.called ?? unnamed}] : [];
  });

/** What the person calls the feed that a folder is of. */
export const subscriptionIn = (folder: string): Subscription => recordIn(folder)?.called ?? unnamed;

const unnamed: Subscription = {folders: []};
