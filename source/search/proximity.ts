export type Proximity = {
  /** Tells of the words of a text that matched, in order. */
  see: (position: number, word: number) => void;
  /** From 0 to 1: 1 where all words stand side by side as typed. */
  value: () => number;
  reset: () => void;
};

/** Measures how closely, and how much in the typed order, the words of a query stand in a text. */
export function createProximity(words: number): Proximity {
  const last = Array.from({length: words}, () => -1);
  const pairs = Array.from({length: words}, () => 0);
  let narrowest = Infinity;
  return {
    see: (position, word) => {
      last[word] = position;
      const before = last[word - 1] ?? -1;
      if (before !== -1 && before < position) raise(pairs, word, 1 / Math.sqrt(position - before));
      const after = last[word + 1] ?? -1;
      if (after !== -1 && after < position) raise(pairs, word + 1, 0.5 / Math.sqrt(position - after));
      let first = position;
      for (const seen of last) if (seen < first) first = seen;
      if (first !== -1) narrowest = Math.min(narrowest, position - first + 1);
    },
    value: () => {
      if (words <= 1) return 1;
      let order = 0;
      for (const pair of pairs) order += pair;
      return 0.6 * (order / (words - 1)) + 0.4 * Math.min(1, words / narrowest);
    },
    reset: () => {
      last.fill(-1);
      pairs.fill(0);
      narrowest = Infinity;
    },
  };
}

function raise(values: number[], index: number, value: number): void {
  if (value > (values[index] ?? 0)) values[index] = value;
}
