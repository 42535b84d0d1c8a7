import {readdirSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {hash} from '../article/ids.js';
import type {Imported} from '../importers/importer.js';
import type {Stamp} from './document.js';
import {readChecksummed, writeChecksummed} from './checksummed-file.js';

/** What a document held when it was read. */
export type Parsed = {
  /** The hash of its bytes. */
  content: string;
  articles: Imported[];
};

/**
 * Articles as their importer read them, kept for the next start: half of the way from a file to its first page is
 * loading a parser and parsing. Kept by where the document stands, with its size and times, and by the build that read
 * it, so that nothing in it can be out of date; it may be deleted at any time.
 */
export type ParsedCache = {
  get: (stamp: Stamp) => Parsed | undefined;
  /** Keeps articles a while later or when the process ends: keeping must not delay a first page. */
  put: (stamp: Stamp, parsed: Parsed) => void;
};

/** The hash of the sources and packages that the bundle was built from; absent where the code was only compiled. */
const build: string | undefined = process.env['BROADSHEET_BUILD'];

/** Milliseconds after which articles are written. */
const later = 500;
/** UTF-16 units of a document's text: articles of more are as quickly parsed anew as read. */
const longest = 2_000_000;
/** Articles taken from one process: what a start reads, not what a library holds. */
const mostTaken = 32;
/** Files kept; when there are more, the oldest half goes. */
const most = 200;

/** The cache in a folder, which is made for its owner alone when there is something to keep. */
export function openParsedCache(folder: string): ParsedCache {
  const fileOf = ({path}: Stamp): string => join(folder, hash(`${path} ${build}`));
  let taken = 0;
  const waiting = new Map<string, {stamp: Stamp; parsed: Parsed}>();

  function write(): void {
    process.off('exit', write);
    for (const [file, kept] of waiting) keep(folder, file, kept);
    waiting.clear();
  }

  return {
    get(stamp) {
      if (build === undefined) return undefined;
      try {
        const kept = read(fileOf(stamp));
        return kept.stamp.path === stamp.path && kept.stamp.state === stamp.state ? kept.parsed : undefined;
      } catch {
        // Not there, not whole or not ours: it is read anew.
        return undefined;
      }
    },
    put(stamp, parsed) {
      if (build === undefined || taken >= mostTaken || sizeOf(parsed.articles) > longest) return;
      taken++;
      if (waiting.size === 0) {
        setTimeout(write, later).unref();
        process.once('exit', write);
      }
      waiting.set(fileOf(stamp), {stamp, parsed});
    },
  };
}

type Kept = {stamp: Stamp; parsed: Parsed};

/** @throws where it is no file of ours that is as we wrote it */
const read = (file: string): Kept => JSON.parse(readChecksummed(file).toString('utf8')) as Kept;

/** About as many UTF-16 units as the articles have text: to write their JSON only to see its length would cost more. */
function sizeOf(articles: readonly Imported[]): number {
  let size = 0;
  for (const {sections} of articles)
    for (const {blocks} of sections)
      for (const block of blocks) {
        size += 'spans' in block && block.kind === 'prose' ? spansLength(block.spans) : 200;
        if (size > longest) return size;
      }
  return size;
}

const spansLength = (spans: ReadonlyArray<{text: string}>): number =>
  spans.reduce((sum, {text}) => sum + text.length, 0);

function keep(folder: string, file: string, kept: Kept): void {
  try {
    writeChecksummed(file, Buffer.from(JSON.stringify(kept)));
    prune(folder);
  } catch {
    // A cache that can't be written costs time at the next start and nothing else.
  }
}

function prune(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  if (files.length <= most) return;
  const dated = files
    .map((file) => ({file, time: statSync(file).mtimeMs}))
    .toSorted((a, b) => a.time - b.time);
  for (const {file} of dated.slice(0, files.length - most / 2)) rmSync(file, {force: true});
}
