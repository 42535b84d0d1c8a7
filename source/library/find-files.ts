import {readdirSync, realpathSync, statSync, type Dirent} from 'node:fs';
import {join} from 'node:path';
import {UnreadableError} from '../importers/importer.js';
import {failureOf, type Failure} from './failure.js';

/** A file or folder as the reader would name it, and its real path, free of symbolic links. */
export type Found = {shown: string; real: string};

export type FindOptions = {
  /** Which file names are wanted. */
  wanted: (name: string) => boolean;
  /** Real paths visited so far, added to: each file and folder is visited once, so that a circle of links ends. */
  seen: Set<string>;
};

const deepest = 64;
const most = 200_000;

/**
 * Walks a folder and all in it, sorted as a person would (`2.md` before `10.md`). Hidden files and `node_modules` are
 * passed over; what can't be read is yielded as a failure, and the rest goes on.
 */
export function* findFiles(folder: Found, options: FindOptions, depth = 0): Generator<Found | Failure> {
  let entries: Dirent[];
  try {
    if (depth > deepest) throw new UnreadableError(`is ${depth} folders deep; open it by name`);
    entries = readdirSync(folder.real, {withFileTypes: true});
  } catch (error) {
    yield failureOf(folder.shown, error);
    return;
  }
  for (const entry of entries.filter(isVisible).toSorted(byName)) {
    const found = {shown: join(folder.shown, entry.name), real: join(folder.real, entry.name)};
    try {
      const isFolder = entry.isSymbolicLink() ? statSync(found.real).isDirectory() : entry.isDirectory();
      if (!isFolder && !options.wanted(entry.name)) continue;
      if (entry.isSymbolicLink()) found.real = realpathSync(found.real);
      if (options.seen.has(found.real)) continue;
      if (options.seen.size >= most) throw new UnreadableError(`is beyond the first ${most} files`);
      options.seen.add(found.real);
      if (isFolder) yield* findFiles(found, options, depth + 1);
      else yield found;
    } catch (error) {
      if (options.wanted(entry.name)) yield failureOf(found.shown, error);
    }
  }
}

const isVisible = ({name}: Dirent): boolean => !name.startsWith('.') && name !== 'node_modules';

let collator: Intl.Collator | undefined;

/** Made on the first comparison: it costs milliseconds that a file opened by name need not pay. */
function byName(a: Dirent, b: Dirent): number {
  collator ??= new Intl.Collator('en', {numeric: true});
  return collator.compare(a.name, b.name);
}
