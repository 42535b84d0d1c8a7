import {onFirstUse} from '../article/on-first-use.js';
import {plainLetter, undecomposed} from '../article/letters.js';
import {endOfGap, endOfPlainWord, foldPlain} from './plain-words.js';

/** A word of a text as search sees it; `start` and `end` (exclusive) are UTF-16 offsets in the text. */
export type Term = {
  /** Folded: without case, diacritics and compatibility forms. */
  term: string;
  start: number;
  end: number;
  /** Place among the words of the text, from 0; a joined compound shares that of its last part. */
  position: number;
  /** Present for a compound's parts joined. */
  joined?: true;
  /**
   * Present for a word with the signs that make it one (`c++`, `.env`, `node.js`), and for a sign that stands alone.
   */
  signed?: true;
};

// Scripts written without spaces become pairs of characters, so that any run of two or more can be found and a single
// one is the beginning of a pair. The prolonged sound mark belongs to no script of its own. An emoji is one sign,
// however many characters it is made of.
let token: RegExp | undefined;

/** Made when it is first needed: to put such sets of characters together takes longer than to open a file. */
const tokens = (): RegExp =>
  (token ??=
    /(\p{Regional_Indicator}{2}|\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)*|[[\p{S}§¶†‡]--[`]])|([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+)|[[\p{L}\p{N}\p{M}\u00AD\u200C\u200D]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]]+/gv);
const unspaced = onFirstUse(
  () =>
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u,
);
const apostrophes = new Set(["'", '’']);
const joiners = new Set([...apostrophes, '-', '\u2010', '\u2011']);
/** What stays in a word that it joins: node.js, snake_case, R&D. */
const keptJoiners = new Set(['.', '_', '&']);
/** Signs before a word that are part of it where nothing stands before them: .env, --flag, #tag, @name, $HOME. */
const signsBefore = /(?<![^\s(["'“‘«,;:=|/])(?:--?|[.#@$~])$/;
const beforeWords = new Set(['-', '.', '#', '@', '$', '~']);
const signsIn = (before: string): string => signsBefore.exec(before)?.[0] ?? '';
/** Signs behind a word that are part of it: C++, C#. */
const signsBehind = onFirstUse(() => /[+#]{1,3}(?![\p{L}\p{N}])/uy);
/** Compounds of more parts than this aren't joined: they are rulers, tables and worse. */
const mostParts = 6;
/** What English leaves after an apostrophe (China’s, don’t, they’re): no words to look for. */
const clitics = new Set(['s', 't', 'd', 'm', 're', 've', 'll']);

const beyondAscii = /[^\u0000-\u007F]/;
// Latin, Greek and Cyrillic diacritics, Hebrew and Arabic vowel points, soft hyphens and joiners; the vowel signs of
// Indic scripts are letters to their readers and stay.
const removable =
  /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u00AD\u200C\u200D]/g;
/** What compatibility forms such as ⑴ fall into beside letters and numbers. */
const asciiSigns = /[\u0000-/:-@[-`{-\u007F]/g;
/** A word without case, diacritics and compatibility forms: "Café" and "CAFE" give "cafe". */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(removable, '')
    .replaceAll(asciiSigns, '')
    .replaceAll(undecomposed, plainLetter)
    .normalize('NFC');
}

/** Whether a term is a sign that stands alone. */
export const isSign = (term: string): boolean => !/[\p{L}\p{N}]/u.test(term);

/** Whether a term is of a script written without spaces. */
export const isUnspaced = (term: string): boolean => unspaced().test(term);

/**
 * The words of a text in order. A compound ("self-sufficiency", "O’Brien") gives its parts and, after the last of
 * them, the parts joined; a word that signs are part of gives the word and, after it, the whole of it ("c", "c++").
 * Signs that stand alone (§, →, an emoji) are words too.
 */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  let position = 0;
  let compound: Compound | undefined;
  const close = (): void => {
    if (compound) terms.push(...wholesOf(compound, position - 1));
    compound = undefined;
  };
  for (let at = endOfGap(text, 0); at < text.length; at = endOfGap(text, at)) {
    const plainEnd = endOfPlainWord(text, at);
    if (plainEnd !== undefined) {
      close();
      terms.push({term: foldPlain(text, at, plainEnd), start: at, end: plainEnd, position: position++});
      at = plainEnd;
      continue;
    }
    const pattern = tokens();
    pattern.lastIndex = at;
    const next = pattern.exec(text);
    if (!next) break;
    at = pattern.lastIndex;
    const {0: found, 1: sign, 2: run, index: start} = next;
    if (sign !== undefined) {
      if (start < (compound?.wholeEnd ?? 0)) continue;
      close();
      const term = (fold(sign) || sign).replaceAll('\uFE0F', '');
      terms.push({term, start, end: start + sign.length, position: position++, signed: true});
      continue;
    }
    if (run !== undefined) {
      close();
      for (const pair of pairsOf(run, start)) terms.push({...pair, position: position++});
      continue;
    }
    const term = fold(found);
    if (term === '') continue;
    const end = start + found.length;
    const joiner = compound?.end === start - 1 ? text.charAt(start - 1) : '';
    const clitic = apostrophes.has(joiner) && clitics.has(term);
    if (clitic && term === 's') continue;
    if (!joiners.has(joiner) && !keptJoiners.has(joiner)) close();
    compound = lengthened(compound, {text, term, start, end, joiner});
    if (!clitic) terms.push({term, start, end, position: position++});
  }
  close();
  return terms;
}

/** A word on its way: its parts, and the signs that are part of it. */
type Compound = {
  term: string;
  start: number;
  end: number;
  parts: number;
  /** With its signs. */
  whole: string;
  wholeStart: number;
  wholeEnd: number;
  isSigned: boolean;
  /** A joiner is kept in it, so that its parts are none without. */
  isKept: boolean;
};

type WordPart = {text: string; term: string; start: number; end: number; joiner: string};

function lengthened(before: Compound | undefined, {text, term, start, end, joiner}: WordPart): Compound {
  signsBehind().lastIndex = end;
  const behind = signsBehind().exec(text)?.[0] ?? '';
  const ends = {end, wholeEnd: end + behind.length};
  if (!before) {
    const signs = beforeWords.has(text.charAt(start - 1))
      ? signsIn(text.slice(Math.max(0, start - 3), start))
      : '';
    const isSigned = signs !== '' || behind !== '';
    const whole = isSigned ? signs + term + behind : term;
    return {term, start, parts: 1, whole, wholeStart: start - signs.length, isSigned, isKept: false, ...ends};
  }
  const parts = before.parts + 1;
  if (parts > mostParts) return {...before, parts, ...ends};
  const kept = keptJoiners.has(joiner);
  return {
    ...before,
    ...ends,
    term: before.term + term,
    parts,
    whole: before.whole + (kept ? joiner : '') + term + behind,
    isSigned: before.isSigned || kept || behind !== '',
    isKept: before.isKept || kept,
  };
}

/** A compound as one term: its parts joined, and with its signs. */
function wholesOf(compound: Compound, position: number): Term[] {
  const {term, whole, start, end, parts, wholeStart, wholeEnd, isSigned, isKept} = compound;
  if (parts > mostParts) return [];
  return [
    ...(parts > 1 && !isKept ? [{term, start, end, position, joined: true as const}] : []),
    ...(isSigned
      ? [
          {
            term: whole,
            start: wholeStart,
            end: wholeEnd,
            position,
            joined: true as const,
            signed: true as const,
          },
        ]
      : []),
  ];
}

/**
 * Without joined compounds, and without the lone last character of a run that a pair already covers; a word that signs
 * are part of is whole, unless its parts are asked for.
 */
export function withoutCompounds(terms: readonly Term[], {whole = true} = {}): Term[] {
  const parts: Term[] = [];
  for (const term of terms) {
    if (whole && term.signed && term.joined) {
      while ((parts.at(-1)?.start ?? -1) >= term.start) parts.pop();
      parts.push(term);
      continue;
    }
    const before = parts.at(-1);
    if (before && (term.position === before.position || term.end <= before.end)) continue;
    parts.push(term);
  }
  return parts;
}

/** Each character with the one after it; the last one, which begins no pair, by itself. */
function* pairsOf(run: string, offset: number): Generator<Omit<Term, 'position'>> {
  const characters = Array.from(run);
  let start = offset;
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1] ?? '';
    yield {term: fold(character + next), start, end: start + character.length + next.length};
    start += character.length;
  }
}
