import {basename} from 'node:path';
import type {LibraryRow} from '../library/index/rows.js';
import type {Position, ReadingState} from '../library/reading-state.js';
import type {Entry} from '../reader/state.js';

/**
 * Lists what was named and, after it, the rows of a library, with how far each was read. The same list comes back, and
 * in another the same entries, where nothing has changed, so that what was made of them holds.
 */
export function createEntryList(
  positions: ReadingState,
): (named: readonly Entry[], rows: readonly LibraryRow[]) => readonly Entry[] {
  let listed: readonly Entry[] = [];
  return (named, rows) => {
    const before = new Map(listed.map((entry) => [entry.id, entry]));
    const taken = new Set(named.map(({id}) => id));
    const known = positionsIn(positions);
    const fresh = named.map((entry) => settledOn(before.get(entry.id), entry));
    for (const row of rows) {
      const entry = 'article' in row ? entryOf(row.article, known) : failedEntry(row);
      if (!taken.has(entry.id)) fresh.push(settledOn(before.get(entry.id), entry));
    }
    const same = fresh.length === listed.length && fresh.every((entry, at) => entry === listed[at]);
    if (!same) listed = fresh;
    return listed;
  };
}

const settledOn = (old: Entry | undefined, fresh: Entry): Entry =>
  old && sameEntry(old, fresh) ? old : fresh;

type Known = {byArticle: ReadonlyMap<string, Position>; byHash: ReadonlyMap<string, Position>};

function positionsIn(state: ReadingState): Known {
  const byArticle = new Map<string, Position>();
  const byHash = new Map<string, Position>();
  for (const position of state.positions()) {
    byArticle.set(position.article, position);
    // The latest comes first.
    if (!byHash.has(position.hash)) byHash.set(position.hash, position);
  }
  return {byArticle, byHash};
}

type ArticleOf = Extract<LibraryRow, {article: object}>['article'];

function entryOf(row: ArticleOf, {byArticle, byHash}: Known): Entry {
  const {hash, ...article} = row;
  const position = byArticle.get(article.id) ?? byHash.get(hash);
  return {
    ...article,
    share: position?.share ?? 0,
    finished: position?.finished ?? false,
    ...(position && {readAt: position.updated}),
  };
}

const failedEntry = ({path, problem}: Extract<LibraryRow, {problem: string}>): Entry => ({
  id: `failed:${path}`,
  title: basename(path),
  authors: [],
  institutions: [],
  affiliations: [],
  words: 0,
  share: 0,
  finished: false,
  problem,
});

const sameEntry = (a: Entry, b: Entry): boolean =>
  a.title === b.title &&
  a.words === b.words &&
  a.share === b.share &&
  a.finished === b.finished &&
  a.readAt === b.readAt &&
  a.problem === b.problem;
