import {fstatSync, realpathSync, statSync} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';
import {sanitise, sanitiseLine} from '../article/sanitise.js';
import {isReadableName} from '../importers/detect.js';
import {UnreadableError} from '../importers/importer.js';
import {contentHash} from './identity.js';
import type {FetchingOptions} from './fetching/fetched-document.js';
import {isWebAddress} from './fetching/web-address.js';
import {failureOf, isFailure, type Failure} from './failure.js';
import {systemPath} from './file-path.js';
import {findFiles, type FoundFile} from './find-files.js';
import {sourceAndPlace} from './link-source.js';
import {readFile, readStream} from './read-bytes.js';
import {shippedFolder} from './shipped.js';

/** Where a document stands and in what state: as long as that is the same, so are its bytes. */
export type Stamp = {
  path: string;
  /** Its size, its times and its number on the disk. */
  state: string;
  /** It was written so short a time ago that it may change again and have the same times. */
  young?: true;
};

/** Bytes that may hold articles, to be had again where they change. */
export type Document = {
  /** As the reader named it, fit for the screen. */
  shown: string;
  /** The file's name without its folder, fit for the screen. */
  name: string;
  /** The id of its article, where that states none of its own. */
  id: string;
  /** Where it is a file, its real path. */
  path?: string;
  /** The address it came from, after all redirects, and the media type that its server states. */
  url?: string;
  mediaType?: string;
  /** The address it was asked for by, and when it was fetched: an ISO 8601 date and time. */
  address?: string;
  fetched?: string;
  /** Present where it was fetched again and has not changed. */
  isUnchanged?: true;
  /** Why an older copy had to do. */
  problem?: string;
  /** @throws what the system says */
  stamp?: () => Stamp;
  /** @throws what the system says, or UnreadableError */
  read: () => Uint8Array;
  /** Forgets a copy that was kept of it, since it can't be read. */
  drop?: () => void;
};

export type DocumentOptions = FetchingOptions & {
  /** Where files and standard input came from. */
  url?: string;
};

const standardInputName = 'standard input';

/**
 * The documents of a source as named on the command line: a file, a folder and all in it, `-` for standard input, or an
 * address of the web; a place in one (`#page=12`) is left to who opens it.
 *
 * @throws the signal's reason once it is aborted
 */
export async function* documentsOf(
  named: string,
  options: DocumentOptions = {},
): AsyncGenerator<Document | Failure> {
  const {signal, url} = options;
  const {source} = sourceAndPlace(named);
  try {
    if (source === '-') yield from(url, await standardInput());
    else if (isWebAddress(source)) {
      const {fetchedDocument} = await import('./fetching/fetched-document.js');
      yield await fetchedDocument(source, options);
    } else if (/^[a-z][a-z\d+.-]*:\/\//i.test(source))
      throw new UnreadableError('can’t be fetched: only http and https are; save the page and open the file');
    else
      for await (const document of documentsAt({shown: source, real: realPath(source)}))
        yield isFailure(document) ? document : from(url, document);
  } catch (error) {
    signal?.throwIfAborted();
    yield failureOf(source === '-' ? standardInputName : source, error);
  }
}

/** A document that came from an address; what is kept of it as it was read is of its file alone. */
function from(url: string | undefined, document: Document): Document {
  if (url === undefined) return document;
  const {stamp: _, ...rest} = document;
  return {...rest, url};
}

/** The real path; of one whose name is not UTF-8 the absolute one, which is looked for as it is read. */
function realPath(path: string): string {
  const own = systemPath(path);
  return typeof own === 'string' ? realpathSync(path) : resolve(path);
}

async function* documentsAt(found: FoundFile): AsyncGenerator<Document | Failure> {
  if (!statSync(systemPath(found.real)).isDirectory()) {
    yield fileDocument(found);
    return;
  }
  let empty = true;
  for await (const file of findFiles(found, isReadableName)) {
    empty = false;
    yield isFailure(file) ? file : fileDocument(file);
  }
  if (empty) throw new UnreadableError('holds no articles; put Markdown or text files into it');
}

/** A file's document; what ships with the program is named by its file, wherever that was installed. */
function fileDocument({shown, real}: FoundFile): Document {
  const name = basename(real);
  return {
    shown: sanitiseLine(shown),
    name: sanitiseLine(name),
    id: dirname(real) === shippedFolder ? `broadsheet:${name.replace(/\.[^.]+$/, '')}` : sanitise(real),
    path: real,
    stamp: () => stampOf(real),
    read: () => readFile(real),
  };
}

/** Two writes within this many milliseconds may leave a file the same times, on some file systems. */
const tick = 2000;

/** Whether a file was written so short a time ago that it may change again and have the same times, in milliseconds. */
export const isYoung = (modified: number, now = Date.now()): boolean => now - modified < tick;

function stampOf(path: string): Stamp {
  const {dev, ino, size, mtimeMs, ctimeMs} = statSync(systemPath(path));
  const state = [dev, ino, size, mtimeMs, ctimeMs].join(' ');
  return {path, state, ...(isYoung(Math.max(mtimeMs, ctimeMs)) && {young: true})};
}

let input: Promise<Buffer> | undefined;

/** Standard input comes but once, so it is kept. */
async function standardInput(): Promise<Document> {
  input ??= readStream(process.stdin);
  const bytes = await input;
  return {shown: standardInputName, name: standardInputName, id: contentHash(bytes), read: () => bytes};
}

/** Reads to its end what is typed into standard input, before the terminal is taken for the reader. */
export async function readTyped(): Promise<void> {
  input ??= readStream(process.stdin);
  await input;
}

/** Whether something was piped or redirected into standard input; where it may be, waits for its end. */
export async function isPipedIn(): Promise<boolean> {
  if (process.stdin.isTTY) return false;
  const status = fstatSync(0);
  if (!status.isFIFO() && !status.isFile() && !status.isSocket()) return false;
  input ??= readStream(process.stdin);
  return (await input).length > 0;
}
