import type {DatabaseSync} from 'node:sqlite';
import {createFacets, type Facets} from '../../search/facets.js';
import type {ArticleRow} from './article-row.js';

/** The first and the last paragraph of an article, by their numbers in the index. */
export type Span = readonly [first: number, last: number];

/** An article's row with the path of its document. */
export type ListedRow = ArticleRow & {path: string};

/** What is known of the articles of an index, read where it is asked for and kept. */
export type ArticleList = {
  /** By its number in the index. */
  row: (article: number) => ListedRow | undefined;
  spans: (ids: ReadonlySet<string>) => Span[];
  facets: () => Facets;
  /** Forgets what was read. */
  forget: () => void;
};

export function createArticleList(database: DatabaseSync): ArticleList {
  const one = database.prepare(
    'SELECT row, path FROM article JOIN document ON document.id = article.document WHERE article.id = ?',
  );
  const spanOf = database.prepare('SELECT first, last FROM article WHERE name = ?');
  const all = database.prepare('SELECT row FROM article ORDER BY first');
  const rows = new Map<number, ListedRow>();
  let facets: Facets | undefined;
  return {
    row(article) {
      const known = rows.get(article);
      if (known) return known;
      const stored = one.get(article);
      if (stored === undefined) return undefined;
      const row = {...(JSON.parse(String(stored['row'])) as ArticleRow), path: String(stored['path'])};
      rows.set(article, row);
      return row;
    },
    spans: (ids) =>
      Array.from(ids, (id) => spanOf.get(id))
        .flatMap((row): Span[] => (row ? [[Number(row['first']), Number(row['last'])]] : []))
        .toSorted(([a], [b]) => a - b),
    facets() {
      if (!facets) {
        const parsed = all.all().map(({row}) => JSON.parse(String(row)) as ArticleRow);
        facets = createFacets(new Map(parsed.map((row) => [row.id, row])));
      }
      return facets;
    },
    forget() {
      rows.clear();
      facets = undefined;
    },
  };
}
