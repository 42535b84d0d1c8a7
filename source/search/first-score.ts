import type {Alternatives} from './candidates.js';
import {createProximity} from './proximity.js';

/** How likely a paragraph is the one that is meant, before it is looked at closely. */
export type FirstScore = {
  /** How many of the typed words it has. */
  words: number;
  /** How much these weigh, of all, and how closely they stand together: from 0 to 2. */
  likelihood: number;
};

/**
 * Weighs paragraphs by the numbers of their terms, in the order of `termsOf`.
 *
 * @param weights how telling each word is
 * @param numberOf the number of a term
 */
export function createFirstScorer(
  alternatives: readonly Alternatives[],
  weights: readonly number[],
  numberOf: (term: string) => number | undefined,
): (terms: readonly number[]) => FirstScore {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const answers = new Map<number, Array<{word: number; closeness: number}>>();
  for (const [word, {terms}] of alternatives.entries()) {
    for (const {term, closeness} of terms) {
      const number = numberOf(term);
      if (number === undefined) continue;
      const known = answers.get(number);
      if (known) known.push({word, closeness});
      else answers.set(number, [{word, closeness}]);
    }
  }
  const proximity = createProximity(alternatives.length);
  return (terms) => {
    const best = alternatives.map(() => 0);
    proximity.reset();
    for (let position = 0; position < terms.length; position++) {
      const answer = answers.get(terms[position]!);
      if (answer === undefined) continue;
      for (const {word, closeness} of answer) {
        proximity.see(position, word);
        if (closeness > (best[word] ?? 0)) best[word] = closeness;
      }
    }
    const weight = best.reduce((sum, closeness, word) => sum + closeness * (weights[word] ?? 0), 0);
    return {
      words: best.filter((closeness) => closeness > 0).length,
      likelihood: weight / total + (alternatives.length === 1 ? 0 : proximity.value()),
    };
  };
}
