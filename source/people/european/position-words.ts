import type {Kind} from './after-position.js';
import {isEnd} from './name-end.js';
import type {Sentence} from './sentence.js';
import {states} from './stems.js';

/** Adjectives and nouns that follow the noun: "membre senior", "hoogleraar bestuursrecht", "Referentin Klimapolitik". */
export function afterWords(sentence: Sentence, from: number, {academic, office}: Kind): number {
  // "öğretim görevlisi", and not "editörü tarafından …": nothing but its own nouns belongs to a post.
  if (sentence.words.verbFinal) {
    let last = from;
    while (sentence.is('position', last)) last++;
    return last;
  }
  // "rédacteur en chef"
  const chief = sentence.words.inChief([sentence.lower(from), sentence.lower(from + 1)], 0);
  // "Head of Research"
  const english =
    sentence.lower(from) === 'of' && [from - 1, from + 1].every((each) => sentence.isCapital(each));
  let at = english ? from + 2 : from + chief;
  while (
    at < from + 4 &&
    (isNegated(sentence, at) ||
      (sentence.isWord(at) &&
        (!isEnd(sentence, at) || isSpecialist(sentence, at)) &&
        !sentence.isPreposition(at) &&
        (!sentence.is('article', at) || rank.test(sentence.slice(at, at + 1))) &&
        !sentence.is('adverb', at) &&
        !sentence.is('there', at) &&
        !sentence.is('respectively', at) &&
        !sentence.is('and', at) &&
        (sentence.institutionFrom(at) === undefined ||
          isGenitiveField(sentence, at) ||
          isManagement(sentence, at)) &&
        // "доцент РЭУ"
        !(sentence.words.genitives && sentence.isAcronym(at) && !states.test(sentence.lower(at))) &&
        (academic ||
          (office && !sentence.words.genitives) ||
          !sentence.words.capitals ||
          !sentence.isCapital(at) ||
          sentence.is('position', at) ||
          isManagement(sentence, at) ||
          rank.test(sentence.slice(at, at + 1)) ||
          states.test(sentence.lower(at)))))
  )
    at += isNegated(sentence, at) ? 2 : 1;
  return at;
}

/** "Prezes Zarządu Fundacji …", "Председатель Правления …": the board that somebody leads, and not whose it is. */
const isManagement = (sentence: Sentence, at: number): boolean =>
  sentence.words.genitives && /^(?:zarządu|představenstva|правления|президиума)$/.test(sentence.lower(at));

/** "investigador no residente" */
const isNegated = (sentence: Sentence, at: number): boolean =>
  /^(?:no|non|não)$/.test(sentence.lower(at)) &&
  sentence.isWord(at + 1) &&
  !sentence.isCapital(at + 1) &&
  !sentence.isPreposition(at + 1);

/** "forsker II", "professora adjunta A" */
const rank = /^(?:[IV]{1,3}|[A-E])$/;

/** "médica especialista del Hospital …": what it is in is said by the institution. */
const isSpecialist = (sentence: Sentence, at: number): boolean =>
  sentence.is('position', at) &&
  sentence.is('breaks', at) &&
  sentence.isPreposition(at + 1) &&
  sentence.institutionFrom(sentence.afterArticles(at + 2)) !== undefined;

/** "профессор права университета …": a noun before the institution, and no adjective of it. */
const isGenitiveField = (sentence: Sentence, at: number): boolean =>
  sentence.words.genitives &&
  !sentence.words.postLast &&
  !sentence.isCapital(at) &&
  // "sekretarz redakcji rocznika „…”", and not "redaktor działu „…”"
  (!sentence.isInstitution(at) || (sentence.is('desk', at) && sentence.isInstitution(at + 1))) &&
  !/(?:ого|его|ой|ей|их|ых|ego|ej|ich|ych|ého|ího|[nčšc]í|é)$/.test(sentence.lower(at));
