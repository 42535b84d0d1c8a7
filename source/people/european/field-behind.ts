import {isPlace as isKnownPlace} from '../countries.js';
import {isGivenName} from '../given-names.js';
import {inField} from './affiliation.js';
import {afterJoinedFields} from './fields.js';
import {isEnd} from './name-end.js';
import {isDefinite} from './articles.js';
import {afterPlace} from './places.js';
import type {Sentence} from './sentence.js';
import {academy} from './stems.js';

/** What looks like an institution behind a position, and is what the post is in. */

/** "rådgiver for Helen Ek": a person by a given name, and no institution. */
export const isSomebody = (sentence: Sentence, at: number, after: number): boolean =>
  (sentence.is('for', at) || sentence.is('of', at)) &&
  isGivenName(sentence.slice(after, after + 1)) &&
  sentence.isCapital(after + 1) &&
  isEnd(sentence, afterPlace(sentence, after));

/** "redacteur Economie bij De Tarn", "correspondent Duitsland van …": capitals that say what for, before where. */
export function isDesk(sentence: Sentence, from: number): boolean {
  const word = afterPlace(sentence, from);
  const end = afterJoinedFields(sentence, word) ?? word;
  const whose = sentence.is('of', end) && word === from + 1 && !sentence.isAcronym(from);
  if (!whose && (!sentence.is('at', end) || sentence.isOneOf(end, 'in', 'of'))) return false;
  const where = sentence.afterLead(end);
  return sentence.isCapital(where) || sentence.institutionFrom(where) !== undefined;
}

/** "abogada por la Universidad …", "arquiteta pela UFMG": where somebody studied, and no employer; a party is one. */
export const isLearntAt = (sentence: Sentence, at: number, from: number): boolean =>
  sentence.is('learntAt', at) &&
  (academy.test(sentence.lower(sentence.institutionFrom(from) ?? from)) ||
    (sentence.is('profession', at - 1) && sentence.isAcronym(from)));

/** "professor i offentlig rett": law, and no court. */
export const isLawField = (sentence: Sentence, at: number): boolean =>
  sentence.lower(at) === 'i' &&
  [at + 1, at + 2].some(
    (noun) =>
      /(?:rett?|rätt)$/.test(sentence.lower(noun)) &&
      !sentence.isCapital(noun) &&
      !sentence.isCapital(at + 1),
  );

/** "en service social à l’…": a field, where what is named stands behind it. */
export const isNamelessField = (sentence: Sentence, at: number): boolean =>
  inField.test(sentence.lower(at)) &&
  sentence.words.capitals &&
  !sentence.isCapital(at + 1) &&
  sentence.isInstitution(at + 1) &&
  !sentence.isCapital(at + 2) &&
  sentence.is('at', at + 3) &&
  sentence.institutionFrom(sentence.afterArticles(at + 4)) !== undefined;

/** "directeur de programme au Collège": what is led, and no name of it. */
export function isKindOnly(sentence: Sentence, at: number): boolean {
  const noun = at + 1;
  // "catedrático de Universidad"
  const named = sentence.isCapital(noun) && !(sentence.is('university', noun) && sentence.isMark(noun + 1));
  if (isDefinite(sentence, at) || named || sentence.institutionFrom(noun) !== noun) return false;
  const ofName = sentence.is('of', noun + 1) && sentence.isCapital(sentence.afterArticles(noun + 2));
  return (
    sentence.words.capitals && !ofName && (sentence.isMark(noun + 1) || sentence.isPreposition(noun + 1))
  );
}

/** What leads to the paper that one reads: "de este diario", "deste jornal". */
const thisOne = /^(?:d?est[ea]|cett?e?|quest[oa]|nuestr[oa]|notre|noss[oa])$/;

/** "directora de Comunicación de …", "caporedattrice Cultura di …": a part of what is named behind it. */
export function isDepartment(sentence: Sentence, from: number): boolean {
  if (!sentence.isCapital(from) || sentence.isAcronym(from) || sentence.isInstitution(from)) return false;
  let at = from + 1;
  while (at < from + 4 && sentence.isWord(at) && !sentence.isPreposition(at)) at++;
  const name = sentence.afterArticles(at + 1);
  if (!sentence.is('department', from)) {
    const led = !isDefinite(sentence, from - 1) && sentence.is('of', at) && isDefinite(sentence, at);
    const post = [from + 1, from + 2, from + 3].some((index) => index < at && sentence.is('position', index));
    return (
      led &&
      !post &&
      !sentence.is('and', at - 1) &&
      (sentence.institutionFrom(name) !== undefined || sentence.isAcronym(name))
    );
  }
  return (
    // "directora de Opinión de este diario", "deste jornal"
    thisOne.test(sentence.lower(from + 1)) ||
    thisOne.test(sentence.lower(name)) ||
    ((sentence.is('of', at) || sentence.is('at', at)) &&
      (sentence.isCapital(name) || sentence.isQuote(name) || sentence.isInstitution(name)) &&
      !isKnownPlace(sentence.slice(name, afterPlace(sentence, name))))
  );
}
