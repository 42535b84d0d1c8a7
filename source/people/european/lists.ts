import {isPlace} from '../countries.js';
import {headAt} from './post-noun.js';
import type {Sentence} from './sentence.js';

/** Whether a preposition behind a comma leads to one more of such a list. */
export const isListed = (sentence: Sentence, at: number): boolean =>
  sentence.isMark(at - 1, ',') && listsInstitutions(sentence, sentence.afterArticles(at + 1));

/** "en la Universidad A, en la B y en la C": each of them is where the post is held. */
export function listsInstitutions(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + 14 && !sentence.isMark(at, ';'); at++)
    if (sentence.is('and', at) && sentence.is('at', at + 1)) return true;
  return false;
}

/** "Ministère de l’Économie, des Finances et …": a list within a name goes on with the preposition. */
export const continuesList = (sentence: Sentence, at: number): boolean => {
  if (
    namesPartners(sentence, at) ||
    endsInLetters(sentence, at) ||
    goesOnInNames(sentence, at) ||
    goesOnInAdjectives(sentence, at) ||
    goesOnToOwner(sentence, at)
  )
    return true;
  if (!sentence.is('of', at + 1) || sentence.institutionFrom(sentence.afterArticles(at + 2)) !== undefined)
    return false;
  for (let index = at + 2; index < at + 8; index++) {
    if (sentence.is('and', index)) return true;
    if (sentence.isMark(index)) return false;
  }
  return false;
};

/** "Obi, Brand & Ek": a firm's name, one word after the other. */
export function namesPartners(sentence: Sentence, comma: number): boolean {
  let at = comma;
  while (at < sentence.length && sentence.isMark(at, ',') && sentence.isCapital(at + 1)) at += 2;
  return at > comma && sentence.lower(at) === '&';
}

/** "Núcleo de Política, Prensa y Medios (NPM)": what a name is called for short ends it. */
function endsInLetters(sentence: Sentence, comma: number): boolean {
  let list = false;
  for (let at = comma + 1; at < comma + 12; at++) {
    if (sentence.isMark(at, '('))
      return list && at < sentence.length && sentence.isAcronym(at + 1) && sentence.isMark(at + 2, ')');
    list ||= sentence.is('and', at);
    if (sentence.isMark(at) && !sentence.isMark(at, ',')) return false;
    if (sentence.isInstitution(at)) return false;
    if (sentence.verbAt(at) ?? sentence.personAt(at) ?? headAt(sentence, at)) return false;
  }
  return false;
}

/** "Dipartimento di Scienze idriche, alpine e marine dell’Università …": adjectives of one noun. */
const goesOnInAdjectives = (sentence: Sentence, comma: number): boolean =>
  sentence.words.capitals &&
  sentence.is('and', comma + 2) &&
  sentence.is('of', comma + 4) &&
  [comma - 1, comma + 1, comma + 3].every(
    (at) =>
      sentence.isWord(at) &&
      (!sentence.isCapital(at) || isPartOf(sentence, comma + 4)) &&
      !sentence.isInstitution(at) &&
      !sentence.isPreposition(at) &&
      !sentence.is('article', at) &&
      !headAt(sentence, at) &&
      !sentence.verbAt(at),
  );

/** "Abteilung Energie, Wasser, Verkehr am Institut …": fields of one word each, and what the department is part of. */
function goesOnToOwner(sentence: Sentence, comma: number): boolean {
  const isField = (at: number): boolean =>
    sentence.isCapital(at) &&
    !sentence.isInstitution(at) &&
    !sentence.is('position', at) &&
    !isPlace(sentence.slice(at, at + 1));
  let first = comma - 1;
  while (isField(first) && sentence.isMark(first - 1, ',')) first -= 2;
  let last = comma + 1;
  while (isField(last) && (sentence.isMark(last + 1, ',') || sentence.is('and', last + 1))) last += 2;
  const owner = sentence.afterArticles(last + 2);
  return (
    sentence.isInstitution(first - 1) &&
    isField(first) &&
    isField(last) &&
    last > first + 2 &&
    (sentence.is('at', last + 1) || sentence.is('of', last + 1)) &&
    sentence.institutionFrom(owner) !== undefined
  );
}

/** "dell’Università …": a department with several fields, and what it is part of. */
const isPartOf = (sentence: Sentence, at: number): boolean =>
  sentence.is('of', at) && sentence.institutionFrom(sentence.afterArticles(at + 1)) !== undefined;

/** "Programa de Biologia de Fungos, Algas e Plantas": fields of one word each. */
const goesOnInNames = (sentence: Sentence, comma: number): boolean => {
  const names = [comma - 1, comma + 1, comma + 3];
  const next = comma + 4;
  const ends = sentence.isMark(next, ',;)–—-') || next >= sentence.length;
  return (
    sentence.words.capitals &&
    (sentence.is('of', comma - 2) || sentence.isInstitution(comma - 2)) &&
    sentence.is('and', comma + 2) &&
    ends &&
    names.every(
      (at) =>
        sentence.isCapital(at) &&
        !sentence.isAcronym(at) &&
        !sentence.is('institution', at) &&
        !sentence.is('position', at) &&
        !isPlace(sentence.slice(at, at + 1)),
    )
  );
};
