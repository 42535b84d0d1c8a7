import {readFilter, type Filter} from './query-filter.js';
import {termsOf, withoutCompounds} from './terms.js';

/** What a typed query asks for. */
export type Query = {
  /** In any order, typos forgiven, each may be the beginning of a word; distinct. */
  words: readonly string[];
  /** Exactly these, side by side: `"exact phrase"` and `'word`. */
  phrases: readonly Phrase[];
  /** Exactly these must be absent: `!not`, `!"a phrase"`. */
  excluded: readonly Phrase[];
  /** Only of articles that fit all of these. */
  filters: readonly Filter[];
  /** What in it could not be read as it may have been meant, in a sentence. */
  hint?: string;
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

const part = /(!?)(?:([a-z]{1,20}):(?!\/\/)(?:"([^"]*)"?|([^\s"]*))|"([^"]*)("?)|'([^\s"]+)|([^\s"]+))/gi;

/** Never fails: what can't be read as an operator is words, with a hint where it looks like one. */
export function parseQuery(text: string): Query {
  const words = new Set<string>();
  const phrases: Phrase[] = [];
  const excluded: Phrase[] = [];
  const filters: Filter[] = [];
  let hint: string | undefined;
  for (const [whole, not, name, ...values] of text.slice(0, longestQuery).matchAll(part)) {
    const [quotedValue, bareValue, quoted, closing, single, bare] = values;
    if (name !== undefined) {
      const read = readFilter(name.toLowerCase(), quotedValue ?? bareValue ?? '', not === '!');
      hint ??= read.hint;
      if (read.filter) filters.push(read.filter);
      if (read.isFilter) continue;
    }
    const plain = bare ?? whole.slice(not?.length);
    const exact = quoted ?? single ?? (not ? plain : undefined);
    if (exact === undefined) {
      for (const term of wordsOf(plain)) words.add(term);
      continue;
    }
    const phrase = phraseOf(exact, quoted !== undefined && closing === '');
    if (phrase) (not ? excluded : phrases).push(phrase);
  }
  return {
    words: [...words].slice(0, mostWords),
    phrases: phrases.slice(0, mostWords),
    excluded: excluded.slice(0, mostWords),
    filters: filters.slice(0, mostWords),
    ...(hint !== undefined && {hint}),
  };
}

/** The words of a query alone, each part of a compound by itself but for those that a sign is part of. */
export const wordsOf = (text: string): string[] => withoutCompounds(termsOf(text)).map(({term}) => term);

/** The parts of a word that it is looked for by where it is nowhere as a whole: node.js may be written "node js". */
export const partsOf = (word: string): string[] =>
  withoutCompounds(termsOf(word), {whole: false}).map(({term}) => term);

export const isEmpty = ({words, phrases}: Query): boolean => words.length === 0 && phrases.length === 0;

function phraseOf(text: string, unfinished: boolean): Phrase | undefined {
  const parts = withoutCompounds(termsOf(text), {whole: !/[\p{L}\p{N}][._&][\p{L}\p{N}]/u.test(text)});
  if (parts.length === 0) return undefined;
  const typed = parts.map(({start, end}) => text.slice(start, end));
  const phrase = {terms: parts.map(({term}) => term), unfinished: unfinished && /[\p{L}\p{N}]$/u.test(text)};
  return /\p{Lu}/u.test(text) ? {...phrase, typed} : phrase;
}
