import type {Unit} from '../institutions.js';
import {isCountry} from '../countries.js';
import {chainAt} from './chain.js';
import {isEnd} from './name-end.js';
import {fieldWork, outerAt} from './outer-unit.js';
import {isNamedAfter, placeAt} from './place-behind.js';
import type {Sentence} from './sentence.js';

/** An institution that was read: its units from the innermost outwards, and the index of the token after them. */
export type InstitutionAt = {units: Unit[]; next: number};

/** Tokens of an institution's name at most. */
const longestName = 40;

/** "an verschiedenen Universitäten": none of them by name. */
const several =
  /^(?:(?:verschieden|unterschiedlich|mehrer|zahlreich|diverse|viel|einig)e[nr]?|plusieurs|diverse?s|différente?s|nombreu(?:x|ses)|vari[ao]s|divers[ao]s|numeros[ao]s|diversi|numerose|numerosi|várias|vários|verschillende|diverse|meerdere|flera|olika|flere|forskellige|forskjellige|ulike|różnych|wielu|licznych|kilku|разных|многих|нескольких|různých|několika)$/;

/** Reads the institution that is named from a token on, behind its article, with what it is part of and its place. */
export function institutionAt(
  sentence: Sentence,
  from: number,
  stop = sentence.length,
): InstitutionAt | undefined {
  if (several.test(sentence.lower(from))) return undefined;
  const chain = sentence.words.postLast ? chainAt(sentence, from) : undefined;
  if (chain && chain.units.length > 0) return chain;
  const units: Unit[] = [];
  let start = from;
  let at = from;
  let abbreviation: string | undefined;
  const close = (): void => {
    const unit = unitOf(sentence, start, at, abbreviation);
    if (unit) units.push(unit);
    abbreviation = undefined;
  };
  let end: number | undefined;
  while (at < stop && at < from + longestName) {
    if (sentence.isMark(at, '([')) {
      const after = sentence.afterBracket(at);
      close();
      const unit = units.at(-1);
      const owner = sentence.afterArticles(at + 1);
      if (unit && after > at + 3 && isOwner(sentence, owner, unit))
        units.push(...(institutionAt(sentence, owner, after - 1)?.units ?? []));
      else if (unit && after === at + 3 && /\p{Lu}/u.test(sentence.tokens[at + 1]?.text ?? ''))
        unit.abbreviation = sentence.tokens[at + 1]?.text ?? '';
      at = after;
      start = at;
      const outer = outerAt(sentence, at, start);
      if (outer === undefined) {
        end = at;
        break;
      }
      at = outer;
      start = at;
      continue;
    }
    // "unidad de investigación sobre educación"
    const studies = sentence.isInstitution(at - 1) || fieldWork.test(sentence.lower(at - 1));
    if (at > start && studies && about.test(sentence.lower(at))) {
      at = sentence.afterArticles(at + 1);
      continue;
    }
    if (at > start) {
      const outer = outerAt(sentence, at, start);
      if (outer !== undefined) {
        close();
        start = outer;
        at = outer + 1;
        continue;
      }
      const place = placeAt(sentence, at);
      if (place && isNamedAfter(sentence, start, at, place)) {
        at = place.next;
        continue;
      }
      if (place) {
        close();
        at = place.next;
        const unit = units.at(-1);
        if (unit) Object.assign(unit, isCountry(place.name) ? {country: place.name} : {place: place.name});
        end = at;
        break;
      }
    }
    // "au CNRS en sociologie", "an der UAS zu Baukosten": what is done there.
    const small = !sentence.isCapital(at + 1) || !sentence.words.capitals;
    const field = sentence.isAcronym(at - 1) && (sentence.is('in', at) || sentence.is('for', at)) && small;
    // "dirige el Máster de …": no name goes on with it, but one may begin.
    const opens = at === from && sentence.isCapital(at) && sentence.is('breaks', at);
    if (
      (isEnd(sentence, at) && !opens) ||
      (at > start && (field || isTopic(sentence, at) || isBehindQuote(sentence, at)))
    )
      break;
    at++;
  }
  if (end === undefined) {
    close();
    end = at;
  }
  return units.length === 0 ? undefined : {units, next: end};
}

/** "das Projekt „Ufer“ zur Pflege von …": a name in quotation marks is whole. */
const isBehindQuote = (sentence: Sentence, at: number): boolean =>
  sentence.isQuote(at - 1) && sentence.isPreposition(at);

/** "(TU Tarnau)" and not "Tarnauer Institut (TI Süd)": whose it is, and not what it is called for short. */
const isOwner = (sentence: Sentence, at: number, {name}: Unit): boolean =>
  sentence.institutionFrom(at) !== undefined &&
  !(sentence.isAcronym(at) && /\p{Lu}/u.exec(name)?.[0] === sentence.slice(at, at + 1).charAt(0));

/**
 * "aan de Hogeschool voor Recht op het auteursrecht van …", "an der Universität Tarnau zu Deichen": what somebody
 * works on there.
 */
const isTopic = (sentence: Sentence, at: number): boolean =>
  sentence.words.capitals && sentence.lower(at) === 'op'
    ? sentence.is('article', at + 1) && !sentence.isCapital(at + 2)
    : /^(?:zu[mr]?|naar)$/.test(sentence.lower(at)) &&
      sentence.isCapital(at - 1) &&
      sentence.is('university', at - 2);

function unitOf(
  sentence: Sentence,
  start: number,
  end: number,
  abbreviation: string | undefined,
): Unit | undefined {
  const quote = end === start + 1 && sentence.isQuote(start);
  let last = end;
  while (last > start + 1 && (sentence.is('and', last - 1) || sentence.isPreposition(last - 1))) last--;
  const text = sentence.slice(start, last);
  const name = quote ? text.slice(1, -1).trim() : text;
  return name === '' ? undefined : {name, ...(abbreviation !== undefined && {abbreviation})};
}

const about = /^(?:sobre|sur|su|sul|sulla|sullo|sull’|sulle|sui|sugli)$/;
