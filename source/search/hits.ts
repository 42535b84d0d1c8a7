import {weightOf, type Alternatives, type Candidates} from './candidates.js';
import type {Hit, Searchable} from './hit.js';
import {createMatcher, type Match} from './match.js';
import {type Extent, findPhrase} from './phrase.js';
import type {Query} from './query.js';
import {merge, rangesOf} from './ranges.js';
import {rank} from './rank.js';
import {termsOf, type Term} from './terms.js';

/** Words of phrases that candidates are chosen by; the text is checked for all of them. */
export const mostStrict = 12;

const termsBefore = new WeakMap<Searchable, readonly Term[]>();

/** The terms of its text; remembered, as most of the hits stay from one key to the next. */
function termsIn(searchable: Searchable): readonly Term[] {
  const known = termsBefore.get(searchable);
  if (known) return known;
  const terms = termsOf(searchable.text);
  termsBefore.set(searchable, terms);
  return terms;
}

/** Looks closely at paragraphs: ranks those that have the phrases of a query, and marks in them what answers it. */
export function hitsOf(
  candidates: Candidates,
  ids: readonly number[],
  alternatives: readonly Alternatives[],
  query: Query,
): [id: number, hit: Hit][] {
  const matchesOf = createMatcher(alternatives);
  const kept: {id: number; searchable: Searchable; matches: Match[]; phrases: Extent[]}[] = [];
  for (const id of ids) {
    const searchable = candidates.paragraph(id);
    const phrases = searchable && phrasesIn(searchable.text, query);
    if (phrases) kept.push({id, searchable, matches: matchesOf(termsIn(searchable)), phrases});
  }
  const weights = alternatives.map((alternative) => weightOf(alternative, candidates));
  const scores = rank(kept, alternatives, weights, matchesOf);
  const words = alternatives.map(({typed}) => typed);
  const loose = Math.min(
    query.phrases.reduce((sum, {terms}) => sum + terms.length, 0),
    mostStrict,
  );
  return kept.map(({id, searchable, matches, phrases}, index) => {
    const marked = rangesOf(
      matches.filter(({word}) => word >= loose),
      words,
    );
    const ranges = merge([...marked.map(([start, end]) => ({start, end})), ...phrases]);
    return [id, {...searchable, ranges, score: scores[index] ?? 0}];
  });
}

/** Where the phrases of a query stand; undefined where one is missing, or something excluded is there. */
function phrasesIn(text: string, {phrases, excluded}: Query): Extent[] | undefined {
  if (excluded.some((phrase) => findPhrase(text, phrase).length > 0)) return undefined;
  const found: Extent[] = [];
  for (const phrase of phrases) {
    const places = findPhrase(text, phrase);
    if (places.length === 0) return undefined;
    found.push(...places);
  }
  return found;
}
