import {renameSync, statSync} from 'node:fs';
import {dirname} from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import {uptime} from './clock.js';
import {makeFolder} from './file-path.js';

/** Milliseconds in which another process may hold a lock. */
const patience = 1000;

/** The steps that bring a database's schema up to date: the first makes version 1, and so on. */
export type Migrations = readonly string[];

/** More steps than there will ever be. */
const mostVersions = 200;

/** A database that a later version of the program wrote. */
export class NewerSchemaError extends Error {
  override name = 'NewerSchemaError';
}

/**
 * Opens a SQLite database for several processes at once (write-ahead log, a short wait for each other), making its
 * folder, it and what its schema lacks.
 *
 * @param path a file, or `:memory:`
 * @throws NewerSchemaError, or what SQLite or the system says
 */
export function openDatabase(path: string, migrations: Migrations): DatabaseSync {
  if (path !== ':memory:') makeFolder(dirname(path), 0o700);
  const status = statSync(path, {throwIfNoEntry: false});
  if (path !== ':memory:' && status && !status.isFile()) throw new Error('it is no file');
  const {DatabaseSync} = loadSqlite();
  const database = new DatabaseSync(path, {timeout: patience});
  try {
    patiently(() => {
      if (versionOf(database) !== migrations.length) migrate(database, migrations);
    });
    // With a write-ahead log this loses nothing when the program is killed, and spares a wait for the disk.
    database.exec('PRAGMA synchronous = NORMAL');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Does what another process may be doing at the same time. Where both want to turn the log around SQLite waits for
 * neither, lest they wait for each other: https://sqlite.org/wal.html#sometimes_queries_return_sqlite_busy_in_wal_mode
 */
function patiently(work: () => void): void {
  const until = uptime() + patience;
  for (;;) {
    try {
      work();
      return;
    } catch (error) {
      if (!isLocked(error) || uptime() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/** Opens a database that may be damaged, passing over what its schema has wrong: to read, not to go on with. */
export function openReadable(path: string): DatabaseSync {
  const {DatabaseSync} = loadSqlite();
  const database = new DatabaseSync(path, {timeout: patience});
  database.exec('PRAGMA writable_schema = ON');
  return database;
}

function migrate(database: DatabaseSync, migrations: Migrations): void {
  const version = versionOf(database);
  if (version > mostVersions) throw new DamagedError(`there is no version ${version}`);
  if (version > migrations.length)
    throw new NewerSchemaError('was written by a newer Broadsheet; upgrade this one');
  database.exec('PRAGMA journal_mode = WAL; BEGIN IMMEDIATE');
  try {
    // Another process may have been quicker between the first look and the lock.
    for (const step of migrations.slice(versionOf(database))) database.exec(step);
    database.exec(`PRAGMA user_version = ${migrations.length}; COMMIT`);
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

const versionOf = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);

/** Loads `node:sqlite` without the one warning by which Node 22 calls it experimental; all others still show. */
function loadSqlite(): typeof import('node:sqlite') {
  const warn = process.emitWarning.bind(process);
  process.emitWarning = (...args: unknown[]) => {
    if (args[1] !== 'ExperimentalWarning') Reflect.apply(warn, process, args);
  };
  try {
    return process.getBuiltinModule('node:sqlite');
  } finally {
    process.emitWarning = warn;
  }
}

/** What a database holds is not what we write into it. */
export class DamagedError extends Error {
  override name = 'DamagedError';
  readonly errcode = 11;
}

/** SQLite's code of an error without what extends it: https://sqlite.org/rescode.html */
const codeOf = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : undefined;

/** SQLITE_BUSY: another process has the lock. */
export const isLocked = (error: unknown): boolean => codeOf(error) === 5;

/** SQLITE_CORRUPT and SQLITE_NOTADB. */
export const isBroken = (error: unknown): boolean => codeOf(error) === 11 || codeOf(error) === 26;

/** Puts a broken database out of the way, never deleting it; returns where it is now. */
export function setAside(path: string, now = Date.now()): string {
  const aside = `${path}.broken-${now}`;
  renameSync(path, aside);
  for (const suffix of ['-wal', '-shm']) {
    try {
      renameSync(path + suffix, aside + suffix);
    } catch {
      // A database that was closed has none.
    }
  }
  return aside;
}
