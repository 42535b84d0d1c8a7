import {endsSentence} from '../article/sentences.js';

/** How far a column's depth may be from the mean and still be the same, as a share of it. */
const tolerance = 0.035;

/**
 * Breaks that can't be seen from the text, since a sentence happens to end there, but from the page: its columns are
 * equally deep. Where three or more breaks are sure and lie at whole multiples of one depth, a further one is taken to
 * be where such a column's foot falls on the end of a piece and no other break is near.
 *
 * @param pieces paragraphs as extracted
 * @param sure whether piece i and i + 1 were surely one
 * @returns the indices of the pieces after which a break was found
 */
export function columnFeet(pieces: readonly string[], sure: readonly boolean[]): Set<number> {
  const ends: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    length += piece.length + 1;
    ends.push(length);
  }
  const feet = ends.filter((_, index) => sure[index]);
  const depth = depthOf(feet);
  const found = new Set<number>();
  if (depth === undefined) return found;

  const typical =
    pieces.map((piece) => piece.length).toSorted((a, b) => a - b)[Math.floor(pieces.length / 2)] ?? 0;
  let above = 0;
  for (const [index, end] of ends.slice(0, -1).entries()) {
    while (above < feet.length - 1 && (feet[above + 1] ?? 0) <= end) above++;
    const piece = pieces[index]!;
    if (sure[index] || !endsSentence(piece)) continue;
    // Feet are in order: the nearest is the one above or the one below.
    const [one = 0, other = one] = feet.slice(above, above + 2);
    const nearest = Math.min(Math.abs(end - one), Math.abs(end - other)) / depth;
    const off = Math.abs(nearest - Math.round(nearest)) / Math.max(1, Math.round(nearest));
    if (nearest > 1 - tolerance && off < tolerance / 2 && readsOn(piece, pieces[index + 1] ?? '', typical))
      found.add(index);
  }
  return found;
}

/** The depth, in UTF-16 units, that parts the feet by whole multiples of it; undefined where there is none. */
function depthOf(feet: readonly number[]): number | undefined {
  if (feet.length < 3) return undefined;
  const gaps = feet.slice(1).map((foot, index) => foot - (feet[index] ?? 0));
  const shortest = gaps.reduce((least, gap) => Math.min(least, gap), Infinity);
  const counts = gaps.map((gap) => Math.round(gap / shortest));
  const depth = gaps.reduce((sum, gap) => sum + gap, 0) / counts.reduce((sum, count) => sum + count, 0);
  const even = gaps.every((gap, index) => Math.abs(gap / (counts[index] ?? 1) - depth) < depth * tolerance);
  return even ? depth : undefined;
}

const continuing =
  /^(?:but|and|so|yet|or|nor|however|indeed|in fact|moreover|furthermore|instead|rather|still|thus|hence|for (?:example|instance)|that is(?=,)|this|these|those|such|it|its|he|his|she|her|they|their|then|otherwise|also|nevertheless|nonetheless|similarly|likewise|in other words|of course|as a result|because of this)\b/i;

/** Whether two pieces read like one paragraph: what follows leans on what was said, or one of them is a fragment. */
function readsOn(before: string, after: string, typical: number): boolean {
  return continuing.test(after) || Math.min(before.length, after.length) < typical * 0.3;
}
