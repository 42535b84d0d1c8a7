/** The best of many, which are seen in the order of their numbers; of equals, the first. */
export type Best = {
  see: (paragraph: number, score: number) => void;
  /** Whether there are as many as are wanted that can't be bettered. */
  isPerfect: () => boolean;
  /** In no order. */
  paragraphs: () => readonly number[];
};

/** What sums of the same numbers may differ by. */
const rounding = 1e-4;

/**
 * @param most so many are wanted
 * @param perfect the highest score that there can be
 */
export function createBest(most: number, perfect: number): Best {
  let kept: {paragraph: number; score: number}[] = [];
  let bar = -Infinity;
  let perfects = 0;
  const cut = (): void => {
    if (kept.length <= most) return;
    kept = kept.toSorted((a, b) => b.score - a.score || a.paragraph - b.paragraph).slice(0, most);
    bar = kept.at(-1)?.score ?? bar;
  };
  return {
    see(paragraph, score) {
      if (most === 0 || score <= bar) return;
      if (score >= perfect - rounding) perfects++;
      if (kept.push({paragraph, score}) >= 2 * most) cut();
    },
    isPerfect: () => most > 0 && perfects >= most,
    paragraphs() {
      cut();
      return kept.map(({paragraph}) => paragraph);
    },
  };
}
