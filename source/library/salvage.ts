import {closeSync, copyFileSync, existsSync, fstatSync, openSync, readSync, rmSync, writeSync} from 'node:fs';
import type {DatabaseSync} from 'node:sqlite';
import {openReadable} from './database.js';

/** What was taken of each table, by its name: how many rows, and whether all that it has could be read. */
export type Taken = ReadonlyMap<string, {rows: number; whole: boolean}>;

/**
 * Takes what can still be read of a broken database into a new one with the same tables: table by table, and row by
 * row from both ends, so that a damaged page costs the rows on it and no others. Nothing is written to the broken one.
 *
 * @param broken a file, whose log may stand beside it
 */
export function salvage(broken: string, into: DatabaseSync): Taken {
  const first = salvageWith(broken, into, restoreHeader);
  const second = salvageWith(broken, into, restoreFirstPage);
  return new Map(
    tablesOf(into).map((table) => {
      const [one, other] = [first.get(table), second.get(table)];
      const rows = (one?.rows ?? 0) + (other?.rows ?? 0);
      return [table, {rows, whole: one?.whole === true || other?.whole === true}];
    }),
  );
}

/** @param restore mends what stands before the rows, in a copy */
function salvageWith(
  broken: string,
  into: DatabaseSync,
  restore: (file: number, known: DatabaseSync) => void,
): Taken {
  const copy = `${broken}.copy`;
  try {
    copyFileSync(broken, copy);
    if (existsSync(`${broken}-wal`)) copyFileSync(`${broken}-wal`, `${copy}-wal`);
    const file = openSync(copy, 'r+');
    try {
      restore(file, into);
    } finally {
      closeSync(file);
    }
    const from = openReadable(copy);
    try {
      return copyRows(from, into);
    } finally {
      from.close();
    }
  } catch {
    return new Map();
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(copy + suffix, {force: true});
  }
}

const tablesOf = (database: DatabaseSync): string[] =>
  database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .all()
    .map(({name}) => String(name));

/** Copies the rows of all tables that both have; where there is one of the same key already, that stays. */
export const copyRows = (from: DatabaseSync, into: DatabaseSync): Taken =>
  new Map(tablesOf(into).map((table) => [table, copyTable(table, from, into)]));

function copyTable(table: string, from: DatabaseSync, into: DatabaseSync): {rows: number; whole: boolean} {
  let rows = 0;
  let whole = true;
  const columns = into.prepare(`SELECT name, pk FROM pragma_table_info(?)`).all(table);
  const names = columns.map((column) => String(column['name']));
  const key = columns.find(({pk}) => pk === 1)?.['name'];
  const insert = into.prepare(
    `INSERT OR IGNORE INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  );
  for (const direction of ['ASC', 'DESC'])
    try {
      const select = `SELECT ${names.join(', ')} FROM ${table} NOT INDEXED ORDER BY ${String(key)} ${direction}`;
      for (const row of from.prepare(select).iterate()) {
        try {
          rows += Number(insert.run(...names.map((column) => row[column] ?? null)).changes);
        } catch {
          // A value that is none of what the column may hold.
          whole = false;
        }
      }
    } catch {
      // From here on nothing can be read; the rest is begun from the other end.
      whole = false;
    }
  return {rows, whole};
}

const pageSize = 4096;

/**
 * Fields of the header that are the same in every database of ours, by their offset: https://sqlite.org/fileformat.html
 */
const header: ReadonlyArray<readonly [offset: number, bytes: readonly number[]]> = [
  [0, [...Buffer.from('SQLite format 3\0', 'latin1')]],
  // The size of a page, a write-ahead log, nothing reserved, the only fractions that there may be.
  [16, [pageSize >> 8, 0, 2, 2, 0, 64, 32, 32]],
  // The schema's format, and UTF-8.
  [44, [0, 0, 0, 4]],
  [56, [0, 0, 0, 1]],
];

function restoreHeader(file: number): void {
  for (const [offset, bytes] of header) writeSync(file, Uint8Array.from(bytes), 0, bytes.length, offset);
  restoreCount(file);
}

/**
 * The first page says what tables there are and where each begins: the same in all that were made by the same steps.
 */
function restoreFirstPage(file: number, known: DatabaseSync): void {
  known.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const page = Buffer.alloc(pageSize);
  const fresh = openSync(known.location() ?? '', 'r');
  try {
    readSync(fresh, page, 0, pageSize, 0);
  } finally {
    closeSync(fresh);
  }
  writeSync(file, page, 0, pageSize, 0);
  restoreCount(file);
}

function restoreCount(file: number): void {
  const pages = Buffer.alloc(4);
  pages.writeUInt32BE(Math.floor(fstatSync(file).size / pageSize));
  writeSync(file, pages, 0, 4, 28);
}
