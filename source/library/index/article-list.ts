import type {DatabaseSync, SQLOutputValue} from 'node:sqlite';
import {otherNames} from '../../people/register/lookups.js';
import {createRegister} from '../../people/register/register.js';
import {createFacets, type Facets, type OtherNames} from '../../search/facets.js';
import {rowFrom, type ArticleRow} from './article-row.js';
import {readArticleMentions} from './people-rows.js';

/** The first and the last paragraph of an article, by their numbers in the index. */
export type NumberSpan = readonly [first: number, last: number];

/** An article's row with the path of its document. */
export type ListedRow = ArticleRow & {path: string};

/** What is known of the articles of an index, read where it is asked for and kept. */
export type ArticleList = {
  /** By its number in the index. */
  row: (article: number) => ListedRow | undefined;
  spans: (ids: ReadonlySet<string>) => NumberSpan[];
  /** Where all paragraphs of the library are; undefined where the index holds nothing else. */
  everywhere: () => NumberSpan[] | undefined;
  facets: () => Facets;
  /** Forgets what was read. */
  forget: () => void;
};

/** @param folders those of the library; what the index has of others is passed over */
export function createArticleList(database: DatabaseSync, folders: readonly string[]): ArticleList {
  const one = database.prepare(
    'SELECT row, path FROM article JOIN document ON document.id = article.document WHERE article.id = ?',
  );
  const spanOf = database.prepare('SELECT first, last FROM article WHERE name = ?');
  const ofLibrary = 'document.folder IN (SELECT value FROM json_each(?))';
  const all = database.prepare(
    `SELECT row FROM article JOIN document ON document.id = article.document WHERE ${ofLibrary} ORDER BY first`,
  );
  const foreign = database.prepare(`SELECT 1 FROM document WHERE NOT ${ofLibrary} LIMIT 1`);
  const own = database.prepare(
    `SELECT first, last FROM article JOIN document ON document.id = article.document WHERE ${ofLibrary} ORDER BY first`,
  );
  const wanted = JSON.stringify(folders);
  const rows = new Map<number, ListedRow>();
  let facets: Facets | undefined;
  let everywhere: {spans: NumberSpan[] | undefined} | undefined;
  return {
    row(article) {
      const known = rows.get(article);
      if (known) return known;
      const stored = one.get(article);
      if (stored === undefined) return undefined;
      const row = {...rowFrom(stored['row']), path: String(stored['path'])};
      rows.set(article, row);
      return row;
    },
    spans: (ids) =>
      Array.from(ids, (id) => spanOf.get(id))
        .flatMap((row): NumberSpan[] => (row ? [spanIn(row)] : []))
        .toSorted(([a], [b]) => a - b),
    everywhere() {
      everywhere ??= {spans: foreign.get(wanted) ? joined(own.all(wanted).map(spanIn)) : undefined};
      return everywhere.spans;
    },
    facets() {
      if (!facets) {
        const parsed = all.all(wanted).map(({row}) => rowFrom(row));
        // To put the register together takes longer than all else, and few queries ask for a name.
        let names: OtherNames | undefined;
        facets = createFacets(new Map(parsed.map((row) => [row.id, row])), (article) => {
          names ??= otherNames(createRegister(Array.from(readArticleMentions(database, folders)).flat()));
          return names(article);
        });
      }
      return facets;
    },
    forget() {
      rows.clear();
      facets = everywhere = undefined;
    },
  };
}

const spanIn = ({first, last}: Record<string, SQLOutputValue>): NumberSpan => [Number(first), Number(last)];

/** Spans that meet are one: a folder is read at one time, for the most part. */
function joined(spans: readonly NumberSpan[]): NumberSpan[] {
  const all: NumberSpan[] = [];
  for (const span of spans) {
    const before = all.at(-1);
    if (before && before[1] + 1 === span[0]) all[all.length - 1] = [before[0], span[1]];
    else all.push(span);
  }
  return all;
}
