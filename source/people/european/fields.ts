import {leadsToBody} from './affiliation.js';
import {isEnd} from './name-end.js';
import {headAt} from './post-noun.js';
import type {Sentence} from './sentence.js';

/** Words from the first of several fields to the last, at most. */
const longestList = 10;

/**
 * The index after fields that a comma or "and" at a token joins to the one before: "Recht, Technologie en Samenleving
 * aan …". Undefined where no institution or place follows, or something else than a field begins.
 */
export function afterJoinedFields(sentence: Sentence, from: number): number | undefined {
  let listed = false;
  for (let at = from; at < from + longestList; at++) {
    // "cultuur- en literatuurgeschiedenis"
    if (sentence.isHyphened(at)) continue;
    // "Politieke Filosofie en Ethiek, Universiteit …"
    if (listed && at > from + 1 && sentence.isMark(at, ',') && sentence.institutionFrom(at + 1) !== undefined)
      return headAt(sentence, at + 1) ? undefined : at;
    if (sentence.is('and', at) || (sentence.isMark(at, ',') && at < sentence.length)) {
      listed ||= sentence.is('and', at);
      continue;
    }
    if (at === from || !sentence.isWord(at)) return undefined;
    if (sentence.isPreposition(at)) {
      if (sentence.isBoundary(at - 1)) return undefined;
      if (leadsToBody(sentence, at, true) || leadsToTown(sentence, at)) return listed ? at : undefined;
      if (sentence.is('at', at) && !sentence.isOneOf(at, 'in', 'for')) return undefined;
      continue;
    }
    if (sentence.isInstitution(at) || sentence.isYear(at)) return undefined;
    if (sentence.verbAt(at) ?? sentence.personAt(at) ?? headAt(sentence, at)) return undefined;
  }
  return undefined;
}

const leadsToTown = (sentence: Sentence, at: number): boolean =>
  sentence.is('in', at) && sentence.isCapital(at + 1) && isEnd(sentence, at + 2);

/** A field of study or a portfolio goes on to the next preposition, mark or verb. */
export function afterField(sentence: Sentence, from: number): number {
  let at = from;
  while (
    at < sentence.length &&
    (!sentence.isMark(at) || sentence.isHyphened(at)) &&
    !isEnd(sentence, at) &&
    !(at > from && sentence.isPreposition(at)) &&
    !sentence.is('there', at) &&
    !(at > from && sentence.institutionFrom(at) === at && !isInField(sentence, at)) &&
    !(at > from && opensInGenitive(sentence, at))
  )
    at++;
  return at;
}

/** "minister van Onderwijs, Cultuur en Wetenschap": the index after portfolios that follow a comma, the comma's where none do. */
export function afterPortfolios(sentence: Sentence, comma: number): number {
  for (let at = comma; sentence.isMark(at, ',') && at < sentence.length;) {
    const item = at + 1;
    const next = afterField(sentence, item);
    const other = headAt(sentence, item) ?? sentence.institutionFrom(sentence.afterArticles(item));
    if (next === item || other !== undefined || sentence.isPreposition(item)) return comma;
    for (let and = item; and < next; and++) if (sentence.is('and', and)) return next;
    at = next;
  }
  return comma;
}

/** "Digitales in Kultur und Gesellschaft an der …": a noun that names nothing. */
const isInField = (sentence: Sentence, at: number): boolean =>
  sentence.is('and', at - 1) && sentence.is('at', at + 1) && !sentence.words.capitals;

/** "исследованиям аналитического центра": an adjective of the institution whose post it is. */
const opensInGenitive = (sentence: Sentence, at: number): boolean =>
  sentence.words.genitives &&
  /(?:ого|его|ой|ей|ego|ej)$/.test(sentence.lower(at)) &&
  sentence.institutionFrom(at) !== undefined;
