import type {DatabaseSync, SQLOutputValue} from 'node:sqlite';
import {targetFrom} from '../../article/anchor.js';
import type {Candidates} from '../../search/candidates.js';
import type {Hit, Searchable} from '../../search/hit.js';
import {DamagedError} from '../database.js';
import {createArticleList} from './article-list.js';
import {createParagraphFinder} from './find-paragraphs.js';
import {createSurroundings, type Surroundings} from './surroundings.js';
import {createTermList} from './term-list.js';

/** Paragraphs to rank out of an index on disk. */
export type IndexCandidates = Candidates & {
  /** Called before each search: sees what was written since. With `whole`, at once, and counts each term anew. */
  renew: (whole?: boolean) => void;
  /** What stands around a hit; only for hits of the search since the last `renew`. */
  surroundings: (hit: Hit) => Surroundings;
};

/** Paragraphs that are remembered. */
const mostRead = 1000;
/**
 * How much longer renewing waits than it took last, so that it takes a small share of the time while much is written.
 */
const patience = 20;

/** @param folders those of the library; what the index has of others is passed over */
export function createIndexCandidates(database: DatabaseSync, folders: readonly string[]): IndexCandidates {
  const terms = createTermList(database);
  const articles = createArticleList(database, folders);
  const reading = database.prepare('SELECT article, section, target, text FROM paragraph WHERE id = ?');
  const finder = createParagraphFinder(database, terms, articles, () => size);
  const around = createSurroundings(database);
  const counting = database.prepare(`SELECT value FROM about WHERE name = 'paragraphs'`);
  const version = database.prepare('PRAGMA data_version');
  /** Most of the hits stay from one key to the next. */
  const read = new Map<number, Searchable>();
  const served = new Map<string, number>();
  let size = 0;
  let seen: SQLOutputValue | undefined;
  let renewAt = 0;

  function renew(whole = false): void {
    served.clear();
    const begun = performance.now();
    const current = version.get()?.['data_version'];
    if (!whole && (current === seen || begun < renewAt)) return;
    if (whole || seen === undefined) terms.reload();
    else terms.extend();
    articles.forget();
    finder.renew();
    read.clear();
    size = Number(counting.get()?.['value'] ?? 0);
    seen = current;
    renewAt = performance.now() + patience * (performance.now() - begun);
  }

  const candidates: IndexCandidates = {
    get size() {
      return size;
    },
    vocabulary: terms.vocabulary,
    frequencyOf: terms.frequencyOf,
    paragraphsWith: finder.paragraphsWith,
    count: finder.count,
    paragraph(id) {
      const known = read.get(id);
      if (known) {
        served.set(keyOf(known), id);
        return known;
      }
      const stored = reading.get(id);
      const row = stored && articles.row(Number(stored['article']));
      if (!row) return undefined;
      const target = targetFrom(JSON.parse(String(stored['target'])));
      if (!target) throw new DamagedError('a paragraph’s place can’t be read');
      const searchable: Searchable = {
        article: row.id,
        title: row.title,
        file: row.path,
        section: String(stored['section']),
        target,
        text: String(stored['text']),
        authors: row.authors,
      };
      if (read.size >= mostRead) read.clear();
      read.set(id, searchable);
      served.set(keyOf(searchable), id);
      return searchable;
    },
    articlesWith: (filters) => articles.facets().articlesWith(filters),
    headlines: (ids, limit) =>
      articles
        .spans(ids)
        .slice(0, limit)
        .map(([first]) => first),
    renew,
    surroundings(hit) {
      const id = served.get(keyOf(hit));
      if (id === undefined || hit.target.kind !== 'block') return {};
      return around(id);
    },
  };

  renew(true);
  return candidates;
}

const keyOf = ({article, target}: Pick<Searchable, 'article' | 'target'>): string =>
  `${article}\n${target.kind} ${'id' in target ? target.id : ''}`;
