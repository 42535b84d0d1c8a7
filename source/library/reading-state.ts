import type {DatabaseSync, SQLOutputValue} from 'node:sqlite';
import type {Anchor} from '../article/anchor.js';
import {sanitiseLine} from '../article/sanitise.js';
import {isBroken, openDatabase, setAside, type Migrations} from './database.js';

/** Where someone stopped in an article. */
export type Position = {
  /** Article id. */
  article: string;
  /** Of the document, with the article's ordinal in it: finds the position of an article that was moved. */
  hash: string;
  anchor: Anchor;
  /** The share read, from 0 to 1. */
  share: number;
  /** Read to its end. */
  finished: boolean;
  /** Milliseconds since 1970. */
  updated: number;
};

/** What came of saving: `problem` says in a line why it was not kept. */
export type Saved = {problem?: string};

/** What the reader wrote, kept across sessions. No call throws: reading goes on without what can't be kept. */
export type ReadingState = {
  /** Why nothing is kept in this session, or what was set aside, in a line; undefined where all is well. */
  readonly problem: string | undefined;
  /** An article's position, by its id, else by its hash. */
  position: (article: string, hash?: string) => Position | undefined;
  /** All positions, the latest first. */
  positions: () => Position[];
  /** Keeps a position unless a later one of that article is kept already (by another window). */
  save: (position: Position) => Saved;
  close: () => void;
};

const migrations: Migrations = [
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
];

const saving = `INSERT INTO position (article, hash, anchor, share, finished, updated) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (article) DO UPDATE SET hash = excluded.hash, anchor = excluded.anchor, share = excluded.share,
    finished = excluded.finished, updated = excluded.updated
  WHERE excluded.updated >= position.updated`;

/**
 * Opens the reading state in one SQLite file, which is made where it is missing. Where it can't be used, positions
 * are kept for this session only; a broken one is set aside under another name and a new one begun.
 *
 * @param path a file, or `:memory:`
 */
export function openReadingState(path: string): ReadingState {
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
      problem = `${path} is broken and was set aside as ${setAside(path)}; what was read before is not known`;
      return openDatabase(path, migrations);
    } catch (error) {
      return forgetful(error);
    }
  };
  const forgetful = (error: unknown): DatabaseSync => {
    problem = `${path}: ${reasonOf(error)}; positions are kept for this session only`;
    return openDatabase(':memory:', migrations);
  };

  let database = open();
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (!isBroken(error)) throw error;
      database.close();
      database = startAgain();
      return work();
    }
  };
  const select = (clauses: string, ...values: string[]): Position[] => {
    try {
      const rows = attempt(() => database.prepare(`SELECT * FROM position ${clauses}`).all(...values));
      return rows.flatMap(positionOf);
    } catch (error) {
      problem = `${path}: ${reasonOf(error)}`;
      return [];
    }
  };

  return {
    get problem() {
      return problem && sanitiseLine(problem);
    },
    position(article, hash) {
      const [own] = select('WHERE article = ?', article);
      if (own || hash === undefined) return own;
      const [moved] = select('WHERE hash = ? ORDER BY updated DESC LIMIT 1', hash);
      return moved && {...moved, article};
    },
    positions: () => select('ORDER BY updated DESC'),
    save({article, hash, anchor, share, finished, updated}) {
      try {
        const values = [article, hash, JSON.stringify(anchor), share, Number(finished), updated];
        attempt(() => database.prepare(saving).run(...values));
        return {};
      } catch (error) {
        return {problem: sanitiseLine(`the position is not kept: ${reasonOf(error)}`)};
      }
    },
    close() {
      if (database.isOpen) database.close();
    },
  };
}

/** A row's position; none where its anchor can't be read. */
function positionOf(row: Record<string, SQLOutputValue>): Position[] {
  try {
    return [
      {
        article: String(row['article']),
        hash: String(row['hash']),
        anchor: JSON.parse(String(row['anchor'])) as Anchor,
        share: Number(row['share']),
        finished: row['finished'] === 1,
        updated: Number(row['updated']),
      },
    ];
  } catch {
    return [];
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
