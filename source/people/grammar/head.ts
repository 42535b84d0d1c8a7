import type {Sentence} from './sentence.js';

/** The noun of a post, where its words begin, and whether they say that it is over. */
export type Head = {start: number; noun: number; former: boolean};

const longestLead = 5;

/** The noun of a post that a phrase begins with, articles, "former" and adjectives before it. */
export function headAt(sentence: Sentence, from: number): Head | undefined {
  let at = from;
  let start: number | undefined;
  let former = false;
  for (; at < from + longestLead + 2; at++) {
    if (!sentence.isWord(at)) return undefined;
    const lower = sentence.lower(at);
    const ex = /^(?:ex|oud|eks|экс)[-‐‑–]\S/.test(lower);
    if (sentence.is('former', at)) {
      former = true;
      continue;
    }
    if (sentence.is('position', at) || (ex && sentence.words.is.position(lower.replace(/^[^-‐‑–]+[-‐‑–]/, ''))))
      return {start: start ?? at, noun: at, former: former || ex};
    if (start === undefined && (sentence.is('article', at) || sentence.is('adverb', at) || sentence.is('now', at)))
      continue;
    if (!isAdjective(sentence, at, from)) return undefined;
    start ??= at;
  }
  return undefined;
}

/** A word that may stand before a noun: in small letters, an ordinal, or an abbreviation. */
const isAdjective = (sentence: Sentence, at: number, from: number): boolean =>
  !sentence.isPreposition(at) &&
  !sentence.is('and', at) &&
  !sentence.is('article', at) &&
  !sentence.is('breaks', at) &&
  !sentence.is('institution', at) &&
  !sentence.is('writer', at) &&
  !sentence.isYear(at) &&
  !sentence.is('as', at) &&
  sentence.verbAt(at) === undefined &&
  (!sentence.isCapital(at) || at === from || sentence.isAcronym(at));
