import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Article} from '../article/article.js';
import {hash} from '../article/identity.js';

/**
 * Articles as their importer read them, kept for the next start: half of the way from a file to its first page is
 * loading a parser and parsing. Kept by the content they were read from and by the build that read them, so that
 * nothing in it can be out of date; it may be deleted at any time.
 */
export type ParsedCache = {
  /** @param content what the bytes and the name hash to */
  get: (content: string) => Article[] | undefined;
  /** Keeps articles a while later or when the process ends: keeping must not delay a first page. */
  put: (content: string, articles: readonly Article[]) => void;
};

/** The hash of the sources that the bundle was built from; absent where the code was only compiled. */
const build: string | undefined = process.env['BROADSHEET_BUILD'];

/** Milliseconds after which articles are written. */
const later = 500;
/** UTF-16 units of JSON: longer ones are as quickly parsed anew as read. */
const longest = 4_000_000;
/** Articles taken from one process: what a start reads, not what a library holds. */
const mostTaken = 32;
/** Files kept; when there are more, the oldest half goes. */
const most = 200;

/** The cache in a folder, which is made for its owner alone when there is something to keep. */
export function openParsedCache(folder: string): ParsedCache {
  const fileOf = (content: string): string => join(folder, `${hash(`${content} ${build}`)}.json`);
  let taken = 0;
  const waiting = new Map<string, readonly Article[]>();

  function write(): void {
    process.off('exit', write);
    for (const [file, articles] of waiting) keep(folder, file, articles);
    waiting.clear();
  }

  return {
    get(content) {
      if (build === undefined) return undefined;
      try {
        return JSON.parse(readFileSync(fileOf(content), 'utf8')) as Article[];
      } catch {
        // Not there, or not whole: it is read anew.
        return undefined;
      }
    },
    put(content, articles) {
      if (build === undefined || ++taken > mostTaken) return;
      if (waiting.size === 0) {
        setTimeout(write, later).unref();
        process.once('exit', write);
      }
      waiting.set(fileOf(content), articles);
    },
  };
}

function keep(folder: string, file: string, articles: readonly Article[]): void {
  const json = JSON.stringify(articles);
  if (json.length > longest) return;
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, {recursive: true, mode: 0o700});
    writeFileSync(draft, json, {mode: 0o600});
    renameSync(draft, file);
    prune(folder);
  } catch {
    // A cache that can't be written costs time at the next start and nothing else.
    rmSync(draft, {force: true});
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
