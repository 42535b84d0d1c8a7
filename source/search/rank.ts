import Fuse from 'fuse.js';
import type {Alternatives} from './candidates.js';
import type {Searchable} from './hit.js';
import type {Match} from './match.js';
import {termsOf, type Term} from './terms.js';
import {createProximity} from './proximity.js';

/** Beyond so many paragraphs fuse.js, which is linear in the text, isn't asked. */
export const mostRanked = 50;

/** What each signal counts; together 1. */
const share = {coverage: 0.45, proximity: 0.25, letters: 0.2, heading: 0.1};

/**
 * Scores paragraphs from 0 to 1: how much of what was typed they have and how exactly, how closely together and in
 * which order, how well the letters agree (fuse.js), and whether the headline has it too.
 *
 * @param weights how telling each word is
 */
export function rank(
  paragraphs: readonly {searchable: Searchable; matches: readonly Match[]}[],
  alternatives: readonly Alternatives[],
  weights: readonly number[],
  matchesOf: (terms: readonly Term[]) => Match[],
): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const coverage = (matches: readonly Match[]): number => {
    const best = bestByWord(matches);
    return weights.reduce((sum, weight, word) => sum + weight * (best[word] ?? 0), 0) / total;
  };
  const headings = new Map<string, number>();
  const heading = ({title, target}: Searchable): number => {
    const known = headings.get(title) ?? coverage(matchesOf(termsOf(title)));
    headings.set(title, known);
    return target.kind === 'title' || target.kind === 'standfirst' ? 0.5 + known / 2 : known / 2;
  };
  const letters = lettersOf(paragraphs.slice(0, mostRanked), alternatives, weights, total);
  const proximity = createProximity(alternatives.length);
  return paragraphs.map(({searchable, matches}, index) => {
    proximity.reset();
    for (const {position, word} of matches) proximity.see(position, word);
    return (
      share.coverage * coverage(matches) +
      share.proximity * proximity.value() +
      share.letters * (letters[index] ?? 0) +
      share.heading * heading(searchable)
    );
  });
}

function bestByWord(matches: readonly Match[]): number[] {
  const best: number[] = [];
  for (const {word, closeness} of matches) best[word] = Math.max(best[word] ?? 0, closeness);
  return best;
}

// Over whole paragraphs, Fuse's defaults forgive nothing past the first sixty letters, and its fuzzy search costs more
// than all the rest. So it is given the words that matched, and is asked for one typed word at a time, so that one
// that is missing leaves the others their score.
const settings = {
  ignoreLocation: true,
  isCaseSensitive: true,
  ignoreFieldNorm: true,
  includeScore: true,
  shouldSort: false,
  threshold: 0.5,
};
const longestPattern = 32;

/** From 0 to 1 for each paragraph: how well the letters of its matching words agree with the typed ones. */
function lettersOf(
  paragraphs: readonly {matches: readonly Match[]}[],
  alternatives: readonly Alternatives[],
  weights: readonly number[],
  total: number,
): number[] {
  const fuse = new Fuse(
    paragraphs.map(({matches}) => [...new Set(matches.map(({term}) => term))].join(' ')),
    settings,
  );
  const scores = paragraphs.map(() => 0);
  for (const [word, {typed}] of alternatives.entries()) {
    for (const {refIndex, score = 1} of fuse.search(typed.slice(0, longestPattern))) {
      scores[refIndex] = (scores[refIndex] ?? 0) + ((1 - score) * (weights[word] ?? 0)) / total;
    }
  }
  return scores;
}
