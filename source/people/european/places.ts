import {isPlace as isKnownPlace} from '../countries.js';
import {isContracted} from './articles.js';
import {isEnd} from './name-end.js';
import type {Sentence} from './sentence.js';

/** Up to three words in capitals, none of them an institution's. */
export const isPlace = (sentence: Sentence, at: number): boolean => {
  const end = afterPlaces(sentence, at);
  return isEnd(sentence, end) || sentence.isPreposition(end) || isPair(sentence, end);
};

/** "en el Diálogo Interamericano": behind a preposition, what has an article and two words is no town. */
export function isArticledName(sentence: Sentence, at: number): boolean {
  if (!sentence.words.capitals || !(sentence.is('article', at + 1) || isContracted(sentence, at)))
    return false;
  const start = sentence.afterArticles(at + 1);
  const end = afterPlace(sentence, start);
  return (
    end > start + 1 &&
    !isKnownPlace(sentence.slice(start, end)) &&
    !isKnownPlace(sentence.slice(start, start + 1))
  );
}

/** "in Delfhaven en Oosterwolde": neither of them known. */
const isPair = (sentence: Sentence, and: number): boolean =>
  sentence.is('and', and) && sentence.isCapital(and + 1) && isEnd(sentence, afterPlace(sentence, and + 1));

export function afterPlace(sentence: Sentence, from: number): number {
  let at = from;
  while (at < from + 3 && sentence.isCapital(at) && sentence.institutionFrom(at) === undefined) at++;
  return at;
}

/** "en Chile, Perú y Bolivia" */
export function afterPlaces(sentence: Sentence, from: number): number {
  let at = afterPlace(sentence, from);
  if (!isKnownPlace(sentence.slice(from, at))) return at;
  while (sentence.is('and', at) || sentence.isMark(at, ',')) {
    const next = afterPlace(sentence, at + 1);
    if (next === at + 1 || sentence.personAt(at + 1) || !(isEnd(sentence, next) || sentence.is('and', next)))
      break;
    at = next;
  }
  return at;
}
