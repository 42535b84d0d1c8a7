import {statSync} from 'node:fs';
import type {DatabaseSync, SQLInputValue, SQLOutputValue} from 'node:sqlite';
import {messageOf} from '../article/error-message.js';
import {sanitiseLine} from '../article/sanitise.js';
import {isBroken, openDatabase, setAside, type Migrations} from './database.js';
import {failureOf} from './failure.js';
import {copyRows, salvage, type Taken} from './salvage.js';

/** What came of saving: `problem` says in a line why it was not kept. */
export type Saved = {problem?: string};

export type SqlRow = Record<string, SQLOutputValue>;

/** A SQLite file of what the reader wrote. No call throws: reading goes on without what can't be kept. */
export type StateFile = {
  /** Why nothing is kept in this session, or what was set aside, in a line; undefined where all is well. */
  readonly problem: string | undefined;
  /** The rows of a query; none where they can't be had, and `problem` says why. */
  rows: (sql: string, ...values: SQLInputValue[]) => SqlRow[];
  /** @param what what is kept by it, for the sentence that says it was not */
  save: (what: string, sql: string, ...values: SQLInputValue[]) => Saved;
  close: () => void;
};

/**
 * Opens the file, which is made where it is missing. Where it can't be used, what is written is kept for this session
 * only; a broken one is set aside under another name, and a new one is begun with what can be saved of it. One that is
 * deleted while it is open is written anew.
 *
 * @param path a file, or `:memory:`
 * @param names what the rows of each table are called
 */
export function openStateFile(
  path: string,
  migrations: Migrations,
  names: Readonly<Record<string, string>>,
): StateFile {
  let problem: string | undefined;

  const open = (): DatabaseSync => {
    try {
      return openDatabase(path, migrations);
    } catch (error) {
      return isBroken(error) ? startAgain() : forgetful(error);
    }
  };
  const startAgain = (): DatabaseSync => {
    try {
      const aside = setAside(path);
      const fresh = openDatabase(path, migrations);
      problem = `what was read is damaged: ${savedOf(salvage(aside, fresh), names)}; set aside as ${aside}`;
      return fresh;
    } catch (error) {
      return forgetful(error);
    }
  };
  const forgetful = (error: unknown): DatabaseSync => {
    const {message} = failureOf(path, error, 'written');
    problem = `what is read is kept for this session only: ${path} ${message}`;
    return openDatabase(':memory:', migrations);
  };

  let database = open();
  let file = fileAt(path);

  /** Where the file was deleted or put in another's place, what it held is written anew; says so. */
  const writeAnew = (): string | undefined => {
    const now = fileAt(path);
    if (file === undefined || now === file) return undefined;
    // All of it is taken first: what isn't in the file yet stands in a log, which a new file would take over.
    const held = openDatabase(':memory:', migrations);
    copyRows(database, held);
    database.close();
    database = openDatabase(path, migrations);
    copyRows(held, database);
    held.close();
    file = fileAt(path);
    return sanitiseLine(`${path} was taken away; it is written anew`);
  };
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (!isBroken(error)) throw error;
      database.close();
      database = startAgain();
      file = fileAt(path);
      return work();
    }
  };

  return {
    get problem() {
      return problem && sanitiseLine(problem);
    },
    rows(sql, ...values) {
      try {
        return attempt(() => database.prepare(sql).all(...values));
      } catch (error) {
        problem = `${path}: ${messageOf(error)}`;
        return [];
      }
    },
    save(what, sql, ...values) {
      try {
        const said = writeAnew();
        attempt(() => database.prepare(sql).run(...values));
        return said === undefined ? {} : {problem: said};
      } catch (error) {
        return {problem: sanitiseLine(`${what} is not kept: ${messageOf(error)}`)};
      }
    },
    close() {
      if (database.isOpen) database.close();
    },
  };
}

/** Which file stands at a path; undefined where none does. */
const fileAt = (path: string): number | undefined => statSync(path, {throwIfNoEntry: false})?.ino;

/** "saved are positions (12), marks (3); some queries were lost". */
function savedOf(taken: Taken, names: Readonly<Record<string, string>>): string {
  const named = (tables: Array<[string, {rows: number}]>, withRows: boolean): string =>
    tables.map(([table, {rows}]) => `${names[table]}${withRows ? ` (${rows})` : ''}`).join(', ');
  const saved = [...taken].filter(([, {rows}]) => rows > 0);
  const partly = [...taken].filter(([, {whole}]) => !whole);
  if (saved.length === 0) return 'nothing could be saved';
  const lost = partly.length === 0 ? '' : `; some ${named(partly, false)} were lost`;
  return `saved are ${named(saved, true)}${lost}`;
}
