import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {dirname} from 'node:path';
import {makeFolder} from './file-path.js';
import {checksumLength, checksumOf} from './checksum.js';

/**
 * Reads a file of a cache, which begins with the sum of the rest.
 *
 * @returns the rest
 * @throws where it is no file, or not as it was written
 */
export function readChecksummed(file: string): Buffer {
  const opened = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    if (!fstatSync(opened).isFile()) throw new Error('no file');
    const bytes = readFileSync(opened);
    const body = bytes.subarray(checksumLength);
    if (bytes.toString('latin1', 0, checksumLength) !== checksumOf(body))
      throw new Error('not as it was written');
    return body;
  } finally {
    closeSync(opened);
  }
}

/**
 * Writes such a file, whole or not at all, in a folder that is made for its owner alone.
 *
 * @param modified when it is said to be from, in milliseconds since 1970; now when absent
 * @throws what the system says
 */
export function writeChecksummed(file: string, body: Buffer, modified?: number): void {
  const draft = `${file}.${process.pid}.draft`;
  try {
    makeFolder(dirname(file), 0o700);
    writeFileSync(draft, Buffer.concat([Buffer.from(checksumOf(body)), body]), {mode: 0o600, flag: 'wx'});
    if (modified !== undefined) utimesSync(draft, modified / 1000, modified / 1000);
    renameSync(draft, file);
  } catch (error) {
    removeIfPossible(draft);
    throw error;
  }
}

/** What can't be taken away stays. */
export function removeIfPossible(file: string): void {
  try {
    rmSync(file, {force: true});
  } catch {
    // It costs room, and nothing else.
  }
}
