import {graphemes, isNarrow} from './cells.js';
import type {Hyphenate} from './hyphenation.js';

/** A place within a word where a line may end. */
export type WordBreak = {
  /** UTF-16 offset in the word. */
  at: number;
  /** UTF-16 units dropped there: a soft hyphen. */
  dropped: number;
  /** Whether a hyphen is added. */
  hyphen: boolean;
  penalty: number;
};

/** What breaks cost, in the unit of a squared cell of empty line. */
const cost = {hyphen: 50, short: 20, compound: 100, ownHyphen: 20, dash: 4, slash: 12};

/** Latin, Greek, Cyrillic and whatever else is neither sign, digit nor space: cheaper to compile than `\p{L}`. */
const letter = '[^\\s!-@[-`{-~\\u00A0-\\u00BF\\u00D7\\u00F7\\u2010-\\u206F]';
const letters = new RegExp(`${letter}+`, 'g');
const address = /:\/\/|^www\.|[^@\s]@[^@\s]/;
const digit = /\d/;
const softHyphen = '\u00AD';
const dash = /[-\u2010\u2013\u2014/\u00AD]/;
/** What a hyphen or slash must stand between for a line to end after it. */
const beforeDash = new RegExp(`${letter}{2}[)\\]\u2019\u201D'"]?$`);
const afterDash = new RegExp(`^[([\u2018\u201C'"]?${letter}{2}`);
/** A beginning (de-, re-) that looks lost at a line's end. */
const shortBeginning = new RegExp(`^[([\u2018\u201C'"]?${letter}{2}$`);
const ideograph =
  /[\u3000-\u303F\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u30FC\uFF00-\uFFEF]/u;

/** Characters that must not begin a line, and those that must not end one (JIS X 4051, the usual ones). */
const noBeginning =
  /^[\p{Pe}\p{Pf}!%,.:;?¢°’”‰′″℃、。々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶー・ヽヾゝゞ〜…‥！％，．：；？～｡､･]/u;
const noEnd = /[\p{Ps}\p{Pi}$£¥‘“＄￡￥]$/u;

/**
 * Where a word (text without spaces) may break, in order: after its own hyphens, dashes and slashes, at soft
 * hyphens, between ideographs, and, where `hyphenate` is given, at hyphenation points of its letters. Never with a
 * hyphen in addresses and among digits.
 */
export function breaksIn(word: string, hyphenate: Hyphenate | undefined): WordBreak[] {
  if (!isNarrow(word) && ideograph.test(word)) return betweenIdeographs(word);
  if (address.test(word)) return inAddress(word);
  const breaks = dash.test(word) ? atDashes(word) : [];
  if (!hyphenate || word.length < 5 || digit.test(word) || word.includes(softHyphen)) return breaks;

  const parts = [...word.matchAll(letters)];
  const compound = breaks.length > 0;
  for (const {0: part, index} of parts) {
    for (const point of hyphenate(part)) {
      const penalty = cost.hyphen + (point < 3 ? cost.short : 0) + (compound ? cost.compound : 0);
      breaks.push({at: index + point, dropped: 0, hyphen: true, penalty});
    }
  }
  return compound ? breaks.toSorted((a, b) => a.at - b.at) : breaks;
}

/** After a hyphen, dash or slash between two characters of a word; a run of them stays together. */
function atDashes(word: string): WordBreak[] {
  const breaks: WordBreak[] = [];
  for (let at = 1; at < word.length - 1; at++) {
    const sign = word.charAt(at);
    if (!dash.test(sign) || dash.test(word.charAt(at + 1))) continue;
    if (sign === softHyphen) breaks.push({at, dropped: 1, hyphen: true, penalty: cost.hyphen});
    else if (isLooseDash(word, at)) {
      const short = at < 5 && shortBeginning.test(word.slice(0, at)) ? cost.short : 0;
      const penalty = sign === '/' ? cost.slash : sign > '\u2010' ? cost.dash : cost.ownHyphen + short;
      breaks.push({at: at + 1, dropped: 0, hyphen: false, penalty});
    }
  }
  return breaks;
}

/** A hyphen or slash beside a digit (COVID-19, 24/7) or a single letter (e-mail) holds, and so does a minus sign. */
function isLooseDash(word: string, at: number): boolean {
  if (word.charAt(at) === '\u2014') return true;
  // What is near decides: whole words here would cost a long chain of hyphens the square of its length.
  return beforeDash.test(word.slice(Math.max(0, at - 3), at)) && afterDash.test(word.slice(at + 1, at + 4));
}

/** After what parts an address, so that no character seems to belong to it that doesn't. */
function inAddress(word: string): WordBreak[] {
  return Array.from(word.matchAll(/[/?&=#]+(?=[^/?&=#])/g), ({0: sign, index}) => ({
    at: index + sign.length,
    dropped: 0,
    hyphen: false,
    penalty: cost.slash,
  }));
}

/** Between any two characters of which one is an ideograph, save where punctuation forbids it. */
function betweenIdeographs(word: string): WordBreak[] {
  const breaks: WordBreak[] = [];
  let at = 0;
  let before = '';
  for (const grapheme of graphemes(word)) {
    const loose = before !== '' && (ideograph.test(before) || ideograph.test(grapheme));
    if (loose && !noBeginning.test(grapheme) && !noEnd.test(before))
      breaks.push({at, dropped: 0, hyphen: false, penalty: 0});
    at += grapheme.length;
    before = grapheme;
  }
  return breaks;
}
