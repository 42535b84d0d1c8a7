/** How much of one kind came out as expected; `missed` says what did not. */
export type Score = {kind: string; right: number; total: number; missed: string[]};

/** Counts one comparison; equal is what serialises alike. */
export function tally(score: Score, name: string, got: unknown, expected: unknown): void {
  const [read, wanted] = [got, expected].map((value) => JSON.stringify(value) ?? 'nothing');
  score.total++;
  if (read === wanted) score.right++;
  else score.missed.push(`${name}\n  expected ${wanted}\n  got      ${read}`);
}

/** As texts are compared: white space as one space each. */
export const oneSpaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
/** Titles and names without case and punctuation. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
