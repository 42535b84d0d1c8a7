import {anchorFrom, type Anchor} from '../article/anchor.js';
import {byHandFrom, type ByHand} from '../reader/by-hand.js';
import type {ReadSoFar} from '../reader/read-so-far.js';
import type {Jump} from '../reader/state.js';
import {
  tables,
  declining,
  migrations,
  savingJumpList,
  savingMark,
  savingPosition,
  savingQuery,
  savingView,
} from './reading-tables.js';
import {contestedId, isClaimed} from './identity.js';
import {openStateFile, type SqlRow, type Saved} from './state-file.js';

/** Where someone stopped in an article. */
export type SavedPosition = ReadSoFar & {
  /** Article id. */
  article: string;
  /** Of the document, with the article's ordinal in it: finds the position of an article that was moved. */
  hash: string;
  anchor: Anchor;
  /** Milliseconds since 1970. */
  updated: number;
};

/** What someone said of an article by hand. */
export type Mark = {
  /** Article id. */
  article: string;
  /** Of the document, with the article's ordinal in it, as in a position. */
  hash: string;
  byHand: ByHand;
  /** Whether it counts as read, whatever its position says; absent where that was left to the position. */
  read?: boolean;
  /** Milliseconds since 1970. */
  updated: number;
};

/** What the reader wrote, kept across sessions. No call throws: reading goes on without what can't be kept. */
export type ReadingState = {
  /** Why nothing is kept in this session, or what was set aside, in a line; undefined where all is well. */
  readonly problem: string | undefined;
  /** An article's position, by its id, else by its hash. */
  position: (article: string, hash?: string) => SavedPosition | undefined;
  /** All positions, the latest first. */
  positions: () => SavedPosition[];
  /** Keeps a position unless a later one of that article is kept already (by another window). */
  save: (position: SavedPosition) => Saved;
  /** An article's mark, by its id, else by its hash. */
  mark: (article: string, hash?: string) => Mark | undefined;
  /** All marks, the latest first. */
  marks: () => Mark[];
  /** Keeps a mark unless a later one of that article is kept already. */
  saveMark: (mark: Mark) => Saved;
  /** What was looked for, each once, the latest first. */
  queries: () => string[];
  saveQuery: (query: string, updated: number) => Saved;
  /** Where one was before the last jumps, the latest last. */
  jumpList: () => Jump[];
  /** How the screen was last set up, as it was given to be kept. */
  view: () => unknown;
  saveView: (view: object, updated: number) => Saved;
  /** Milliseconds since 1970 or, where the clock was turned back, later than anything that is kept. */
  now: () => number;
  /** Folders that were not wanted in the library. */
  isDeclined: (folder: string) => boolean;
  decline: (folder: string, updated: number) => Saved;
  /** Keeps the jump list in place of what was kept, unless that is later. */
  saveJumpList: (jumps: readonly Jump[], updated: number) => Saved;
  close: () => void;
};

/** Queries that are kept at most. */
const mostQueries = 100;

/**
 * Opens the reading state in one SQLite file, which is made where it is missing. Where it can't be used, what is
 * written is kept for this session only; a broken one is set aside under another name and a new one begun.
 *
 * @param path a file, or `:memory:`
 */
export function openReadingState(path: string): ReadingState {
  const file = openStateFile(path, migrations, tables);

  /** What a table has of an article, which may have been moved. */
  const ofArticle = <T extends {article: string; hash: string}>(
    table: string,
    read: (row: SqlRow) => T[],
    article: string,
    hash: string | undefined,
  ): T | undefined => {
    const kept = (id: string): T | undefined =>
      file.rows(`SELECT * FROM ${table} WHERE article = ?`, id).flatMap(read)[0];
    const own = kept(article);
    if (hash === undefined) return own;
    if (own && own.hash !== hash && isClaimed(article)) return kept(contestedId(article, hash)) ?? own;
    if (own) return own;
    const moved = `SELECT * FROM ${table} WHERE hash = ? ORDER BY updated DESC LIMIT 1`;
    const [other] = file.rows(moved, hash).flatMap(read);
    return other && {...other, article};
  };

  const newest = Object.keys(tables)
    .map((table) => `SELECT MAX(updated) AS updated FROM ${table}`)
    .join(' UNION ALL ');
  const latest = (): number =>
    file
      .rows(`SELECT MAX(updated) AS updated FROM (${newest})`)
      .reduce((most, row) => Math.max(most, Number(row['updated'] ?? 0)), 0);

  /** What claims an id that something else is kept under takes nothing of that away: it is kept beside it. */
  const keyOf = (table: string, article: string, hash: string): string => {
    if (!isClaimed(article)) return article;
    const [own] = file.rows(`SELECT hash FROM ${table} WHERE article = ?`, article);
    return own === undefined || own['hash'] === hash ? article : contestedId(article, hash);
  };

  return {
    get problem() {
      return file.problem;
    },
    position: (article, hash) => ofArticle('position', positionOf, article, hash),
    positions: () => file.rows('SELECT * FROM position ORDER BY updated DESC').flatMap(positionOf),
    save({article, hash, anchor, share, finished, updated}) {
      const values = [
        keyOf('position', article, hash),
        hash,
        JSON.stringify(anchor),
        share,
        Number(finished),
        updated,
      ];
      return file.save('the position', savingPosition, ...values);
    },
    mark: (article, hash) => ofArticle('mark', markOf, article, hash),
    marks: () => file.rows('SELECT * FROM mark ORDER BY updated DESC').flatMap(markOf),
    saveMark: ({article, hash, byHand, read, updated}) =>
      file.save(
        'the mark',
        savingMark,
        keyOf('mark', article, hash),
        hash,
        JSON.stringify(byHand),
        read === undefined ? null : Number(read),
        updated,
      ),
    queries: () => file.rows('SELECT text FROM query ORDER BY updated DESC').map(({text}) => String(text)),
    saveQuery(query, updated) {
      const saved = file.save('the query', savingQuery, query, updated);
      const oldest = `DELETE FROM query WHERE text NOT IN (SELECT text FROM query ORDER BY updated DESC LIMIT ?)`;
      return saved.problem === undefined ? file.save('the query', oldest, mostQueries) : saved;
    },
    jumpList: () => file.rows('SELECT stops FROM jump_list').flatMap(jumpsOf),
    saveJumpList: (jumps, updated) =>
      file.save('the jump list', savingJumpList, 1, JSON.stringify(jumps), updated),
    view: () => parse(file.rows('SELECT view FROM view')[0]?.['view']),
    saveView: (view, updated) => file.save('the view', savingView, 1, JSON.stringify(view), updated),
    now: () => Math.max(Date.now(), 1 + latest()),
    isDeclined: (folder) => file.rows('SELECT 1 FROM declined WHERE folder = ?', folder).length > 0,
    decline: (folder, updated) => file.save('the answer', declining, folder, updated),
    close: file.close,
  };
}

/** A row's position; none where its anchor can't be read. */
function positionOf(row: SqlRow): SavedPosition[] {
  const anchor = anchorFrom(parse(row['anchor']));
  if (!anchor) return [];
  return [
    {
      article: String(row['article']),
      hash: String(row['hash']),
      anchor,
      share: Number(row['share']),
      finished: row['finished'] === 1,
      updated: Number(row['updated']),
    },
  ];
}

const markOf = ({article, hash, by_hand: byHand, read, updated}: SqlRow): Mark[] => [
  {
    article: String(article),
    hash: String(hash),
    byHand: byHandFrom(Object(parse(byHand))),
    ...(typeof read === 'number' && {read: read === 1}),
    updated: Number(updated),
  },
];

/** The jumps of a list that can be read. */
function jumpsOf({stops}: SqlRow): Jump[] {
  const kept = parse(stops);
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((jump: unknown) => {
    if (typeof jump !== 'object' || jump === null) return [];
    const {article, anchor: written, title} = jump as Partial<Record<keyof Jump, unknown>>;
    const anchor = anchorFrom(written);
    return typeof article === 'string' && anchor
      ? [{article, anchor, ...(typeof title === 'string' && {title})}]
      : [];
  });
}

/** What we wrote as JSON; undefined where it can't be read any more. */
function parse(written: SqlRow[string] | undefined): unknown {
  try {
    return JSON.parse(String(written));
  } catch {
    return undefined;
  }
}
