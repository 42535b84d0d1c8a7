import type {Migrations} from './database.js';

/** The tables of the reading state, a version a step. */
export const migrations: Migrations = [
  `CREATE TABLE position (
     article TEXT PRIMARY KEY,
     hash TEXT NOT NULL,
     anchor TEXT NOT NULL,
     share REAL NOT NULL,
     finished INTEGER NOT NULL,
     updated INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX position_by_hash ON position (hash, updated);
   CREATE INDEX position_by_time ON position (updated)`,
  `CREATE TABLE mark (
     article TEXT PRIMARY KEY,
     hash TEXT NOT NULL,
     starred INTEGER NOT NULL,
     read INTEGER,
     updated INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX mark_by_hash ON mark (hash, updated);
   CREATE TABLE query (text TEXT PRIMARY KEY, updated INTEGER NOT NULL) STRICT, WITHOUT ROWID;
   CREATE INDEX query_by_time ON query (updated);
   CREATE TABLE way_back (only INTEGER PRIMARY KEY CHECK (only = 1), stops TEXT NOT NULL, updated INTEGER NOT NULL)
     STRICT`,
  `CREATE TABLE view (only INTEGER PRIMARY KEY CHECK (only = 1), view TEXT NOT NULL, updated INTEGER NOT NULL) STRICT;
   CREATE TABLE declined (folder TEXT PRIMARY KEY, updated INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
  `ALTER TABLE way_back RENAME TO jump_list`,
  `ALTER TABLE mark ADD COLUMN by_hand TEXT NOT NULL DEFAULT '{}';
   UPDATE mark SET by_hand = '{"starred":true}' WHERE starred;
   ALTER TABLE mark DROP COLUMN starred`,
];

/** What the rows of each table are called; each has the time at which it was written. */
export const tables = {
  position: 'positions',
  mark: 'marks',
  query: 'queries',
  jump_list: 'jumps',
  view: 'views',
  declined: 'answers',
};

/**
 * An insertion that gives way to what another window wrote later.
 *
 * @param merged what columns become that don't just take their new value
 */
function upsert(
  table: string,
  key: string,
  columns: readonly string[],
  merged: Readonly<Record<string, string>> = {},
): string {
  const values = ['?', ...columns.map(() => '?')].join(', ');
  const assignments = columns.map((column) => `${column} = ${merged[column] ?? `excluded.${column}`}`);
  return `INSERT INTO ${table} (${[key, ...columns].join(', ')}) VALUES (${values})
   ON CONFLICT (${key}) DO UPDATE SET ${assignments.join(', ')}
   WHERE excluded.updated >= ${table}.updated`;
}

const place = ['hash', 'anchor', 'share', 'finished', 'updated'];
/** What one window has read to its end stays read in all, unless it was called unread since. */
const finishedInAny = `MAX(excluded.finished, position.finished AND NOT EXISTS (
  SELECT 1 FROM mark WHERE mark.article = position.article AND mark.read = 0 AND mark.updated >= position.updated))`;
export const savingPosition = upsert('position', 'article', place, {finished: finishedInAny});
export const savingMark = upsert('mark', 'article', ['hash', 'by_hand', 'read', 'updated']);
export const savingQuery = upsert('query', 'text', ['updated']);
export const savingView = upsert('view', 'only', ['view', 'updated']);
export const declining = upsert('declined', 'folder', ['updated']);
export const savingJumpList = upsert('jump_list', 'only', ['stops', 'updated']);
