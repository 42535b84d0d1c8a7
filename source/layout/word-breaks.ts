import {onFirstUse} from '../article/on-first-use.js';
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
const cost = {inIdeographs: 6, hyphen: 50, short: 20, compound: 100, ownHyphen: 20, dash: 4, slash: 12};

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
const ideograph = onFirstUse(
  () =>
    /[\u3000-\u303F\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u30FC\uFF00-\uFFEF]/u,
);

/** Scripts whose words only a dictionary knows, with no space between them. */
const unspaced = onFirstUse(() => /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u);

/** Characters that must not begin a line, and those that must not end one (JIS X 4051, the usual ones). */
const noBeginning = onFirstUse(
  () =>
    /^[\p{Pe}\p{Pf}!%,.:;?¢°’”‰′″℃、。々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶー・ヽヾゝゞ〜…‥！％，．：；？～｡､･]/u,
);
const noEnd = onFirstUse(() => /[\p{Ps}\p{Pi}$£¥‘“＄￡￥]$/u);

/**
 * Where a word (text without spaces) may break, in order: after its own hyphens, dashes and slashes, at soft hyphens,
 * between the words of scripts without spaces, and, where `hyphenate` is given, at hyphenation points of its letters.
 * Never with a hyphen in addresses and among digits.
 */
export function breaksIn(word: string, hyphenate: Hyphenate | undefined): WordBreak[] {
  if (!isNarrow(word) && (ideograph().test(word) || unspaced().test(word))) return betweenUnspaced(word);
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

let segmenter: Intl.Segmenter | undefined;

/** UTF-16 units that are segmented at once: the dictionaries behind it take more than linear time for long chunks. */
const longestChunk = 400;

/**
 * Between the words of scripts without spaces, as the dictionaries of Intl.Segmenter know them, save where punctuation
 * forbids it. Within a word of ideographs a line may end too, at a price.
 */
function betweenUnspaced(word: string): WordBreak[] {
  segmenter ??= new Intl.Segmenter('th', {granularity: 'word'});
  const breaks: WordBreak[] = [];
  const add = (at: number, before: string, after: string, penalty: number): void => {
    const loose = [before, after].some((each) => ideograph().test(each) || unspaced().test(each));
    if (loose && !noBeginning().test(after) && !noEnd().test(before))
      breaks.push({at, dropped: 0, hyphen: false, penalty});
  };
  let before = '';
  for (const {segment, index} of wordsIn(word, segmenter)) {
    let at = index;
    for (const [place, character] of graphemes(segment).entries()) {
      // Only ideographs may be parted within a word: kana and what is written with vowel signs read badly so.
      const within = place > 0;
      if (before !== '' && (!within || (ideograph().test(before) && ideograph().test(character))))
        add(at, before, character, within ? cost.inIdeographs : 0);
      at += character.length;
      before = character;
    }
  }
  return breaks;
}

type Segment = {segment: string; index: number};

/** Words that the dictionaries look ahead before they settle on one. */
const lookahead = 4;

/** The words of a text, segmented in chunks; the last of a chunk are segmented again with what follows them. */
function* wordsIn(text: string, words: Intl.Segmenter): Generator<Segment> {
  for (let start = 0; start < text.length;) {
    const segments = Array.from(words.segment(text.slice(start, start + longestChunk)));
    const isLast = start + longestChunk >= text.length;
    const settled = isLast || segments.length <= lookahead ? segments : segments.slice(0, -lookahead);
    for (const {segment, index} of settled) yield {segment, index: start + index};
    const {segment = '', index = 0} = settled.at(-1) ?? {};
    start += index + segment.length;
  }
}
