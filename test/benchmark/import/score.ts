/** How much of one kind came out as expected; `missed` says what did not. */
export type Score = {kind: string; right: number; total: number; missed: string[]};

/** Counts one comparison; equal is what serialises alike. */
export function tally(score: Score, name: string, got: unknown, expected: unknown): void {
  const [read, wanted] = [got, expected].map((value) => JSON.stringify(value) ?? 'nothing');
  score.total++;
  if (read === wanted) score.right++;
  else score.missed.push(`${name}\n  expected ${wanted}\n  got      ${read}`);
}
