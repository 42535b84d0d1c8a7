import {firstIndex} from '../article/first-index.js';
import {layOut, longestWord, walk} from './automaton.js';
import {isUnspaced} from './terms.js';

/** How a term answers a typed word: `prefix` where the word is its beginning, `typo` within one or two edits. */
export type Nearness = 'exact' | 'prefix' | 'typo' | 'abbreviation';

export type NearTerm = {
  term: string;
  nearness: Nearness;
  /** From 0 to 1, 1 for the word itself. */
  closeness: number;
};

/** The distinct terms of what can be searched. */
export type Vocabulary = {
  readonly size: number;
  /** The word itself and the terms that begin with it, closest first. */
  literal: (word: string) => readonly NearTerm[];
  /**
   * Those, and the terms it may have been meant for: one edit away from 4 letters, two from 8, of 3 letters only one
   * left out or two turned around; the same for the beginning of a term from 5 and 10; contractions ("govt"). At most
   * 50 that aren't literal.
   */
  near: (word: string) => readonly NearTerm[];
};

const mostGuesses = 50;
const mostRemembered = 256;

/** @param distinct folded terms, each once, in any order */
export function createVocabulary(distinct: Iterable<string>): Vocabulary {
  const terms = Array.from(distinct).toSorted();
  let layout: ReturnType<typeof layOut> | undefined;

  const literal = (word: string): NearTerm[] => {
    const found: NearTerm[] = [];
    if (word === '') return found;
    for (let index = firstFrom(terms, word); index < terms.length; index++) {
      const term = terms[index]!;
      if (!term.startsWith(word)) break;
      if (term === word) found.push({term, nearness: 'exact', closeness: 1});
      else found.push({term, nearness: 'prefix', closeness: 0.7 + (0.25 * word.length) / term.length});
    }
    return found.toSorted(closestFirst);
  };

  const guesses = (word: string): NearTerm[] => {
    const limit = editsAllowed(word, 3, 8);
    if (limit === 0) return [];
    layout ??= layOut(terms);
    const found: NearTerm[] = [];
    walk(layout, word, {limit, prefixLimit: editsAllowed(word, 5, 10)}, (index, edits, prefix) => {
      const term = terms[index]!;
      if (edits === 0 || (word.length < 4 && term.length <= word.length && !sameLetters(term, word))) return;
      const closeness = (0.9 - (1.2 * edits) / word.length) * (prefix ? 0.8 : 1);
      found.push({term, nearness: 'typo', closeness: sameStart(term, word) ? closeness : closeness * 0.9});
    });
    return found;
  };

  const abbreviated = (word: string): NearTerm[] => {
    if (!/^[a-z]{3,6}$/.test(word)) return [];
    const found: NearTerm[] = [];
    const last = word.at(-1) ?? '';
    for (let index = firstFrom(terms, word.charAt(0)); index < terms.length; index++) {
      const term = terms[index]!;
      if (!sameStart(term, word)) break;
      if (term.length < word.length + 2 || !term.endsWith(last) || !containsInOrder(term, word)) continue;
      found.push({term, nearness: 'abbreviation', closeness: 0.4 + (0.2 * word.length) / term.length});
    }
    return found;
  };

  const near = (word: string): NearTerm[] => {
    const found = literal(word);
    const known = new Set(found.map(({term}) => term));
    const others = [...guesses(word), ...abbreviated(word)].toSorted(closestFirst);
    for (const other of others) {
      if (known.size >= found.length + mostGuesses) break;
      if (known.has(other.term)) continue;
      known.add(other.term);
      found.push(other);
    }
    return found;
  };

  return {size: terms.length, literal: remembering(literal), near: remembering(near)};
}

const closestFirst = (a: NearTerm, b: NearTerm): number =>
  b.closeness - a.closeness || (a.term < b.term ? -1 : 1);

const sameStart = (term: string, word: string): boolean => term.charCodeAt(0) === word.charCodeAt(0);

const sameLetters = (a: string, b: string): boolean =>
  a.length === b.length && Array.from(a).toSorted().join('') === Array.from(b).toSorted().join('');

/** Numbers and signs are meant as typed, and pairs of characters are too short to be mistaken for one another. */
function editsAllowed(word: string, one: number, two: number): 0 | 1 | 2 {
  if (word.length < one || word.length > longestWord || /[^\p{L}\p{M}.]/u.test(word) || isUnspaced(word))
    return 0;
  return word.length < two ? 1 : 2;
}

function containsInOrder(term: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = term.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The index of the first term that isn't before `word`. */
const firstFrom = (terms: readonly string[], word: string): number =>
  firstIndex(terms.length, (index) => terms[index]! >= word);

/** Keeps the latest answers: from one key to the next only one word of a query changes. */
function remembering<T>(answer: (word: string) => T): (word: string) => T {
  const remembered = new Map<string, T>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const fresh = answer(word);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(word, fresh);
    return fresh;
  };
}
