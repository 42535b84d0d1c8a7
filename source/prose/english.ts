import {frontCoded} from './english-words.js';
import {baseForms} from './inflection.js';

let words: ReadonlySet<string> | undefined;

/** Whether a word, in lower case, is one of the commoner English words or an inflection of one. */
export function isEnglishWord(word: string): boolean {
  words ??= decode(frontCoded);
  return isKnown(word, words, 2);
}

/** Inflections may be stacked: "suppliers". */
const isKnown = (word: string, list: ReadonlySet<string>, depth: number): boolean =>
  list.has(word) || (depth > 0 && baseForms(word).some((base) => isKnown(base, list, depth - 1)));

/** Each word is a capital, for the number of letters it has in common with the one before it from A = 0, and the rest. */
function decode(coded: string): Set<string> {
  const decoded = new Set<string>();
  let word = '';
  let start = 1;
  let shared = 0;
  const letters = coded.replaceAll('\n', '');
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
