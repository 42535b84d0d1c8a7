import {joinsNames, opensWithArticle} from './new-beginning.js';
import type {Sentence} from './sentence.js';

/** Whether institutions stand behind a comma in a list of their like: "…, la Universidad B y la Universidad C". */
export function listsSisters(sentence: Sentence, from: number): boolean {
  if (sentence.institutionFrom(sentence.afterArticles(from)) === undefined) return false;
  for (let at = from; at < from + 24 && at < sentence.length; at++) {
    if (sentence.isMark(at, ';:(') || sentence.verbAt(at)) return false;
    if (sentence.is('and', at)) {
      const start = sentence.afterArticles(at + 1);
      return !sentence.isPreposition(start) && isNamed(sentence, start);
    }
    if (sentence.isMark(at, ',') && sentence.institutionFrom(sentence.afterArticles(at + 1)) === undefined)
      return false;
  }
  return false;
}

/** Whether one more institution stands at a token, behind "and" or a comma, without a preposition of its own. */
export function isSister(sentence: Sentence, at: number): boolean {
  const start = sentence.afterArticles(at);
  if (sentence.is('and', at - 1)) return isNamed(sentence, start) || joinsNames(sentence, at);
  return sentence.isMark(at - 1, ',') && listsSisters(sentence, at);
}

const isNamed = (sentence: Sentence, at: number): boolean => {
  const noun = sentence.institutionFrom(at);
  return (
    sentence.isAcronym(at) ||
    opensWithArticle(sentence, at) ||
    (noun !== undefined && (noun > at || sentence.isWord(noun + 1)))
  );
};
