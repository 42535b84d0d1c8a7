import {onFirstUse} from '../article/on-first-use.js';
import {createFacets, type Facets, type Facts, type OtherNames} from './facets.js';
import {parseQuery} from './query.js';
import {fold} from './terms.js';
import {createVocabulary, type Vocabulary} from './vocabulary.js';

/** What a row of the picker is filtered by. */
export type FilterRow = Facts & {
  id: string;
  standfirst?: string;
  /** The name of its file. */
  file?: string;
  /** That of its feed, from the outermost folder in. */
  category?: readonly string[];
  /** What else it is found by. */
  more?: readonly string[];
};

/**
 * The ids of the rows that fit the filters of the query and have every word of it as typed or begun in title,
 * standfirst, authors, affiliations, publication, file name or the folders of its feed, best first; only where there is
 * none, of those that have words like them. As they stand for a query without words. What is known of a row is kept
 * with it, so give the same rows again.
 */
export function filterArticles(rows: readonly FilterRow[], query: string, otherNames?: OtherNames): string[] {
  const {words, filters} = parseQuery(query);
  if (words.length === 0 && filters.length === 0) return rows.map(({id}) => id);
  const within = filters.length > 0 ? facetsOf(rows, otherNames).articlesWith(filters) : undefined;
  const searched = within ? rows.filter(({id}) => within.has(id)) : rows;
  if (words.length === 0) return searched.map(({id}) => id);
  const asTyped = matching(
    searched,
    words.map((word) => [word]),
  );
  if (asTyped.length > 0) return asTyped;
  const {near} = vocabularyOf(rows);
  return matching(
    searched,
    words.map((word) => near(word).map(({term}) => term)),
  );
}

/** Folds the words of rows a slice a step, so that the first letter of a filter over many of them waits for nothing. */
export function* warmFilter(rows: readonly FilterRow[], slice = 200): Generator<void> {
  for (let at = 0; at < rows.length; at += slice) {
    for (const row of rows.slice(at, at + slice)) wordsOf(row);
    yield;
  }
}

const byRows = {
  facets: new WeakMap<readonly FilterRow[], {facets: Facets; otherNames: OtherNames | undefined}>(),
  vocabulary: new WeakMap<readonly FilterRow[], Vocabulary>(),
};

function facetsOf(rows: readonly FilterRow[], otherNames: OtherNames | undefined): Facets {
  const known = byRows.facets.get(rows);
  if (known && known.otherNames === otherNames) return known.facets;
  const facets = createFacets(new Map(rows.map((row) => [row.id, row])), otherNames);
  byRows.facets.set(rows, {facets, otherNames});
  return facets;
}

/** The words of all rows. Asked for only where nothing has the words as typed: to put them together takes a moment. */
function vocabularyOf(rows: readonly FilterRow[]): Vocabulary {
  const known =
    byRows.vocabulary.get(rows) ??
    createVocabulary(new Set(rows.flatMap((row) => wordsOf(row).all.split(/[^\p{L}\p{M}\p{N}]+/u))));
  byRows.vocabulary.set(rows, known);
  return known;
}

/** A row's words folded: those of the title, and all. */
type Words = {title: string; all: string};

const wordsOfRows = new WeakMap<FilterRow, Words>();

function wordsOf(row: FilterRow): Words {
  const known = wordsOfRows.get(row);
  if (known) return known;
  const title = foldedLine(row.title);
  const {authors, affiliations, standfirst = '', source = '', file = '', category = [], more = []} = row;
  const others = [...authors, ...affiliations, standfirst, source, file, ...category, ...more].map(
    foldedLine,
  );
  const words = {title, all: [title, ...others].join('\n')};
  wordsOfRows.set(row, words);
  return words;
}

const beyondAscii = /[^\u0000-\u007F]/;

/** A line folded word by word, which keeps what parts them. */
function foldedLine(line: string): string {
  const lower = line.toLowerCase();
  return beyondAscii.test(lower) ? lower.split(' ').map(fold).join(' ') : lower;
}

/** The ids of the rows that have a word of every group, those that have them as typed and in the title first. */
function matching(rows: readonly FilterRow[], groups: ReadonlyArray<readonly string[]>): string[] {
  // There are few different scores, and of tens of thousands of rows a sort would be felt.
  const byScore = new Map<number, string[]>();
  for (const row of rows) {
    const score = scoreOf(wordsOf(row), groups);
    if (score === 0) continue;
    const alike = byScore.get(score);
    if (alike) alike.push(row.id);
    else byScore.set(score, [row.id]);
  }
  return [...byScore].toSorted(([a], [b]) => b - a).flatMap(([, ids]) => ids);
}

/** 0 where a group has no word there; more for whole words, and for those of the title. */
function scoreOf({title, all}: Words, groups: ReadonlyArray<readonly string[]>): number {
  let score = 0;
  for (const group of groups) {
    let best = 0;
    for (const word of group) {
      const inTitle = nearness(title, word);
      best = Math.max(best, inTitle > 0 ? inTitle + 0.5 : nearness(all, word));
      if (best > 0) break;
    }
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

const beyondAsciiLetter = onFirstUse(() => /[\p{L}\p{N}\p{M}]/u);

/** Whether a letter or digit stands there; in ASCII, as most is, without a pattern. */
function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 127) return beyondAsciiLetter().test(text.charAt(at));
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

const unspaced = onFirstUse(() => /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u);

/** 1 where a word stands in a text, less where a word there begins with it, 0 where none does. */
function nearness(text: string, word: string): number {
  let best = 0;
  const anywhere = unspaced().test(word);
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!anywhere && isLetterAt(text, at - 1)) continue;
    if (!isLetterAt(text, at + word.length)) return 1;
    best = 0.7;
  }
  return best;
}
