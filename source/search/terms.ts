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
};

// Scripts written without spaces become pairs of characters, so that any stretch of two or more can be found and a
// single one is the beginning of a pair. The prolonged sound mark belongs to no script of its own.
const token =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+)|[[\p{L}\p{N}\p{M}\u00AD\u200C\u200D]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]]+/gv;
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
const apostrophes = new Set(["'", '’']);
const joiners = new Set([...apostrophes, '-', '\u2010', '\u2011']);
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
const undecomposed = /[ßæœøłđðþħıς]/g;
const plain: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};

/** A word without case, diacritics and compatibility forms: "Café" and "CAFE" give "cafe". */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(removable, '')
    .replaceAll(asciiSigns, '')
    .replaceAll(undecomposed, (letter) => plain[letter] ?? letter)
    .normalize('NFC');
}

/** Whether a term is of a script written without spaces. */
export const isUnspaced = (term: string): boolean => unspaced.test(term);

/**
 * The words of a text in order. A compound ("self-sufficiency", "O’Brien") gives its parts and, after the last of
 * them, the parts joined.
 */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  let position = 0;
  let compound: Compound | undefined;
  const close = (): void => {
    if (compound && compound.parts > 1 && compound.parts <= mostParts) {
      const {term, start, end} = compound;
      terms.push({term, start, end, position: position - 1, joined: true});
    }
    compound = undefined;
  };
  for (const {0: found, 1: run, index: start} of text.matchAll(token)) {
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
    if (!joiners.has(joiner)) close();
    compound = {
      term: compound && compound.parts < mostParts ? compound.term + term : term,
      start: compound?.start ?? start,
      end,
      parts: (compound?.parts ?? 0) + 1,
    };
    if (!clitic) terms.push({term, start, end, position: position++});
  }
  close();
  return terms;
}

/** Without joined compounds, and without the lone last character of a run that a pair already covers. */
export function withoutCompounds(terms: readonly Term[]): Term[] {
  const parts: Term[] = [];
  for (const term of terms) {
    const before = parts.at(-1);
    if (before && (term.position === before.position || term.end <= before.end)) continue;
    parts.push(term);
  }
  return parts;
}

type Compound = {term: string; start: number; end: number; parts: number};

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
