import Fuse from 'fuse.js';
import type {Alternatives} from './candidates.js';
import type {Searchable} from './hit.js';
import {isLiteral, type Match, type Reading} from './match.js';
import {createProximity} from './proximity.js';

/** Beyond so many paragraphs fuse.js, which is linear in the text, isn't asked. */
export const mostRanked = 50;

/** What each signal counts; together 1. */
const share = {coverage: 0.45, proximity: 0.25, letters: 0.2, heading: 0.1};

/**
 * Scores paragraphs from 0 to 1: how much of what was typed they have and how exactly, how closely together and in
 * which order, how well the letters agree and how little else stands there (fuse.js), and whether the headline has
 * it too.
 *
 * @param weights how telling each word is
 */
export function rank(
  paragraphs: readonly {searchable: Searchable; reading: Reading}[],
  alternatives: readonly Alternatives[],
  weights: readonly number[],
  read: (text: string) => Reading,
): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const coverage = (matches: readonly Match[]): number => {
    const best = bestByWord(matches);
    return weights.reduce((sum, weight, word) => sum + weight * (best[word] ?? 0), 0) / total;
  };
  const headings = new Map<string, number>();
  const heading = ({title, target}: Searchable): number => {
    const known = headings.get(title) ?? coverage(read(title).matches);
    headings.set(title, known);
    return target.kind === 'title' || target.kind === 'standfirst' ? 0.5 + known / 2 : known / 2;
  };
  const letters = lettersOf(paragraphs.slice(0, mostRanked), alternatives, weights, total);
  const proximity = createProximity(alternatives.length);
  return paragraphs.map(({searchable, reading: {matches}}, index) => {
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

// The pattern may stand anywhere (by default Fuse forgives nothing far from the beginning), and a word that stands
// there letter by letter is asked for as such, which is faster than the fuzzy search and gives the same.
const settings = {
  useExtendedSearch: true,
  ignoreLocation: true,
  isCaseSensitive: true,
  includeScore: true,
  shouldSort: false,
  threshold: 0.4,
  fieldNormWeight: 0.5,
};
const longestPattern = 32;

/** Fuse's own score of each paragraph, word by word so that one that is missing leaves the others theirs. */
function lettersOf(
  paragraphs: readonly {reading: Reading}[],
  alternatives: readonly Alternatives[],
  weights: readonly number[],
  total: number,
): number[] {
  const fuse = new Fuse(
    paragraphs.map(({reading}) => reading.folded),
    settings,
  );
  const scores = paragraphs.map(() => 0);
  for (const [word, {typed, terms}] of alternatives.entries()) {
    const literal = terms.every(({nearness}) => isLiteral(nearness));
    const pattern = typed.slice(0, longestPattern);
    for (const {refIndex, score = 1} of fuse.search(literal ? `'${pattern}` : pattern)) {
      scores[refIndex] = (scores[refIndex] ?? 0) + ((1 - score) * (weights[word] ?? 0)) / total;
    }
  }
  return scores;
}
