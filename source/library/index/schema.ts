import {rmSync} from 'node:fs';
import type {DatabaseSync} from 'node:sqlite';
import {isBroken, NewerSchemaError, openDatabase} from '../database.js';
import {mostParagraphs} from './postings.js';

/** Raised with every change of the tables or of what is kept in them: an index of another is made anew. */
const schema = '8';

// A text is in `paragraph`; the folded terms of it (`termsOf`), by their numbers, are in `sequence`, and the paragraphs
// of a term in `posting` and `fresh_posting` (`postings.ts`). SQLite's own full-text search takes three times as long
// over common words, and knows nothing of where in a paragraph a word stands until it has read all of that.
const tables = `
  CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  INSERT INTO about VALUES ('schema', '${schema}'), ('next paragraph', '1'), ('paragraphs', '0');
  CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    folder TEXT NOT NULL,
    place TEXT NOT NULL,
    size INTEGER NOT NULL,
    modified REAL NOT NULL,
    hash TEXT NOT NULL,
    problem TEXT
  ) STRICT;
  CREATE INDEX document_by_place ON document (folder, place);
  CREATE INDEX document_by_hash ON document (hash);
  CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    document INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    row TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX article_of_document ON article (document, ordinal);
  CREATE TABLE paragraph (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,
    number INTEGER,
    target TEXT NOT NULL,
    section TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  CREATE TABLE person (
    article INTEGER NOT NULL,
    number INTEGER NOT NULL,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    also TEXT NOT NULL,
    given TEXT,
    family TEXT,
    orcid TEXT,
    role TEXT,
    PRIMARY KEY (article, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE institution (
    article INTEGER NOT NULL,
    number INTEGER NOT NULL,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    also TEXT NOT NULL,
    parent INTEGER,
    place TEXT,
    country TEXT,
    ror TEXT,
    line TEXT,
    evidence TEXT,
    PRIMARY KEY (article, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE post (
    article INTEGER NOT NULL,
    person INTEGER NOT NULL,
    number INTEGER NOT NULL,
    institution INTEGER,
    position TEXT,
    former INTEGER,
    resident INTEGER,
    certainty TEXT NOT NULL,
    evidence TEXT NOT NULL,
    PRIMARY KEY (article, person, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE term (id INTEGER PRIMARY KEY, term TEXT NOT NULL UNIQUE, frequency INTEGER NOT NULL) STRICT;
  CREATE TABLE sequence (id INTEGER PRIMARY KEY, terms BLOB NOT NULL) STRICT;
  CREATE TABLE posting (key INTEGER PRIMARY KEY, entries BLOB NOT NULL) STRICT;
  CREATE TABLE fresh_posting (
    key INTEGER NOT NULL,
    first INTEGER NOT NULL,
    entries BLOB NOT NULL,
    PRIMARY KEY (key, first)
  ) STRICT, WITHOUT ROWID`;

export type OpenedIndex = {
  database: DatabaseSync;
  /** Why it was made anew, as the rest of a sentence; absent where it was good, or where there was none. */
  rebuilt?: string;
};

/**
 * Opens the index of all libraries, making it where there is none. It is only a cache: a broken one, or one of another
 * version, is thrown away.
 *
 * @throws what SQLite or the system says where it can't be made
 */
export function openIndex(path: string): OpenedIndex {
  let database: DatabaseSync | undefined;
  let rebuilt: string;
  try {
    database = openDatabase(path, [tables]);
    if (!isCurrent(database)) rebuilt = 'was of another version';
    else if (aboutOf(database, 'next paragraph') < mostParagraphs / 2) return {database};
    else rebuilt = 'had no numbers left';
  } catch (error) {
    if (!isBroken(error) && !isForeign(error)) throw error;
    rebuilt = isBroken(error) ? 'was broken' : 'was of another version';
  }
  database?.close();
  discardIndex(path);
  return {database: openDatabase(path, [tables]), rebuilt};
}

/** Throws the index away; whoever has it open goes on with what was there. */
export function discardIndex(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, {force: true});
}

const isCurrent = (database: DatabaseSync): boolean => aboutOf(database, 'schema') === Number(schema);

const aboutOf = (database: DatabaseSync, name: string): number =>
  Number(database.prepare('SELECT value FROM about WHERE name = ?').get(name)?.['value']);

/** SQLITE_ERROR comes of tables that are missing or already there: https://sqlite.org/rescode.html */
const isForeign = (error: unknown): boolean =>
  error instanceof NewerSchemaError || (error instanceof Error && 'errcode' in error && error.errcode === 1);
