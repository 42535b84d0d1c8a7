import {frontCoded} from './english-words.js';
import {baseForms} from './inflection.js';

/** The words that begin with one letter, each letter taken apart when it is first asked for. */
const byLetter = new Map<string, ReadonlySet<string>>();

/** Whether a word, in lower case, is one of the commoner English words or an inflection of one. */
export function isEnglishWord(word: string): boolean {
  return /^[a-z]+$/.test(word) && isKnown(word, wordsWith(word.charAt(0)), 2);
}

function wordsWith(letter: string): ReadonlySet<string> {
  const known = byLetter.get(letter);
  if (known) return known;
  const words = decode(sectionOf(letter));
  byLetter.set(letter, words);
  return words;
}

/** Inflections may be stacked: "suppliers". */
const isKnown = (word: string, list: ReadonlySet<string>, depth: number): boolean =>
  list.has(word) || (depth > 0 && baseForms(word).some((base) => isKnown(base, list, depth - 1)));

/** Only the first word of a letter has none in common with the one before it. */
function sectionOf(letter: string): string {
  coded ??= frontCoded.replaceAll('\n', '');
  const start = coded.indexOf(`A${letter}`);
  const end = coded.indexOf('A', start + 1);
  return start === -1 ? '' : coded.slice(start, end === -1 ? undefined : end);
}

let coded: string | undefined;

/**
 * Each word is a capital, for the number of letters it has in common with the one before it from A = 0, and the rest.
 */
function decode(letters: string): Set<string> {
  const decoded = new Set<string>();
  let word = '';
  let start = 1;
  let shared = 0;
  for (let index = 1; index <= letters.length; index++) {
    const unit = letters.charCodeAt(index);
    if (unit >= 97) continue;
    word = word.slice(0, shared) + letters.slice(start, index);
    decoded.add(word);
    shared = unit - 65;
    start = index + 1;
  }
  return decoded;
}
