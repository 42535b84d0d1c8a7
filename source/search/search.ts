import {type Alternatives, type Candidates, type Wanted} from './candidates.js';
import type {Hit} from './hit.js';
import {hitsOf, mostStrict} from './hits.js';
import {isEmpty, parseQuery, partsOf, type Phrase, type Query} from './query.js';
import {mostRanked} from './rank.js';
import type {NearTerm, Vocabulary} from './vocabulary.js';

export type SearchOptions = {
  /** At most so many hits; 50 when absent. */
  limit?: number;
  /** In the article of this id only. */
  within?: string;
};

/** Typing errors are looked for where the words as typed find fewer than this. */
const enough = 5;

/** Words of fewer letters are mistyped only where they are nowhere as typed. */
const shortest = 4;

/** How a paragraph came to be a hit, lowest first: scores are shared out so that no band reaches into the next. */
const bands = {partly: 0, mistyped: 1, asTyped: 2};
export type Band = keyof typeof bands;

/** How far a query had to reach: what its hits are, wherever they stand. `atLeast` is how many words one must have. */
export type Reach = {band: Band; atLeast: number};

export type Answer = {
  /** The best, at most as many as were asked for. */
  hits: Hit[];
  /** How many there are in all. */
  total: number;
  /** There are more than `total`, which were not counted. */
  more?: true;
  /** All hits are there, and only their number is to come. */
  counting?: true;
  reach: Reach;
};

/**
 * Finds paragraphs, best first: those that have all words as typed or begun; then those with words that were mistyped
 * or abbreviated; and only where there is none of either, those with most of the words. Filters alone find the
 * headlines of the articles that fit.
 */
export const search = (candidates: Candidates, text: string, options: SearchOptions = {}): Hit[] =>
  answerTo(candidates, text, options).hits;

/** The same, with how many there are in all. */
export function answerTo(candidates: Candidates, text: string, options: SearchOptions = {}): Answer {
  const steps = searchInSteps(candidates, text, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * The same, but yields what was found first, before it looks for all the rest, which comes behind it in what is
 * returned, and before it counts.
 */
export function* searchInSteps(
  candidates: Candidates,
  text: string,
  options: SearchOptions = {},
): Generator<Answer, Answer> {
  const query = parseQuery(text);
  const {limit = mostRanked} = options;
  const articles = articlesFor(candidates, query, options.within);
  if (limit < 1 || articles?.size === 0) return nothing;
  if (isEmpty(query)) {
    if (!articles || query.filters.length === 0) return nothing;
    return {...nothing, hits: headlinesOf(candidates, articles, limit), total: articles.size};
  }
  const checked = query.phrases.length + query.excluded.length > 0;
  const {literal, near} = alternativesFor(candidates.vocabulary(), query);
  const found = new Map<number, Hit>();
  let reach: Reach = {band: 'asTyped', atLeast: literal.length};
  let widest: Wanted | undefined;
  let looked = 0;
  const ask = (band: Band, alternatives: readonly Alternatives[], atLeast: number): void => {
    const wanted: Wanted = {
      alternatives,
      atLeast,
      // Phrases and exclusions are checked on the text, so more are asked for than are wanted.
      limit: checked ? Math.max(limit * 4, leastChecked) : limit,
      ...(articles && {within: articles}),
    };
    const ids = candidates.paragraphsWith(wanted);
    if (ids.length > 0) [reach, widest, looked] = [{band, atLeast}, wanted, ids.length];
    const fresh = ids.filter((id) => !found.has(id));
    for (const [id, hit] of hitsOf(candidates, fresh, alternatives, query)) {
      const score = (bands[band] + hit.score) / 3;
      found.set(id, {...hit, score});
    }
  };
  const best = (): Hit[] => [...found.values()].toSorted((a, b) => b.score - a.score).slice(0, limit);
  const soFar = (): Answer => ({hits: best(), total: found.size, more: true, reach});

  if (literal.every(({terms}) => terms.length > 0)) ask('asTyped', literal, literal.length);
  if (found.size < enough && query.words.length > 0) {
    if (found.size > 0) yield soFar();
    if (near().every(({terms}) => terms.length > 0)) ask('mistyped', near(), near().length);
    const fewest = Math.max(1, Math.ceil(near().length / 2));
    for (let least = near().length - 1; found.size === 0 && least >= fewest; least--)
      ask('partly', near(), least);
  }
  if (!widest) return {...nothing, reach};
  if (looked >= limit) yield {...soFar(), counting: true};
  const {count, more} = candidates.count(widest);
  if (checked) return {hits: best(), total: found.size, ...(count > looked && {more: true}), reach};
  return {hits: best(), total: Math.max(count, found.size), ...(more && {more}), reach};
}

/** Paragraphs that a phrase is looked for in at least. */
const leastChecked = 2000;

const nothing: Answer = {hits: [], total: 0, reach: {band: 'asTyped', atLeast: 0}};

/** How many paragraphs of an article are looked at in a step. */
const stepOfOrder = 200;

/**
 * All hits of an article in the order of its text, without a score, for a query that reached so far elsewhere. Yields
 * while it looks.
 */
export function* searchInOrder(
  candidates: Candidates,
  text: string,
  article: string,
  {band, atLeast}: Reach,
): Generator<void, Hit[]> {
  const query = parseQuery(text);
  const within = articlesFor(candidates, query, article);
  if (within?.size === 0) return [];
  if (isEmpty(query)) return headlinesOf(candidates, within ?? new Set(), 1);
  const {literal, near} = alternativesFor(candidates.vocabulary(), query);
  const alternatives = band === 'asTyped' ? literal : near();
  if (atLeast === alternatives.length && alternatives.some(({terms}) => terms.length === 0)) return [];
  const wanted = {alternatives, atLeast, limit: Number.MAX_SAFE_INTEGER, ...(within && {within})};
  const ids = candidates.paragraphsWith(wanted).toSorted((a, b) => a - b);
  const found: Hit[] = [];
  for (let from = 0; from < ids.length; from += stepOfOrder) {
    for (const [, hit] of hitsOf(candidates, ids.slice(from, from + stepOfOrder), alternatives, query))
      found.push(hit);
    yield;
  }
  return found;
}

/** What the words of a query may stand for: as typed or begun, and with what is like them. */
function alternativesFor(
  vocabulary: Vocabulary,
  {phrases, words}: Query,
): {literal: readonly Alternatives[]; near: () => readonly Alternatives[]} {
  const strict = phrases.flatMap((phrase) => strictly(vocabulary, phrase)).slice(0, mostStrict);
  // A word that is nowhere with its signs is looked for by its parts.
  const sought = words.flatMap((typed) => {
    const parts = vocabulary.literal(typed).length > 0 ? [] : partsOf(typed);
    return parts.length > 1 ? parts : [typed];
  });
  let near: readonly Alternatives[] | undefined;
  return {
    literal: [...strict, ...sought.map((typed) => ({typed, terms: vocabulary.literal(typed)}))],
    near: () => (near ??= [...strict, ...sought.map((typed) => ({typed, terms: nearOf(vocabulary, typed)}))]),
  };
}

/** The articles that are searched; undefined for all. */
function articlesFor(
  candidates: Candidates,
  {filters}: Query,
  within: string | undefined,
): Set<string> | undefined {
  if (filters.length === 0) return within === undefined ? undefined : new Set([within]);
  const fitting = candidates.articlesWith(filters);
  return within === undefined ? fitting : new Set([within].filter((article) => fitting.has(article)));
}

const headlinesOf = (candidates: Candidates, articles: ReadonlySet<string>, limit: number): Hit[] =>
  candidates.headlines(articles, limit).flatMap((id) => {
    const searchable = candidates.paragraph(id);
    return searchable ? [{...searchable, ranges: [], score: 1}] : [];
  });

/** Of a short word that is there as typed, the words that are like it are too many to be meant. */
function nearOf(vocabulary: Vocabulary, typed: string): readonly NearTerm[] {
  const literal = typed.length < shortest ? vocabulary.literal(typed) : [];
  return literal.length > 0 ? literal : vocabulary.near(typed);
}

/** The words of a phrase by themselves; only of one still being typed, the last may be the beginning of a word. */
function strictly(vocabulary: Vocabulary, {terms, unfinished}: Phrase): Alternatives[] {
  return terms.map((typed, index) => {
    const literal = vocabulary.literal(typed);
    const begun = unfinished && index === terms.length - 1;
    return {typed, terms: begun ? literal : literal.filter(({nearness}) => nearness === 'exact')};
  });
}
