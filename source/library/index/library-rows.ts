import type {DatabaseSync} from 'node:sqlite';
import {rowFrom, type ArticleRow} from './article-row.js';

/** What the list shows of a document: one of its articles, or why it could not be read. */
export type LibraryRow = {path: string; article: ArticleRow} | {path: string; problem: string};

export type RowSlice = {
  rows: readonly LibraryRow[];
  /** Where the next slice begins; absent after the last. */
  next?: RowCursor;
};

/** Where a slice ends: behind a sort key in one of the folders. */
export type RowCursor = {folder: number; place: string};

/**
 * The rows of at most so many documents of one folder, in the order of the folders, from where the last slice ended.
 */
export function readRows(
  database: DatabaseSync,
  folders: readonly string[],
  documents: number,
  from: RowCursor = {folder: 0, place: ''},
): RowSlice {
  const folder = folders[from.folder];
  if (folder === undefined) return {rows: []};
  const found = database
    .prepare(
      `SELECT document.id, path, place, problem, row
       FROM (SELECT * FROM document WHERE folder = ? AND place > ? ORDER BY place LIMIT ?) AS document
       LEFT JOIN article ON article.document = document.id ORDER BY place, ordinal`,
    )
    .all(folder, from.place, documents);
  const rows: LibraryRow[] = [];
  const seen = new Set<string>();
  for (const {path, place, problem, row} of found) {
    if (typeof row === 'string') rows.push({path: String(path), article: rowFrom(row)});
    if (typeof problem === 'string' && !seen.has(String(place))) rows.push({path: String(path), problem});
    seen.add(String(place));
  }
  const last = found.at(-1)?.['place'];
  if (seen.size === documents && typeof last === 'string')
    return {rows, next: {folder: from.folder, place: last}};
  return {rows, ...(from.folder + 1 < folders.length && {next: {folder: from.folder + 1, place: ''}})};
}

/** Where an article stands. */
export type ArticlePlace = {path: string; ordinal: number};

export function placeOfArticle(database: DatabaseSync, id: string): ArticlePlace | undefined {
  const row = database
    .prepare(
      'SELECT path, ordinal FROM article JOIN document ON document.id = article.document WHERE name = ?',
    )
    .get(id);
  return row && {path: String(row['path']), ordinal: Number(row['ordinal'])};
}
