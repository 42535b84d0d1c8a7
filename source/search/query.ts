import {termsOf} from './terms.js';

/** What a typed query asks for. */
export type Query = {
  /** In any order, typos forgiven, each may be the beginning of a word; distinct. */
  words: readonly string[];
  /** Exactly these, side by side: `"exact phrase"` and `'word`. */
  phrases: readonly Phrase[];
  /** Exactly these must be absent: `!not`, `!"a phrase"`. */
  excluded: readonly Phrase[];
};

export type Phrase = {
  terms: readonly string[];
  /** As typed, where it has a capital: then case counts. */
  typed?: readonly string[];
  /** Its last word may be the beginning of one: the quotation mark isn't closed yet. */
  unfinished: boolean;
};

/** UTF-16 units of a query that are read, and words and phrases that are looked for. */
const longestQuery = 400;
const mostWords = 16;

const part = /(!?)(?:"([^"]*)("?)|'([^\s"]+)|([^\s"]+))/g;

/** Never fails: what can't be read as an operator is words. */
export function parseQuery(text: string): Query {
  const words = new Set<string>();
  const phrases: Phrase[] = [];
  const excluded: Phrase[] = [];
  for (const [, not, quoted, closing, single, bare] of text.slice(0, longestQuery).matchAll(part)) {
    const exact = quoted ?? single ?? (not ? bare : undefined);
    if (exact === undefined) {
      for (const term of wordsOf(bare ?? '')) words.add(term);
      continue;
    }
    const phrase = phraseOf(exact, quoted !== undefined && closing === '');
    if (phrase) (not ? excluded : phrases).push(phrase);
  }
  return {
    words: [...words].slice(0, mostWords),
    phrases: phrases.slice(0, mostWords),
    excluded: excluded.slice(0, mostWords),
  };
}

/** The words of a query alone, each part of a compound by itself. */
export const wordsOf = (text: string): string[] => partsOf(text).map(({term}) => term);

export const isEmpty = ({words, phrases}: Query): boolean => words.length === 0 && phrases.length === 0;

function phraseOf(text: string, unfinished: boolean): Phrase | undefined {
  const parts = partsOf(text);
  if (parts.length === 0) return undefined;
  const typed = parts.map(({start, end}) => text.slice(start, end));
  const phrase = {terms: parts.map(({term}) => term), unfinished: unfinished && /[\p{L}\p{N}]$/u.test(text)};
  return /\p{Lu}/u.test(text) ? {...phrase, typed} : phrase;
}

/** Without joined compounds, and without the lone last character of a run that a pair already covers. */
function partsOf(text: string): ReturnType<typeof termsOf> {
  const parts: ReturnType<typeof termsOf> = [];
  for (const term of termsOf(text)) {
    const before = parts.at(-1);
    if (before && (term.position === before.position || term.end <= before.end)) continue;
    parts.push(term);
  }
  return parts;
}
