import {openDatabase} from '../database.js';

/**
 * Lets one process at a time write to an index. The lock is SQLite's own on a file beside the index, which the system
 * takes away from a process that dies.
 *
 * @returns what gives it back; undefined where another has it
 */
export function lockIndex(path: string): (() => void) | undefined {
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
    if (isBusy(error)) return undefined;
    throw error;
  }
}

/** SQLITE_BUSY: https://sqlite.org/rescode.html */
const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === 5;
