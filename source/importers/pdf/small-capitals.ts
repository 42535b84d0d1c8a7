import type {Run} from './page.js';

/** Shares of the capitals before them that small capitals are high. */
const smallest = 0.6;
const largest = 0.9;

const endsInCapital = /(?:^|[^\p{L}])\p{Lu}$/u;
const isShouted = (text: string): boolean => /^\p{Lu}[^\p{Ll}]*$/u.test(text);

/**
 * Gives small capitals the size of the capital that they follow: where a font has none, they are capitals of a smaller
 * type.
 */
export function evenCapitals(runs: readonly Run[]): void {
  for (const [at, run] of runs.entries()) {
    const before = runs[at - 1];
    if (!before || before.face.id !== run.face.id || !isShouted(run.text)) continue;
    const share = run.size / before.size;
    const isBeside =
      Math.abs(run.y - before.y) < 0.02 * before.size &&
      Math.abs(run.x - before.x - before.width) < 0.2 * before.size;
    if (isBeside && share > smallest && share < largest && endsInCapital.test(before.text))
      run.size = before.size;
  }
}
