import type {ArticleMentions} from '../../people/register/model.js';
import type {Failure} from '../failure.js';
import type {ArticleRow} from './article-row.js';
import {createIndexCandidates, type IndexCandidates} from './index-candidates.js';
import {takeLock} from '../process-lock.js';
import {readArticleMentions} from './people-rows.js';
import {refreshIndex, type Progress} from './refresh.js';
import {readRows, type LibraryRow, type RowSlice} from './library-rows.js';
import {openIndex} from './schema.js';

export type RefreshedIndex = {
  candidates: IndexCandidates;
  /** Its articles in the order of the folders. */
  rows: readonly ArticleRow[];
  /** Whom its articles mention. */
  articleMentions: () => readonly ArticleMentions[];
  /** What in the folders could not be read. */
  failures: readonly Failure[];
  /** What is to be said of the index, in a line; absent where all is as it should be. */
  note?: string;
  close: () => void;
};

/**
 * Opens the index of some folders for one command, in line with them. While another process brings it in line, what
 * it has so far must do.
 *
 * @throws what SQLite or the system says where there can be none
 */
export async function openRefreshedIndex(
  path: string,
  folders: readonly string[],
  progress?: (progress: Progress) => void,
): Promise<RefreshedIndex> {
  const {database, rebuilt} = openIndex(path);
  const unlock = takeLock(path);
  try {
    if (unlock) await refreshIndex(database, folders, progress && {progress});
  } finally {
    unlock?.();
  }
  const rows: LibraryRow[] = [];
  let slice: RowSlice | undefined;
  do {
    slice = readRows(database, folders, Number.MAX_SAFE_INTEGER, slice?.next);
    for (const row of slice.rows) rows.push(row);
  } while (slice.next);
  const note = unlock
    ? rebuilt && `the index ${rebuilt} and was made anew`
    : 'another window is still reading the folders; only what it has read by now is searched';
  return {
    candidates: createIndexCandidates(database, folders),
    rows: rows.flatMap((row) => ('article' in row ? [row.article] : [])),
    articleMentions: () => Array.from(readArticleMentions(database, folders)).flat(),
    failures: rows.flatMap((row) => ('problem' in row ? [{path: row.path, message: row.problem}] : [])),
    ...(note !== undefined && {note}),
    close: () => database.close(),
  };
}
