import {basename} from 'node:path';
import type {LibraryRow} from '../library/index/rows.js';
import type {Mark, Position, ReadingState} from '../library/reading-state.js';
import type {Entry} from '../reader/state.js';
import {failedEntry} from './failed-entry.js';
import {readSoFar} from './read-so-far.js';

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
    const known = {positions: latest(positions.positions()), marks: latest(positions.marks())};
    const fresh = named.map((entry) => settledOn(before.get(entry.id), entry));
    for (const row of rows) {
      const entry = 'article' in row ? entryOf(row, known) : failedEntry(row.path, row.problem);
      if (!taken.has(entry.id)) fresh.push(settledOn(before.get(entry.id), entry));
    }
    const same = fresh.length === listed.length && fresh.every((entry, at) => entry === listed[at]);
    if (!same) listed = fresh;
    return listed;
  };
}

const settledOn = (old: Entry | undefined, fresh: Entry): Entry =>
  old && sameEntry(old, fresh) ? old : fresh;

/** What is kept of an article by its id, else by its hash, for it may have been moved. */
type Latest<T> = (article: string, hash: string) => T | undefined;

/** @param kept the latest first */
function latest<T extends {article: string; hash: string}>(kept: readonly T[]): Latest<T> {
  const byArticle = new Map(kept.map((each) => [each.article, each]));
  const byHash = new Map(kept.toReversed().map((each) => [each.hash, each]));
  return (article, hash) => byArticle.get(article) ?? byHash.get(hash);
}

type Known = {positions: Latest<Position>; marks: Latest<Mark>};

type ArticleRow = Extract<LibraryRow, {article: object}>;

function entryOf({path, article: row}: ArticleRow, {positions, marks}: Known): Entry {
  const {hash, institutionsByAuthor: _, ...article} = row;
  return {
    ...article,
    file: basename(path),
    ...readSoFar(positions(article.id, hash), marks(article.id, hash)),
  };
}

/** Whether two entries say the same, in every field. */
function sameEntry(a: Entry, b: Entry): boolean {
  const [old, fresh] = [new Map<string, unknown>(Object.entries(a)), Object.entries(b)];
  return old.size === fresh.length && fresh.every(([key, value]) => sameValue(old.get(key), value));
}

const sameValue = (a: unknown, b: unknown): boolean =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, at) => each === b[at]));
