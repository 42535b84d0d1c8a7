import {weightOf, type Alternatives, type Candidates} from './candidates.js';
import {createProximity} from './proximity.js';

/** How likely a paragraph is the one that is meant, before it is looked at closely. */
export type Weighing = {
  /** How many of the typed words it has. */
  words: number;
  /** How much these weigh, of all, and how closely they stand together: from 0 to 2. */
  likelihood: number;
};

/** Weighs paragraphs by their terms, in the order of `termsOf`. */
export function createScales(
  alternatives: readonly Alternatives[],
  candidates: Pick<Candidates, 'size' | 'frequency'>,
): (terms: readonly string[]) => Weighing {
  const weights = alternatives.map((alternative) => weightOf(alternative, candidates));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const answers = new Map<string, Array<{word: number; closeness: number}>>();
  for (const [word, {terms}] of alternatives.entries()) {
    for (const {term, closeness} of terms) {
      const known = answers.get(term);
      if (known) known.push({word, closeness});
      else answers.set(term, [{word, closeness}]);
    }
  }
  const proximity = createProximity(alternatives.length);
  return (terms) => {
    const best = alternatives.map(() => 0);
    proximity.reset();
    for (const [position, term] of terms.entries()) {
      for (const {word, closeness} of answers.get(term) ?? []) {
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
