/** The same numbers from 0 to 1 (exclusive) for the same seed (mulberry32, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 to `below` (exclusive). */
export const chance = (random: () => number, below: number): number => Math.floor(random() * below);

export function pick<T>(random: () => number, from: readonly T[]): T {
  if (from.length === 0) throw new RangeError('nothing to pick from');
  return from[chance(random, from.length)] as T;
}
