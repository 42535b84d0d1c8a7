import {messageOf} from '../article/error-message.js';
import {sanitiseLine} from '../article/sanitise.js';
import {UnreadableError} from '../importers/importer.js';

/** A source that could not be opened: which, and in one line what is wrong and what to do. Fit for the screen. */
export type Failure = {path: string; message: string};

export const isFailure = (result: object): result is Failure => 'message' in result;

const explanations: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the spelling',
  ENOTDIR: 'does not exist; a part of its path is a file, not a folder',
  EACCES: 'permission denied; ask its owner, or change it with chmod',
  EPERM: 'permission denied; ask its owner, or change it with chmod',
  ELOOP: 'is a symbolic link that leads to itself; remove it',
  ENAMETOOLONG: 'has a name that is too long; check the spelling',
  ENXIO: 'is a socket or a device, not a file; pipe it in and name - instead',
  EMFILE: 'can’t be opened: too many open files; raise the limit with ulimit -n',
  EIO: 'can’t be read: the disk reports an error; try a copy of it',
};

const writing: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; make room on it',
  EDQUOT: 'the disk quota is used up; make room',
  EROFS: 'the disk is read-only; give another folder',
  EACCES: 'permission denied; give another folder',
  EPERM: 'permission denied; give another folder',
  ENOTDIR: 'a part of its path is a file, not a folder; give another folder',
  EEXIST: 'it is a file, not a folder; give another folder',
};

/** What was being done with a path. */
type Doing = 'read' | 'written';

/**
 * @param path the source as it was named, or a file's path below it
 * @param doing what could not be done with it
 */
export function failureOf(path: string, error: unknown, doing: Doing = 'read'): Failure {
  return {path: sanitiseLine(path), message: sanitiseLine(explain(error, doing))};
}

function explain(error: unknown, doing: Doing): string {
  if (error instanceof UnreadableError) return error.message;
  const code = codeOf(error);
  if (code !== undefined && doing === 'written' && writing[code]) return `can’t be written: ${writing[code]}`;
  if (code !== undefined && explanations[code]) return explanations[code];
  const reason = messageOf(error);
  if (code !== undefined) return `can’t be ${doing}: ${reason}`;
  return `can’t be read because of a fault in Broadsheet (${reason}); please report it`;
}

/** The system's name for an error ("ENOENT"); undefined where it has none. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
