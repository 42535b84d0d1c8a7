/**
 * Approximate matching of one word against many sorted ones: the bit-parallel automaton of Wu and Manber (1992) with
 * transpositions, its states shared between terms that begin alike, so that a beginning that can't match any more
 * is paid for once.
 */

/** Terms in UTF-16 order, laid out for the walk. */
export type SortedTerms = {
  terms: readonly string[];
  units: Uint16Array;
  /** Where each term begins in `units`; one more entry than there are terms. */
  starts: Uint32Array;
  /** UTF-16 units that a term shares with the one before it, at most 255. */
  shared: Uint8Array;
};

/** The longest word that the automaton can hold, in UTF-16 units. */
export const longestWord = 30;

/** @param terms distinct, in UTF-16 order */
export function layOut(terms: readonly string[]): SortedTerms {
  const starts = new Uint32Array(terms.length + 1);
  for (const [index, term] of terms.entries()) starts[index + 1] = (starts[index] ?? 0) + term.length;
  const units = new Uint16Array(starts[terms.length] ?? 0);
  const shared = new Uint8Array(terms.length);
  let before = '';
  let at = 0;
  for (const [index, term] of terms.entries()) {
    let common = 0;
    while (common < 255 && common < before.length && term.charCodeAt(common) === before.charCodeAt(common)) {
      common++;
    }
    shared[index] = common;
    for (let unit = 0; unit < term.length; unit++) units[at++] = term.charCodeAt(unit);
    before = term;
  }
  return {terms, units, starts, shared};
}

const none = 3;

/**
 * Walks all terms and reports those within `limit` edits (insertion, deletion, replacement, transposition of
 * neighbours) of the word, or whose beginning is within `prefixLimit` edits of it.
 *
 * @param word at most `longestWord` UTF-16 units
 * @param limit at most 2
 * @param found the term's index, its edits, and whether these are of its beginning only
 */
export function walk(
  {units, starts, shared, terms}: SortedTerms,
  word: string,
  {limit, prefixLimit}: {limit: 0 | 1 | 2; prefixLimit: 0 | 1 | 2},
  found: (index: number, edits: number, prefix: boolean) => void,
): void {
  const places = placesOf(word);
  const accept = 1 << word.length;
  const deepest = word.length + limit + 1;
  // State at each depth: one set of places in the word for 0, 1 and 2 edits, and the fewest edits with which a
  // beginning of the term up to there matches the whole word.
  const zero = new Int32Array(deepest + 2);
  const one = new Int32Array(deepest + 2);
  const two = new Int32Array(deepest + 2);
  const begun = new Uint8Array(deepest + 2).fill(none);
  zero[0] = 1;
  one[0] = 3;
  two[0] = 7;
  let deadFrom = Infinity;
  let depth: number;
  for (let index = 0; index < terms.length; index++) {
    const common = shared[index] ?? 0;
    if (common >= deadFrom) {
      const edits = begun[deadFrom] ?? none;
      if (edits <= prefixLimit) found(index, edits, true);
      continue;
    }
    deadFrom = Infinity;
    depth = common;
    const start = starts[index] ?? 0;
    const length = (starts[index + 1] ?? 0) - start;
    while (depth < length) {
      const places0 = places(units[start + depth] ?? 0);
      const before0 = zero[depth] ?? 0;
      const before1 = one[depth] ?? 0;
      const matched0 = (before0 << 1) & places0;
      let swapped1 = 0;
      let swapped2 = 0;
      if (depth > 0) {
        const turned = (places0 << 1) & places(units[start + depth - 1] ?? 0);
        swapped1 = ((zero[depth - 1] ?? 0) << 2) & turned;
        swapped2 = ((one[depth - 1] ?? 0) << 2) & turned;
      }
      const matched1 = ((before1 << 1) & places0) | swapped1;
      const after1 = matched1 | before0 | (before0 << 1) | (matched0 << 1);
      const matched2 = (((two[depth] ?? 0) << 1) & places0) | swapped2;
      const after2 = matched2 | before1 | (before1 << 1) | (after1 << 1);
      const fewest = matched0 & accept ? 0 : matched1 & accept ? 1 : matched2 & accept ? 2 : none;
      begun[depth + 1] = Math.min(begun[depth] ?? none, fewest);
      depth++;
      zero[depth] = matched0;
      one[depth] = after1;
      two[depth] = after2;
      const alive = limit === 0 ? matched0 : limit === 1 ? after1 : after2;
      if (alive === 0 || depth >= deepest) {
        deadFrom = depth;
        break;
      }
    }
    const prefixEdits = begun[depth] ?? none;
    const whole = depth === length ? editsIn(zero[depth], one[depth], two[depth], accept) : none;
    if (whole <= limit) found(index, whole, false);
    else if (prefixEdits <= prefixLimit) found(index, prefixEdits, true);
  }
}

function editsIn(zero = 0, one = 0, two = 0, accept = 0): number {
  return zero & accept ? 0 : one & accept ? 1 : two & accept ? 2 : none;
}

/** For a UTF-16 unit, a set with bit i + 1 where the word has it at i. */
function placesOf(word: string): (unit: number) => number {
  const low = new Int32Array(128);
  const high = new Map<number, number>();
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index);
    const bit = 1 << (index + 1);
    if (unit < 128) low[unit] = (low[unit] ?? 0) | bit;
    else high.set(unit, (high.get(unit) ?? 0) | bit);
  }
  return (unit) => (unit < 128 ? (low[unit] ?? 0) : (high.get(unit) ?? 0));
}
