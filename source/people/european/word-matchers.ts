import {tokensOf} from './tokens.js';

/** Lists of words and phrases as matchers. */

const normal = (text: string): string => text.toLowerCase().replaceAll("'", '’').replaceAll('ё', 'е');

/** Whether a word, in lower case, is in a list parted by white space; "*" stands for letters at an end of one. */
export function wordsOf(list: string): (word: string) => boolean {
  const exact = new Set<string>();
  const starts: string[] = [];
  const ends: string[] = [];
  for (const word of normal(list).trim().split(/\s+/)) {
    if (word.startsWith('*')) ends.push(word.slice(1));
    else if (word.endsWith('*')) starts.push(word.slice(0, -1));
    else exact.add(word);
  }
  const endings = new Set(ends);
  const shortest = Math.min(...ends.map(({length}) => length), 20);
  return (word) => {
    if (word === '') return false;
    if (exact.has(word) || starts.some((start) => word.startsWith(start))) return true;
    for (let at = 0; at <= word.length - shortest; at++) if (endings.has(word.slice(at))) return true;
    return false;
  };
}

/** The number of words of the longest phrase of a list, parted by "|" or white space, that begins at an index; 0 for none. */
export type PhraseAt = (words: readonly string[], at: number) => number;

const bySpace = (phrase: string): string[] => phrase.split(/\s+/);

/** A phrase as it stands in a sentence, where "s’exprime" is two words. */
export const asTokens = (phrase: string): string[] => tokensOf(phrase).map(({lower}) => lower);

/** Phrases of a list parted by "|", or of single words parted by white space where it has none. */
export function phrasesOf(list: string, wordsIn = bySpace): PhraseAt {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of normal(list).split(list.includes('|') ? '|' : /\s+/)) {
    const words = wordsIn(phrase.trim());
    const [first = ''] = words;
    if (first !== '') byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return (words, at) =>
    (byFirst.get(words[at] ?? '') ?? []).reduce(
      (longest, phrase) =>
        phrase.length > longest && phrase.every((word, index) => words[at + index] === word)
          ? phrase.length
          : longest,
      0,
    );
}
