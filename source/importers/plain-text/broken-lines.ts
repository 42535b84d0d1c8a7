/** Lines longer than this, in UTF-16 units, were not broken to a width: each is a paragraph. */
export const longestBroken = 120;

/** The share of lines of which something holds, from 0 to 1. */
export const shareOf = (lines: readonly string[], test: (line: string, at: number) => boolean): number =>
  lines.length === 0 ? 0 : lines.filter(test).length / lines.length;

/** Whether a word, or what seems one, goes on in the next line. */
export const endsInHyphen = (line: string): boolean => /[^\s!-/:-@[-`{-¿‐-⁞][-‐\u00AD]$/.test(line.slice(-2));

export const longestOf = (lines: readonly string[]): number =>
  lines.reduce((most, line) => Math.max(most, line.length), 0);

/**
 * The share of lines that ended though the next word had room. Where a line was broken to a width, none has: so the
 * longest line tells the width, unless all, or the few there are, are much shorter than the text's others.
 */
export function roomyShare(lines: readonly string[], width: number): number {
  const longest = longestOf(lines);
  if (longest > longestBroken) return 0;
  const short = longest < width * (lines.length <= 3 ? 0.6 : 0.3);
  const limit = (short ? width : longest) * 0.9;
  return shareOf(lines.slice(0, -1), (line, at) => {
    return hasRoom(line, lines[at + 1]!, limit);
  });
}

/** Looked at to tell how long a word is, in UTF-16 units. */
const mostOfWord = 400;

const ideograph = /^[\u3000-\u9FFF\uFF00-\uFFEF]/;

/** Whether the first word of the next line would have fitted on a line of some UTF-16 units. */
export function hasRoom(line: string, next: string, limit: number): boolean {
  if (line.length + 1 > limit) return false;
  const word = ideograph.test(next.trimStart())
    ? 1
    : (/\S+/.exec(next.slice(0, mostOfWord))?.[0].length ?? 0);
  return line.length + 1 + word <= limit;
}
