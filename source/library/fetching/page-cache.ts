import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {hash} from '../../article/identity.js';
import {makeFolder} from '../file-path.js';
import {sumLength, sumOf} from '../sum.js';
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
      const file = fileOf(address);
      const draft = `${file}.${process.pid}.draft`;
      try {
        makeFolder(folder, 0o700);
        writeFileSync(draft, written(address, page), {mode: 0o600, flag: 'wx'});
        // Its age is that of what it holds.
        utimesSync(draft, page.fetched / 1000, page.fetched / 1000);
        renameSync(draft, file);
        prune(folder, most);
      } catch {
        // A cache that can't be written costs a fetch the next time and nothing else.
        remove(draft);
      }
    },
    drop: (address) => remove(fileOf(address)),
  };
}

type Head = Omit<KeptPage, 'bytes'> & {address: string};

/** The sum of the rest, a line that says what it is, and the bytes as they came. */
function written(address: string, {bytes, ...head}: KeptPage): Buffer {
  const body = Buffer.concat([Buffer.from(`${JSON.stringify({address, ...head} satisfies Head)}\n`), bytes]);
  return Buffer.concat([Buffer.from(sumOf(body)), body]);
}

/** @throws where it is no file of ours that is as we wrote it */
function read(file: string, address: string): KeptPage {
  const opened = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    if (!fstatSync(opened).isFile()) throw new Error('no file');
    const whole = readFileSync(opened);
    const body = whole.subarray(sumLength);
    if (whole.toString('latin1', 0, sumLength) !== sumOf(body)) throw new Error('not as it was written');
    const end = body.indexOf(0x0a);
    const {address: own, ...head} = JSON.parse(body.toString('utf8', 0, end)) as Head;
    // Two addresses may have one hash.
    if (own !== address) throw new Error('another page');
    return {...head, bytes: body.subarray(end + 1)};
  } finally {
    closeSync(opened);
  }
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
    remove(file);
    size -= own;
  }
}

function remove(file: string): void {
  try {
    rmSync(file, {force: true});
  } catch {
    // What can't be taken away stays.
  }
}
