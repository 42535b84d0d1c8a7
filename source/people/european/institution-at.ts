import type {Unit} from '../institutions.js';
import {isCountry, isPlace} from '../countries.js';
import {chainAt} from './chain.js';
import {isEnd} from './name-end.js';
import {states} from './stems.js';
import {headAt} from './post-noun.js';
import {listsInstitutions} from './lists.js';
import {isOrgan} from './organs.js';
import type {Sentence} from './sentence.js';
import {isCapital} from './tokens.js';
import {listsSisters} from './sisters.js';

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
      if (unit && after === at + 3 && /\p{Lu}/u.test(sentence.tokens[at + 1]?.text ?? ''))
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
    if ((isEnd(sentence, at) && !opens) || (at > start && (field || isTopic(sentence, at)))) break;
    at++;
  }
  if (end === undefined) {
    close();
    end = at;
  }
  return units.length === 0 ? undefined : {units, next: end};
}

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

/** The index of the first word of an outer unit, where what leads to one stands at a token. */
function outerAt(sentence: Sentence, at: number, from: number): number | undefined {
  const comma = sentence.isMark(at, ',') && at < sentence.length;
  const whole = sentence.tokens.slice(from, at).some((_, index) => sentence.isInstitution(from + index));
  let start = comma ? at + 1 : at;
  const led =
    (sentence.is('of', start) || sentence.is('at', start) || sentence.is('in', start)) &&
    !sentence.is('for', start);
  const article = sentence.is('article', start);
  if (led) start++;
  if (comma && (led || article) && sentence.is('and', at - 1)) return undefined;
  // "am Institut Tarn und bei KQR": not where the institute is.
  if (!comma && sentence.is('and', at - 1) && sentence.is('at', at)) return undefined;
  if (comma && led && !sentence.is('of', at + 1) && listsInstitutions(sentence, start)) return undefined;
  if (comma && whole && listsSisters(sentence, at + 1)) return undefined;
  const bare =
    led &&
    /^(?:de|di|d’|von|van|av|af|of)$/.test(sentence.lower(start - 1)) &&
    !sentence.is('article', start);
  start = sentence.afterArticles(start);
  if (led && !comma && sentence.isQuote(start)) return start;
  // "отдела культуры «Новой газеты»"
  if (!comma && !led && sentence.isQuote(at) && sentence.is('desk', from)) return at;
  // "am Fraunhofer HHI"
  const letteredName =
    sentence.isAcronym(start) || (sentence.isCapital(start) && sentence.isAcronym(start + 1));
  if (led && !comma && !bare && whole && letteredName && !sentence.isCapital(at)) return start;
  const noun = sentence.institutionFrom(start);
  // "Escuela de Gobierno": of a kind, and not part of one.
  if (bare && noun === start && at === from + 1 && sentence.isInstitution(from)) return undefined;
  if (led && isOrgan(sentence, from, at)) {
    // "raad van toezicht van woningcorporatie Tarn"
    const common = noun === start && sentence.isCapital(start + 1);
    if (common || (noun === undefined && sentence.isCapital(start))) return start;
  }
  if (bare && noun !== undefined && !sentence.isCapital(noun) && !comma) return undefined;
  // "Centro de Estudios Unión …": what it is for.
  if (bare && noun !== undefined && noun > start && fieldWork.test(sentence.lower(start))) return undefined;
  // "Institutt for elvefag, NXH": known by its letters.
  const letters = comma && !led && whole && /^\p{Lu}{3,}$/u.test(sentence.slice(start, start + 1));
  if (letters && !isCountry(sentence.slice(start, start + 1)) && isEnd(sentence, start + 1))
    return headAt(sentence, start) ? undefined : start;
  // "Instytutu Edukacji UKR": letters behind a name are what it is part of.
  // "Prezydenta RP": whose president it is.
  const lettered =
    sentence.words.genitives &&
    at > from + 1 &&
    sentence.isAcronym(at) &&
    !/^(?:im|им)$/.test(sentence.lower(at - 1)) &&
    !states.test(sentence.lower(at));
  if (lettered && whole && !sentence.isAcronym(at - 1) && !sentence.isPreposition(at - 1)) return at;
  // "НИУ ВШЭ": letters of one name.
  if (!comma && sentence.isAcronym(at) && sentence.isAcronym(at - 1)) return undefined;
  if (noun === undefined) return undefined;
  // "en la Universidad del Río, la Universidad del Sur y …": sisters, and neither a part of the other.
  const first = sentence.institutionFrom(from);
  if (comma && !led && first !== undefined && sentence.lower(first) === sentence.lower(noun))
    return undefined;
  if (comma) return headAt(sentence, start) ? undefined : start;
  if (led || (article && start > at && !sentence.isPreposition(at - 1))) return start;
  // Cases without a preposition: a noun in capitals or the adjectives before it begin a unit of its own.
  if (!sentence.words.genitives || !whole || sentence.isPreposition(at - 1)) return undefined;
  // "Szkoły Prawa i Prokuratury": a field like the one before.
  if (sentence.is('and', at - 1)) return undefined;
  const part = at > from + 1 && noun <= at + 1 && academicPart.test(sentence.lower(noun));
  // "oddělení nemocnice": in small letters, both of them.
  const common = noun === at && sentence.tokens.slice(from, at).every((token) => !isCapital(token));
  const named = sentence.isCapital(at) || (noun === at && sentence.isQuote(at + 1)) || part || common;
  return named && noun >= at && startsUnit(sentence, from, at, noun) ? at : undefined;
}

/** Parts of universities, which are named in small letters too. */
const academicPart =
  /^(?:факультет|институт|университет|кафедр|wydzia|instytut|uniwersyte|katedr|fakult|ústav|univerzit)/;

const about = /^(?:sobre|sur|su|sul|sulla|sullo|sull’|sulle|sui|sugli)$/;
const fieldWork = /^(?:estud|étud|stud|investig|recherch|ricerch|pesquis)/;

/** The noun itself, or adjectives of the genitive before it. */
function startsUnit(sentence: Sentence, start: number, at: number, noun: number): boolean {
  const agrees = (index: number): boolean => {
    const word = sentence.lower(index);
    const end = sentence.lower(noun);
    if (/(?:ovy|ова|ého|ní|é)$/u.test(word)) return true;
    if (/(?:ой|ей|ej)$/u.test(word)) return /[yieыие]$/u.test(end);
    return /(?:ого|его|ego)$/u.test(word) && /(?:[uaау]|um|я)$/u.test(end);
  };
  // "Działu Naukowego Muzeum …": a noun alone takes the adjective behind it, as Polish has it.
  if (noun > at && at === start + 1 && /e(?:go|j)$/.test(sentence.lower(at))) return false;
  for (let index = at; index < noun; index++) if (!sentence.isAcronym(index) && !agrees(index)) return false;
  return true;
}

/** "Université du Québec à Montréal", "Universitetet i Bergen": a place that tells one from its sisters. */
function isNamedAfter(sentence: Sentence, start: number, at: number, place: {name: string}): boolean {
  if (sentence.isMark(at, ',') || isCountry(place.name)) return false;
  const definite = at === start + 1 && sentence.lower(at) === 'i' && /(?:et|en)$/.test(sentence.lower(start));
  const [last, two] = [sentence.slice(at - 1, at), sentence.slice(at - 2, at)];
  return definite || (at > start + 1 && (isPlace(last) || isPlace(two)) && !sentence.isInstitution(at - 1));
}

/** "in Magdeburg", ", Madrid": names that end what is said. */
function placeAt(sentence: Sentence, at: number): {name: string; next: number} | undefined {
  const comma = sentence.isMark(at, ',') && at < sentence.length;
  if (!comma && !sentence.is('in', at)) return undefined;
  const start = sentence.afterArticles(at + 1);
  let next = start;
  while (next < start + 3 && sentence.isCapital(next) && !sentence.isInstitution(next)) next++;
  if (next === start || headAt(sentence, start) || sentence.personAt(start)) return undefined;
  // "in Berlin und München"
  const name = sentence.slice(start, next);
  if (
    !comma &&
    isPlace(name) &&
    sentence.is('and', next) &&
    sentence.isCapital(next + 1) &&
    isEnd(sentence, next + 2)
  )
    return {name, next: next + 2};
  const ends = isEnd(sentence, next) || (sentence.is('for', next) && isPlace(name));
  if (!ends || (comma && (next > start + 2 || !sentence.isMark(next)))) return undefined;
  return {name, next};
}
