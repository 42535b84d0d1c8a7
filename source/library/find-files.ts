import {readdirSync, realpathSync, statSync, type Dirent} from 'node:fs';
import {join, sep} from 'node:path';
import {setImmediate as nextTurn} from 'node:timers/promises';
import {UnreadableError} from '../importers/importer.js';
import {systemPath} from './file-path.js';
import {recordName} from './feeds/feed-record.js';
import {failureOf, type Failure} from './failure.js';
import {inNaturalOrder, latestFirst} from './natural-order.js';

/** A file or folder as the reader would name it, and its real path, free of symbolic links. */
export type FoundFile = {shown: string; real: string};

const deepest = 64;
const most = 200_000;
/** Entries of a folder that take so long to be read, and to be put in order, that keys get their turn after each. */
const many = 1000;

/**
 * Finds the files in a folder and all below it, sorted as a person would (`2.md` before `10.md`; the latest entry of a
 * feed first), each once however many links lead to it. Hidden files and `node_modules` are passed over; what can't be
 * read is yielded as a failure, and the rest goes on.
 *
 * @param wanted tells by its name whether a file is looked for
 */
export const findFiles = (
  folder: FoundFile,
  wanted: (name: string) => boolean,
): AsyncGenerator<FoundFile | Failure> => walk(folder, wanted, new Set([folder.real]), 0, folder.real);

/** @param seen real paths visited so far, added to, so that a circle of links ends */
async function* walk(
  folder: FoundFile,
  wanted: (name: string) => boolean,
  seen: Set<string>,
  depth: number,
  root: string,
): AsyncGenerator<FoundFile | Failure> {
  let entries: Dirent[];
  try {
    if (depth > deepest) throw new UnreadableError(`is ${depth} folders deep; open it by name`);
    entries = readdirSync(systemPath(folder.real), {withFileTypes: true});
  } catch (error) {
    yield failureOf(folder.shown, error);
    return;
  }
  if (entries.length > many) await nextTurn();
  entries = inReadingOrder(entries.filter(isVisible));
  if (entries.length > many) await nextTurn();
  for (const entry of entries) {
    const found = {shown: join(folder.shown, entry.name), real: join(folder.real, entry.name)};
    try {
      const isLink = entry.isSymbolicLink();
      const isFolder = isLink ? statSync(found.real).isDirectory() : entry.isDirectory();
      if (!isFolder && !wanted(entry.name)) continue;
      if (isLink) found.real = realpathSync(found.real);
      // A link to a folder elsewhere could lead through the whole disk.
      if (isLink && isFolder && !isWithin(root, found.real)) continue;
      if (seen.has(found.real)) continue;
      if (seen.size >= most) throw new UnreadableError(`is beyond the first ${most} files`);
      seen.add(found.real);
      if (isFolder) yield* walk(found, wanted, seen, depth + 1, root);
      else yield found;
    } catch (error) {
      if (wanted(entry.name)) yield failureOf(found.shown, error);
    }
  }
}

/** As a person sorts names; of what a feed brought the latest first. */
function inReadingOrder(entries: readonly Dirent[]): Dirent[] {
  if (!entries.some(({name}) => name === recordName)) return inNaturalOrder(entries);
  const named = entries.map((entry) => ({name: latestFirst(entry.name), entry}));
  return inNaturalOrder(named).map(({entry}) => entry);
}

const isWithin = (root: string, path: string): boolean =>
  path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);

const isVisible = ({name}: Dirent): boolean => !name.startsWith('.') && name !== 'node_modules';
