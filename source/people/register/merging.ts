import {uniqueIds} from '../unique-ids.js';

/** What several mentions print, the most frequent first; of equals, the longest. */
export function mostFrequent(printed: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const each of printed) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, times], [b, others]) => others - times || b.length - a.length)
    .map(([each]) => each);
}

/** The first that is stated. */
export const firstOf = <T>(values: Iterable<T | undefined>): T | undefined => {
  for (const value of values) if (value !== undefined) return value;
  return undefined;
};

/** A mention with its place: the numbers of its article and, within that, its own. */
export type Placed<T> = {articleAt: number; number: number; mention: T};

/** Mentions of all articles in one row, and which place each has in it. */
export function inOneRow<T>(lists: ReadonlyArray<readonly T[]>): {
  row: Array<Placed<T>>;
  placeOf: (articleAt: number, number: number) => number | undefined;
} {
  const row: Array<Placed<T>> = [];
  const starts = lists.map((mentions, articleAt) => {
    const start = row.length;
    for (const [number, mention] of mentions.entries()) row.push({articleAt, number, mention});
    return start;
  });
  const placeOf = (articleAt: number, number: number): number | undefined =>
    number < (lists[articleAt]?.length ?? 0) ? (starts[articleAt] ?? 0) + number : undefined;
  return {row, placeOf};
}

/** Ids made of keys, so that they stay as they are while other articles come and go. */
export function idsOf(
  kind: string,
  roots: Iterable<number>,
  keyOf: (root: number) => string,
): ReadonlyMap<number, string> {
  const unique = uniqueIds();
  return new Map(Array.from(roots, (root) => [root, unique(`${kind} ${keyOf(root)}`)]));
}

/** Mentions that are looked at in one step. */
const stride = 200;

/** As `map`, a step at a time. */
export function* mapInSteps<T, U>(all: readonly T[], make: (each: T) => U): Generator<void, U[]> {
  const made: U[] = [];
  for (const each of all) {
    made.push(make(each));
    if (made.length % stride === 0) yield;
  }
  return made;
}
