import {basename} from 'node:path';
import type {Article} from '../../article/article.js';
import {wordCountOf} from '../../article/words.js';
import {lockedMessage} from '../../importers/importer.js';
import {outermostInstitutions} from '../../people/speaker.js';
import type {Entry} from '../../reader/state.js';
import {factsOf} from '../../search/facets.js';
import type {Subscription} from '../feeds/feed-record.js';
import type {Failure} from '../failure.js';
import type {LibraryRow} from '../index/library-rows.js';
import type {ReadArticle} from '../read-source.js';
import type {Mark, SavedPosition, ReadingState} from '../reading-state.js';
import {lookupByArticle, type ArticleLookup} from '../article-lookup.js';
import {readSoFar} from './entry-progress.js';

/**
 * Lists what was named and, after it, the rows of a library, with how far each was read. The same list comes back, and
 * in another the same entries, where nothing has changed, so that what was made of them holds.
 *
 * @param subscriptionOf what the person calls the feed that brought a file
 */
export function createEntryList(
  readingState: ReadingState,
  subscriptionOf: (path: string) => Subscription | undefined = () => undefined,
): (
  named: readonly ReadArticle[],
  problems: readonly Failure[],
  rows: readonly LibraryRow[],
) => readonly Entry[] {
  let listed: readonly Entry[] = [];
  return (named, problems, rows) => {
    const before = new Map(listed.map((entry) => [entry.id, entry]));
    const known = {
      positions: lookupByArticle(readingState.positions()),
      marks: lookupByArticle(readingState.marks()),
    };
    const own = [
      ...named.map((reading) => entryOfNamed(reading, known)),
      ...problems.map(({path, message}) => failedEntry(path, message)),
    ];
    const taken = new Set(own.map(({id}) => id));
    const fresh = own.map((entry) => settledOn(before.get(entry.id), entry));
    for (const row of rows) {
      const entry =
        'article' in row ? entryOf(row, known, subscriptionOf(row.path)) : failedEntry(row.path, row.problem);
      if (!taken.has(entry.id)) fresh.push(settledOn(before.get(entry.id), entry));
    }
    const same = fresh.length === listed.length && fresh.every((entry, at) => entry === listed[at]);
    if (!same) listed = fresh;
    return listed;
  };
}

const settledOn = (old: Entry | undefined, fresh: Entry): Entry =>
  old && sameEntry(old, fresh) ? old : fresh;

type Known = {positions: ArticleLookup<SavedPosition>; marks: ArticleLookup<Mark>};

const counted = new WeakMap<Article, number>();

function wordsIn(article: Article): number {
  const known = counted.get(article) ?? wordCountOf(article);
  counted.set(article, known);
  return known;
}

function entryOfNamed({article, hash, document, unfinished}: ReadArticle, {positions, marks}: Known): Entry {
  return {
    ...factsOf(article),
    id: article.id,
    institutions: outermostInstitutions(article),
    words: unfinished === undefined ? wordsIn(article) : 0,
    ...(document.path !== undefined && {file: basename(document.path)}),
    ...readSoFar(positions(article.id, hash), marks(article.id, hash)),
  };
}

/** A source that can't be opened, in its place in the list with the reason. */
const failedEntry = (path: string, problem: string): Entry => ({
  id: `failed:${path}`,
  title: basename(path),
  authors: [],
  institutions: [],
  affiliations: [],
  words: 0,
  share: 0,
  finished: false,
  problem,
  ...(problem === lockedMessage && {locked: path}),
});

type ArticleRow = Extract<LibraryRow, {article: object}>;

function entryOf(
  {path, article: row}: ArticleRow,
  {positions, marks}: Known,
  subscription: Subscription | undefined,
): Entry {
  const {hash, institutionsByAuthor: _, ...article} = row;
  const {name, folders = []} = subscription ?? {};
  return {
    ...article,
    file: basename(path),
    ...(name !== undefined && {source: name}),
    ...(folders.length > 0 && {category: folders}),
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
