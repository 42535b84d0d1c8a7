import {longestBroken} from './broken-lines.js';

/** With which lines of prose begin: a letter, a digit or a quotation mark, but no "4." or "iv)" as of a list. */
const openers = String.raw`[A-Za-z\d"'“”‘’„‚«»\u00C0-\u167F\u1681-\u1FFF]`;
const mark = String.raw`(?:\d{1,3}|[A-Za-z]|[IVXivx]{1,5})[.)] `;
const opening = new RegExp(`^(?!${mark})${openers}`);

/**
 * What makes others look: such lines begin otherwise, end in a space or in what may have broken a word, have a gap or
 * other white space than a space, break words unseen, have bullets, or are of a script without spaces.
 */
const odd = new RegExp(
  String.raw`\n(?:${mark}|(?!${openers}))|[- ‐]\n| $|  |[\t\v\f\r\u00A0\u00AD\u1680\u2000-\u200F\u2020-\u2025\u2027-\u206F\u2E80-\uFFFF]`,
);

/** What prose has little of: digits, and signs of ASCII that are no stop or quote. */
const rareSign = /[!#-&(-+\-/0-9:-@[-`{-~]/g;

/** Prose has fewer of them than one in so many UTF-16 units. */
const unitsToSign = 25;

/** In UTF-16 units; shorter lines may be names or words of a list. */
export const shortestWidth = 40;

/** In UTF-16 units, with the space after them, on average. */
const longestWords = 12;

/** Longer ones are left to others, in UTF-16 units. */
const longestParagraph = 200_000;

/**
 * The text, in one line, of a paragraph that is words broken to a width and nothing else: most of a book is. It is told
 * several times sooner than line by line, and as `layoutOf` and `joinLines` would. Undefined where they have to look.
 *
 * @param lines of the paragraph, as printed
 * @param width where lines of the text were broken, in UTF-16 units
 */
export function flowingParagraph(lines: string, width: number): string | undefined {
  const firstEnd = lines.indexOf('\n');
  if (firstEnd === -1 || lines.length > longestParagraph) return undefined;
  if (!opening.test(lines) || odd.test(lines)) return undefined;
  if (!hasShortWords(lines.slice(0, firstEnd))) return undefined;
  const {count, longest, shortest} = extentOf(lines);
  if (longest < shortestWidth || longest > longestBroken || shortest * 2 < longest) return undefined;
  const short = longest < width * (count <= 3 ? 0.6 : 0.3);
  if (hasRoom(lines, (short ? width : longest) * 0.9) || !isWordy(lines)) return undefined;
  // Such a text is gone through several times sooner, later on, than what a replacement makes.
  return lines.split('\n').join(' ');
}

/** How many lines there are, and how long the longest and the shortest before the last are, in UTF-16 units. */
function extentOf(lines: string): {count: number; longest: number; shortest: number} {
  let count = 1;
  let longest = 0;
  let shortest = Infinity;
  let start = 0;
  for (let end = lines.indexOf('\n'); end !== -1; end = lines.indexOf('\n', start)) {
    longest = Math.max(longest, end - start);
    shortest = Math.min(shortest, end - start);
    count++;
    start = end + 1;
  }
  return {count, longest: Math.max(longest, lines.length - start), shortest};
}

/** Whether the first word of some line would have fitted on the one before, of some UTF-16 units. */
function hasRoom(lines: string, limit: number): boolean {
  let start = 0;
  for (let end = lines.indexOf('\n'); end !== -1; end = lines.indexOf('\n', start)) {
    const room = limit - (end - start) - 1;
    start = end + 1;
    if (room >= 1 && wordAt(lines, start) <= room) return true;
  }
  return false;
}

function wordAt(lines: string, start: number): number {
  const space = lines.indexOf(' ', start);
  const feed = lines.indexOf('\n', start);
  const ends = [space, feed, lines.length].filter((end) => end !== -1);
  return Math.min(...ends) - start;
}

/** Whether a line is words: they are shorter than what has no spaces. */
export const hasShortWords = (line: string): boolean => line.split(' ').length * longestWords >= line.length;

/** Whether a text has hardly a sign or a digit. */
export function isWordy(text: string): boolean {
  let signs = 0;
  rareSign.lastIndex = 0;
  while (rareSign.test(text)) signs++;
  return signs * unitsToSign < text.length;
}
