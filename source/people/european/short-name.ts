import {isPlace as isKnownPlace} from '../countries.js';
import type {Sentence} from './sentence.js';

/** "NTNU", "OsloMet": capitals that no other word has, and no country. */
export const isShortName = (sentence: Sentence, at: number): boolean => {
  const name = sentence.slice(at, at + 1);
  return (sentence.isAcronym(at) || /^\p{Lu}\p{Ll}+\p{Lu}/u.test(name)) && !isKnownPlace(name);
};
