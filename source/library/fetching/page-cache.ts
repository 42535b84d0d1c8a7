import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {hash} from '../../article/ids.js';
import {readChecksummed, removeIfPossible, writeChecksummed} from '../checksummed-file.js';
import type {Fetched} from './fetch-page.js';

/** A page as it was fetched, and when: milliseconds since 1970. */
export type KeptPage = Fetched & {fetched: number};

/**
 * Pages that were fetched, kept so that they open at once the next time, and without a connection. It may be deleted at
 * any time.
 */
export type PageCache = {
  /** @param address as the page was asked for */
  get: (address: string) => KeptPage | undefined;
  put: (address: string, page: KeptPage) => void;
  /** Keeps a page no longer. */
  drop: (address: string) => void;
};

export type PageCacheOptions = {
  /** Bytes of all pages; when there are more, the oldest go until three quarters of it are left. */
  most?: number;
};

/** The cache in a folder, which is made for its owner alone when there is something to keep. */
export function openPageCache(folder: string, {most = 100_000_000}: PageCacheOptions = {}): PageCache {
  const fileOf = (address: string): string => join(folder, hash(address));
  return {
    get(address) {
      try {
        return read(fileOf(address), address);
      } catch {
        // Not there, not whole or not ours: it is fetched anew.
        return undefined;
      }
    },
    put(address, page) {
      if (page.bytes.length > most / 4) return;
      try {
        // Its age is that of what it holds.
        writeChecksummed(fileOf(address), written(address, page), page.fetched);
        prune(folder, most);
      } catch {
        // A cache that can't be written costs a fetch the next time and nothing else.
      }
    },
    drop: (address) => removeIfPossible(fileOf(address)),
  };
}

type Head = Omit<KeptPage, 'bytes'> & {address: string};

/** A line that says what it is, and the bytes as they came. */
const written = (address: string, {bytes, ...head}: KeptPage): Buffer =>
  Buffer.concat([Buffer.from(`${JSON.stringify({address, ...head} satisfies Head)}\n`), bytes]);

/** @throws where it is no file of ours that is as we wrote it */
function read(file: string, address: string): KeptPage {
  const body = readChecksummed(file);
  const end = body.indexOf(0x0a);
  const {address: own, ...head} = JSON.parse(body.toString('utf8', 0, end)) as Head;
  // Two addresses may have one hash.
  if (own !== address) throw new Error('another page');
  return {...head, bytes: body.subarray(end + 1)};
}

function prune(folder: string, most: number): void {
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((file) => ({file, status: statSync(file, {throwIfNoEntry: false})}))
    .flatMap(({file, status}) => (status ? [{file, size: status.size, time: status.mtimeMs}] : []));
  let size = files.reduce((sum, each) => sum + each.size, 0);
  if (size <= most) return;
  for (const {file, size: own} of files.toSorted((a, b) => a.time - b.time)) {
    if (size <= most * 0.75) return;
    removeIfPossible(file);
    size -= own;
  }
}
