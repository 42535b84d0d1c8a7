import type {DatabaseSync, SQLOutputValue} from 'node:sqlite';
import {targetFrom} from '../../article/anchor.js';
import {frequencyOf, weightOf, type Candidates, type Wanted} from '../../search/candidates.js';
import type {Hit, Searchable} from '../../search/hit.js';
import {termsOf} from '../../search/terms.js';
import type {NearTerm} from '../../search/vocabulary.js';
import {createScales} from '../../search/weigh.js';
import {DamagedError} from '../database.js';
import {createArticleList, type Span} from './article-list.js';
import {allOf, someOf, type Group} from './match-expression.js';
import {createSurroundings, type Surroundings} from './surroundings.js';
import {closestTogether, mostTelling} from './telling-words.js';
import {createTermList} from './term-list.js';

/** Paragraphs to rank out of an index on disk: FTS5 finds those that have the words, and their terms are weighed. */
export type IndexCandidates = Candidates & {
  /** Before each search: sees what was written since; `whole` for how often each term stands too, at once. */
  renew: (whole?: boolean) => void;
  /** Of a hit of the search since then. */
  surroundings: (hit: Hit) => Surroundings;
};

/** Paragraphs that are weighed at least, where so many have the words. */
const leastWeighed = 400;
/** Paragraphs whose terms are remembered. */
const mostRemembered = 4000;
/** Terms that FTS5 is asked for in place of one typed word, step by step: the closest, then more, then all that help. */
const breadths = [6, 24, 300];
/** Beyond so many articles, paragraphs are sorted out after they were found. */
const mostSpans = 64;
const mostSortedOut = 50_000;
/** Hits that are counted at most. */
const mostCounted = 100_000;
/** How much longer renewing waits than it took last, so that it takes a small share of the time while much is written. */
const patience = 20;

/** @param folders those of the library; what the index has of others is passed over */
export function createIndexCandidates(database: DatabaseSync, folders: readonly string[]): IndexCandidates {
  const terms = createTermList(database);
  const articles = createArticleList(database, folders);
  const matching = database.prepare(
    'SELECT rowid FROM paragraph_terms WHERE paragraph_terms MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?',
  );
  const reading = database.prepare('SELECT article, section, target, text FROM paragraph WHERE id = ?');
  const textOf = database.prepare('SELECT text FROM paragraph WHERE id = ?');
  const around = createSurroundings(database);
  const countingMatches = database.prepare(
    'SELECT count(*) AS count FROM (SELECT rowid FROM paragraph_terms WHERE paragraph_terms MATCH ? LIMIT ?)',
  );
  const counting = database.prepare(`SELECT value FROM about WHERE name = 'paragraphs'`);
  const version = database.prepare('PRAGMA data_version');
  const remembered = new Map<number, readonly string[]>();
  const served = new Map<string, number>();
  /** How many paragraphs answered what was wanted, where all that have its rarest words were weighed. */
  const counts = new WeakMap<Wanted, number>();
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
    remembered.clear();
    size = Number(counting.get()?.['value'] ?? 0);
    seen = current;
    renewAt = performance.now() + patience * (performance.now() - begun);
  }

  const termsIn = (id: number): readonly string[] => {
    const known = remembered.get(id);
    if (known) return known;
    const found = termsOf(String(textOf.get(id)?.['text'] ?? '')).map(({term}) => term);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(id, found);
    return found;
  };

  /** Paragraphs that answer an expression, at most so many. */
  function matches(expression: string, spans: readonly Span[] | undefined, limit: number): number[] {
    const ask = ([first, last]: Span, most: number): number[] =>
      matching.all(expression, first, last, most).map(({rowid}) => Number(rowid));
    const everywhere: Span = [0, Number.MAX_SAFE_INTEGER];
    if (!spans) return ask(everywhere, limit);
    const found: number[] = [];
    if (spans.length <= mostSpans) {
      for (const span of spans) if (found.length < limit) found.push(...ask(span, limit - found.length));
      return found;
    }
    let at = 0;
    for (const id of ask(everywhere, mostSortedOut)) {
      while (at < spans.length && (spans[at]?.[1] ?? 0) < id) at++;
      if (id >= (spans[at]?.[0] ?? Infinity) && found.push(id) === limit) break;
    }
    return found;
  }

  /** The terms that FTS5 is asked for in place of a word: the likeliest, and of those as likely the most frequent. */
  function groupOf(found: readonly NearTerm[], breadth: number): Group {
    if (found.length <= breadth) return found.map(({term}) => term);
    const literal = found.filter(({nearness}) => nearness === 'prefix');
    const others = found.filter(({nearness}) => nearness !== 'prefix');
    const frequent =
      literal.length <= breadth
        ? literal
        : literal.toSorted((a, b) => terms.frequency(b.term) - terms.frequency(a.term)).slice(0, breadth);
    return [...others.slice(0, breadth), ...frequent].map(({term}) => term);
  }

  const candidates: IndexCandidates = {
    get size() {
      return size;
    },
    vocabulary: terms.vocabulary,
    frequency: terms.frequency,
    paragraphsWith,
    count,
    paragraph(id) {
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

  function paragraphsWith(wanting: Wanted): number[] {
    const {alternatives, atLeast, limit, within} = wanting;
    const spans = within ? articles.spans(within) : articles.everywhere();
    const wanted = Math.max(leastWeighed, 2 * limit);
    const frequencies = alternatives.map((alternative) => frequencyOf(alternative, candidates));
    const weights = alternatives.map((each, index) => weightOf(each, candidates, frequencies[index]));
    const words = alternatives
      .map((each, index) => ({...each, frequency: frequencies[index] ?? 0}))
      .filter(({frequency}) => frequency > 0)
      .toSorted((a, b) => a.frequency - b.frequency);
    if (words.length < atLeast) return [];
    const found = new Set<number>();
    let isWhole = false;
    /** True where there is more than can be weighed. */
    const gather = (expression: string): boolean => {
      for (const id of matches(expression, spans, wanted)) found.add(id);
      return found.size >= wanted;
    };
    if (atLeast < words.length) {
      for (const breadth of breadths.slice(0, 2)) {
        gather(someOf(words.map((word) => groupOf(word.terms, breadth)), atLeast)); // prettier-ignore
        if (found.size > 0) break;
      }
    } else {
      const {telling, left} = mostTelling(words, size, wanted);
      // Where few are to be expected, all terms are asked for at once.
      for (const breadth of left < wanted ? breadths.slice(-1) : breadths) {
        const groups = telling.map((word) => groupOf(word.terms, breadth));
        if (!gather(allOf(groups))) {
          isWhole = telling.every((word) => word.terms.length <= breadth);
          continue;
        }
        isWhole = false;
        for (const expression of closestTogether(words, terms.frequency)) gather(expression);
        break;
      }
    }
    const weigh = createScales(alternatives, weights);
    const fitting = Array.from(found, (id) => ({id, ...weigh(termsIn(id))})).filter(
      (weighed) => weighed.words >= atLeast,
    );
    if (isWhole) counts.set(wanting, fitting.length);
    return fitting
      .toSorted((a, b) => b.likelihood - a.likelihood || a.id - b.id)
      .slice(0, limit)
      .map(({id}) => id);
  }

  /** Of words with more terms than FTS5 is asked for at once, at least so many. */
  function count(wanting: Wanted): {count: number; more?: true} {
    const held = counts.get(wanting);
    if (held !== undefined) return {count: held};
    const {alternatives, atLeast, within} = wanting;
    const breadth = breadths.at(-1) ?? 0;
    const known = alternatives.filter((each) => frequencyOf(each, candidates) > 0);
    if (known.length < atLeast) return {count: 0};
    const groups = known.map((each) => groupOf(each.terms, breadth));
    const expression = atLeast < groups.length ? someOf(groups, atLeast) : allOf(groups);
    const spans = within ? articles.spans(within) : articles.everywhere();
    const counted = spans
      ? matches(expression, spans, mostCounted).length
      : Number(countingMatches.get(expression, mostCounted)?.['count'] ?? 0);
    const isCut = counted >= mostCounted || known.some((each) => each.terms.length > breadth);
    return isCut ? {count: counted, more: true} : {count: counted};
  }

  renew(true);
  return candidates;
}

const keyOf = ({article, target}: Pick<Searchable, 'article' | 'target'>): string =>
  `${article}\n${target.kind} ${'id' in target ? target.id : ''}`;
