import type {Searchable} from './hit.js';
import {createMemoryIndex, type MemoryIndex} from './memory-index.js';
import {parseQuery} from './query.js';

/** What a row of the picker is filtered by. */
export type FilterRow = {
  id: string;
  title: string;
  authors: readonly string[];
  affiliations: readonly string[];
  source?: string;
  published?: string;
};

const indexes = new WeakMap<readonly FilterRow[], MemoryIndex>();

/**
 * The ids of the rows that fit the filters of the query and have every word of it in title, authors or affiliations,
 * best first; only where there is none, of those that have words like them. As they stand for a query without words. Rows are indexed
 * once an array, so give the same array again.
 */
export function filterArticles(rows: readonly FilterRow[], query: string): string[] {
  const {words, filters} = parseQuery(query);
  if (words.length === 0 && filters.length === 0) return rows.map(({id}) => id);
  const index = indexOf(rows);
  const within = filters.length > 0 ? index.articlesWith(filters) : undefined;
  if (words.length === 0) return rows.flatMap(({id}) => (within?.has(id) ? id : []));
  const narrowed = within && {within};
  const vocabulary = index.vocabulary();
  for (const answer of [vocabulary.literal, vocabulary.near]) {
    const alternatives = words.map((typed) => ({typed, terms: answer(typed)}));
    const found = index.paragraphsWith({
      alternatives,
      atLeast: words.length,
      limit: rows.length,
      ...narrowed,
    });
    if (found.length > 0) return found.flatMap((id) => index.paragraph(id)?.article ?? []);
  }
  return [];
}

function indexOf(rows: readonly FilterRow[]): MemoryIndex {
  for (const _ of warmFilter(rows, rows.length));
  return indexes.get(rows) ?? createMemoryIndex();
}

/** Indexes rows a slice a step, so that the first letter of a filter over many of them waits for nothing. */
export function* warmFilter(rows: readonly FilterRow[], slice = 500): Generator<void> {
  if (indexes.has(rows)) return;
  const index = createMemoryIndex();
  for (let at = 0; at < rows.length; at += slice) {
    index.add(rows.slice(at, at + slice).map(searchableOf));
    yield;
  }
  index.vocabulary();
  indexes.set(rows, index);
}

const searchableOf = (row: FilterRow): Searchable => ({
  article: row.id,
  title: row.title,
  section: '',
  target: {kind: 'title'},
  text: [row.title, ...row.authors, ...row.affiliations].join('\n'),
  authors: row.authors,
  facts: row,
});
