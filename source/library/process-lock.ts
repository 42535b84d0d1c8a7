import {isLocked, openDatabase} from './database.js';

/**
 * Lets one process at a time do something with a file: write to an index, ask the feeds. The lock is SQLite's own, on a
 * file beside that one; the system takes it away from a process that dies.
 *
 * @param path the file that the lock is for; the lock's own file is `path.lock`
 * @returns a function that gives the lock back; undefined where another process has it
 * @throws what SQLite or the system says
 */
export function takeLock(path: string): (() => void) | undefined {
  try {
    const database = openDatabase(`${path}.lock`, []);
    try {
      database.exec('BEGIN EXCLUSIVE');
      return () => database.close();
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (error) {
    if (isLocked(error)) return undefined;
    throw error;
  }
}
