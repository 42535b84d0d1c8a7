import {codeUnitsOf, textOfCodeUnits} from '../../article/code-units.js';
import {longestBroken} from './broken-lines.js';

/** With which lines of prose begin: a letter, a digit or a quotation mark, but no "4." or "iv)" as of a list. */
const opener = /[A-Za-z\d"'“”‘’„‚«»\u00C0-\u167F\u1681-\u1FFF]/;
const mark = /^(?:\d{1,3}|[A-Za-z]|[IVXivx]{1,5})[.)]$/;

/** In UTF-16 units. */
const longestMark = 6;

/** White space but the space, what breaks words unseen, bullets, and scripts without spaces: others have to look. */
const odd = /[\t\v\f\r\u00A0\u00AD\u1680\u2000-\u200F\u2020-\u2025\u2027-\u206F\u2E80-\uFFFF]/;

/** What prose has little of: digits, and signs of ASCII that are no stop or quote. */
const rareSign = /[!#-&(-+\-/0-9:-@[-`{-~]/;

/** Prose has fewer of them than one in so many UTF-16 units. */
const unitsToSign = 25;

/** In UTF-16 units; shorter lines may be names or words of a list. */
export const shortestWidth = 40;

/** In UTF-16 units, with the space after them, on average. */
const longestWords = 12;

/** Longer ones are left to others, in UTF-16 units. */
const longestParagraph = 200_000;

/** What a UTF-16 unit is to a paragraph, found out when it is first met. */
const kinds = {usual: 0, opener: 1, sign: 2, openingSign: 3, space: 4, feed: 5, odd: 6, unknown: 7} as const;
const kindOf = new Uint8Array(0x1_00_00).fill(kinds.unknown);

function kindOfUnit(unit: number): number {
  const kind = kindOf[unit]!;
  return kind === kinds.unknown ? (kindOf[unit] = classify(unit)) : kind;
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if (character === ' ') return kinds.space;
  if (character === '\n') return kinds.feed;
  if (odd.test(character)) return kinds.odd;
  if (rareSign.test(character)) return opener.test(character) ? kinds.openingSign : kinds.sign;
  return opener.test(character) ? kinds.opener : kinds.usual;
}

/**
 * The text, in one line, of a paragraph that is words broken to a width and nothing else: most of a book is. It is told
 * several times sooner than line by line, and as `layoutOf` and `joinLines` would. Undefined where they have to look.
 *
 * @param lines of the paragraph, as printed
 * @param width where lines of the text were broken, in UTF-16 units
 */
export function flowingParagraph(lines: string, width: number): string | undefined {
  if (lines.length > longestParagraph) return undefined;
  const units = codeUnitsOf(lines, feed);
  const extent = extentOf(lines, units);
  if (!extent) return undefined;
  const {count, longest, shortest, leastJoined, signs} = extent;
  if (longest < shortestWidth || longest > longestBroken || shortest * 2 < longest) return undefined;
  const short = longest < width * (count <= 3 ? 0.6 : 0.3);
  const hasRoom = leastJoined <= (short ? width : longest) * 0.9;
  if (hasRoom || !areRare(signs, lines.length)) return undefined;
  return textOfCodeUnits(units, lines.length);
}

/** Of lines; what is long is so in UTF-16 units. */
type Extent = {
  count: number;
  longest: number;
  /** The last line aside. */
  shortest: number;
  /** A line and the first word of the next, at least. */
  leastJoined: number;
  signs: number;
};

/**
 * Told in one pass, as a book has millions of units, in which each end of a line becomes a space. Undefined where others
 * have to look: there is but one line, one begins otherwise than prose, ends in a space or in what may have broken a
 * word, has a gap or what is odd.
 */
function extentOf(lines: string, units: Uint16Array): Extent | undefined {
  const extent: Extent = {count: 0, longest: 0, shortest: Infinity, leastJoined: Infinity, signs: 0};
  let before = Infinity;
  for (let start = 0; ; start += before + 1) {
    const first = kindOfUnit(units[start]!);
    if (first !== kinds.opener && first !== kinds.openingSign) return undefined;
    let words = 0;
    let firstWord = 0;
    let at = start;
    for (let kind: number = first; kind !== kinds.feed; kind = kindOfUnit(units[++at]!)) {
      if (kind < kinds.sign) continue;
      if (kind === kinds.odd) return undefined;
      if (kind !== kinds.space) extent.signs++;
      else {
        if (units[at - 1] === space) return undefined;
        if (++words === 1) firstWord = at - start;
      }
    }
    const length = at - start;
    if (++words === 1) firstWord = length;
    else if (firstWord <= longestMark && mark.test(lines.slice(start, start + firstWord))) return undefined;
    extent.leastJoined = Math.min(extent.leastJoined, before + 1 + firstWord);
    before = length;
    extent.count++;
    extent.longest = Math.max(extent.longest, length);
    if (units[at - 1] === space) return undefined;
    if (at === lines.length) return extent.count === 1 ? undefined : extent;
    if (isHyphen(units[at - 1]!) || (extent.count === 1 && !areShort(words, length))) return undefined;
    extent.shortest = Math.min(extent.shortest, length);
    units[at] = space;
  }
}

const space = ' '.charCodeAt(0);
const feed = '\n'.charCodeAt(0);
const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x20_10;

const areShort = (words: number, length: number): boolean => words * longestWords >= length;

/** Whether a line is words: they are shorter than what has no spaces. */
export const hasShortWords = (line: string): boolean => areShort(line.split(' ').length, line.length);

const areRare = (signs: number, length: number): boolean => signs * unitsToSign < length;

/** Whether a text has hardly a sign or a digit. */
export function isWordy(text: string): boolean {
  let signs = 0;
  const units = codeUnitsOf(text);
  for (let at = 0; at < text.length; at++) {
    const kind = kindOfUnit(units[at]!);
    if (kind === kinds.sign || kind === kinds.openingSign) signs++;
  }
  return areRare(signs, text.length);
}
