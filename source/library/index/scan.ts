import {existsSync, statSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import {documentsOf, isYoung, type Document} from '../document.js';
import {failureOf, isFailure, type Failure} from '../failure.js';
import {recordName} from '../feeds/feed-record.js';
import {systemPath} from '../file-path.js';
import {contentHash} from '../identity.js';
import {latestFirst} from '../natural-order.js';

/** A document as it stands in a folder of the library. */
export type ScannedDocument = {
  document: Document;
  path: string;
  /** The folder of the library that it is in. */
  folder: string;
  /** A key by which the documents of that folder are sorted. */
  place: string;
  size: number;
  /** Milliseconds since 1970; 0 where it is too young to tell by its time whether it changes again. */
  modified: number;
};

/** How the folders differ from what the index has. */
export type Changes = {
  /** New, or written since they were indexed. */
  changed: readonly ScannedDocument[];
  /** As they were, but elsewhere. */
  moved: ReadonlyArray<{id: number; scanned: ScannedDocument}>;
  /** The ids of documents that are no more. */
  gone: readonly number[];
  /** What can't even be looked at. */
  failures: readonly FailedScan[];
};

/** A file in a folder that can't be looked at, and why. */
export type FailedScan = Failure & Pick<ScannedDocument, 'folder' | 'place'>;

type Known = Pick<ScannedDocument, 'path' | 'folder' | 'size' | 'modified'> & {
  id: number;
  hash: string;
  problem: string | null;
};

/**
 * Compares the folders with the index by path, size and time, reading none of the files but those that may have moved.
 * What the index has of other folders stays as it is.
 */
export async function scan(database: DatabaseSync, folders: readonly string[]): Promise<Changes> {
  const known = new Map<string, Known>();
  for (const row of database
    .prepare('SELECT id, path, folder, size, modified, hash, problem FROM document')
    .all())
    known.set(String(row['path']), row as Known);
  const changed: ScannedDocument[] = [];
  const failures: FailedScan[] = [];
  const moved: Array<{id: number; scanned: ScannedDocument}> = [];
  const seen = new Set<string>();
  for await (const found of scannedIn(folders)) {
    const {path} = found;
    if (seen.has(path)) continue;
    seen.add(path);
    const before = known.get(path);
    const elsewhere = before !== undefined && before.folder !== found.folder;
    if (isFailure(found)) {
      if (before?.problem !== found.message || elsewhere) failures.push(found);
    } else if (elsewhere && before.size === found.size && before.modified === found.modified)
      moved.push({id: before.id, scanned: found});
    else if (before?.size !== found.size || before.modified !== found.modified || found.modified === 0)
      changed.push(found);
  }
  const gone = [...known.values()].filter(({path, folder}) => folders.includes(folder) && !seen.has(path));
  moved.push(
    ...findMoved(
      gone,
      changed.filter(({path}) => !known.has(path)),
    ),
  );
  const movedIds = new Set(moved.map(({id}) => id));
  const movedPaths = new Set(moved.map(({scanned}) => scanned.path));
  return {
    changed: changed.filter(({path}) => !movedPaths.has(path)),
    moved,
    gone: gone.flatMap(({id}) => (movedIds.has(id) ? [] : id)),
    failures,
  };
}

/**
 * A key in the order in which a person sorts paths, of what a feed brought the latest first; the path behind it parts
 * two that differ in case alone.
 */
function placeOf(path: string, isOfFeed: boolean): string {
  const named = isOfFeed ? join(dirname(path), latestFirst(basename(path))) : path;
  return `${naturalKey(named)} ${path}`;
}

async function* scannedIn(folders: readonly string[]): AsyncGenerator<ScannedDocument | FailedScan> {
  const now = Date.now();
  for (const folder of folders) {
    const isOfFeed = existsSync(join(folder, recordName));
    for await (const document of documentsOf(folder)) {
      if (isFailure(document)) yield {...document, folder, place: placeOf(document.path, isOfFeed)};
      else if (document.path !== undefined) {
        const {path} = document;
        const status = statusOf(path);
        if (!status) continue;
        if (isFailure(status)) {
          yield {...status, folder, place: placeOf(path, isOfFeed)};
          continue;
        }
        const {size, mtimeMs} = status;
        yield {
          document,
          path,
          folder,
          place: placeOf(path, isOfFeed),
          size,
          modified: isYoung(mtimeMs, now) ? 0 : mtimeMs,
        };
      }
    }
  }
}

/** What the system says of a file; undefined where it is gone by now. */
function statusOf(path: string): {size: number; mtimeMs: number} | Failure | undefined {
  try {
    return statSync(systemPath(path), {throwIfNoEntry: false});
  } catch (error) {
    return failureOf(path, error);
  }
}

/** Documents that are gone, and stand as they were and under the same name somewhere else. */
function findMoved(
  gone: readonly Known[],
  fresh: readonly ScannedDocument[],
): Array<{id: number; scanned: ScannedDocument}> {
  const bySize = Map.groupBy(fresh, ({path, size}) => `${size} ${basename(path)}`);
  const moved: Array<{id: number; scanned: ScannedDocument}> = [];
  for (const {id, path, size, hash} of gone) {
    const likely = bySize.get(`${size} ${basename(path)}`) ?? [];
    const at = likely.findIndex(({document}) => hashOf(document) === hash);
    const [scanned] = at === -1 ? [] : likely.splice(at, 1);
    if (scanned) moved.push({id, scanned});
  }
  return moved;
}

function hashOf(document: Document): string | undefined {
  try {
    return contentHash(document.read());
  } catch {
    return undefined;
  }
}

/** A key whose plain order is the one in which a person sorts paths: folder by folder, `2.md` before `10.md`. */
const naturalKey = (path: string): string =>
  path
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('/', '\u0001')
    .replaceAll(/\d{1,12}/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(12, '0'));
