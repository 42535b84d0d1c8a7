/** Queries in the language of FTS5 (https://sqlite.org/fts5.html#full_text_query_syntax), for terms that are words. */

/** Terms of which a paragraph must have one; not empty. */
export type Group = readonly string[];

const quote = (term: string): string => `"${term.replaceAll('"', '""')}"`;

const oneOf = (group: Group): string => `(${group.map(quote).join(' OR ')})`;

/** One term of every group. */
export const allOf = (groups: readonly Group[]): string => groups.map(oneOf).join(' AND ');

/** All of these within a few words, in any order; a beginning stands for the terms that begin with it. */
export const closeTogether = (
  words: ReadonlyArray<{term: string; begun: boolean}>,
  distance: number,
): string =>
  `NEAR(${words.map(({term, begun}) => quote(term) + (begun ? ' *' : '')).join(' ')}, ${distance})`;

/**
 * One term each of at least so many groups, as long as that takes no more than `most` ways of choosing them; else
 * one of the groups of which a paragraph that has enough must have one: all but as many as it needs, less one.
 *
 * @param groups the most telling first
 */
export function someOf(groups: readonly Group[], atLeast: number, most = 24): string {
  const ways = choices(groups, atLeast, most);
  return ways
    ? ways.map((chosen) => `(${allOf(chosen)})`).join(' OR ')
    : groups
        .slice(0, groups.length - atLeast + 1)
        .map(oneOf)
        .join(' OR ');
}

/** The ways to choose so many; undefined where there are more than `most`. */
function choices<T>(from: readonly T[], count: number, most: number): T[][] | undefined {
  let ways: Array<{chosen: T[]; next: number}> = [{chosen: [], next: 0}];
  for (let round = 0; round < count; round++) {
    ways = ways.flatMap(({chosen, next}) =>
      from
        .slice(next, from.length - (count - round - 1))
        .map((each, offset) => ({chosen: [...chosen, each], next: next + offset + 1})),
    );
    if (ways.length > most) return undefined;
  }
  return ways.map(({chosen}) => chosen);
}
