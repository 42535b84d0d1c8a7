import {isIndefinite} from './fragment.js';
import {isEnd} from './name-end.js';
import {listsInstitutions} from './lists.js';
import {isOrgan} from './organs.js';
import {isArticledName} from './places.js';
import {headAt} from './post-noun.js';
import type {Sentence} from './sentence.js';
import {isShortName} from './short-name.js';
import {listsSisters} from './sisters.js';
import {states, university} from './stems.js';
import {isCapital} from './tokens.js';

/** Where what an institution is part of begins behind its name. */

/** The index of the first word of an outer unit, where what leads to one stands at a token. */
export function outerAt(sentence: Sentence, at: number, from: number): number | undefined {
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
  // ", una red de escuelas": what the one before is, and no name.
  if (comma && !led && article && isIndefinite(sentence.lower(start))) return undefined;
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
  if (sentence.is('in', at) && whole && isArticledName(sentence, at)) return start;
  // "Departamento de Investigaciones Políticas de NXH": letters that end a name of several words.
  const ending = bare && !comma && whole && at > from + 2 && sentence.isAcronym(start);
  if (ending && isEnd(sentence, start + 1) && sentence.isCapital(at - 1)) return start;
  const noun = sentence.institutionFrom(start);
  // "Universität der Bundeswehr": one name, as no university is a part of another body.
  if (sentence.is('of', at) && at === from + 1 && university.test(sentence.lower(from))) return undefined;
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
  // "Institutt for elvefag, NXH": known by its letters; two of them are a party's.
  const letters = comma && !led && whole && sentence.slice(start, start + 1).length > 2;
  if (letters && isShortName(sentence, start) && isEnd(sentence, start + 1))
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
  // "společnosti Tarn Academy": a name in English, in no case.
  if (noun === at && uncased.test(sentence.lower(at))) return undefined;
  // "Szkoły Prawa i Prokuratury": a field like the one before.
  if (sentence.is('and', at - 1)) return undefined;
  const part = at > from + 1 && noun <= at + 1 && academicPart.test(sentence.lower(noun));
  // "oddělení nemocnice": in small letters, both of them.
  const common = noun === at && sentence.tokens.slice(from, at).every((token) => !isCapital(token));
  const named = sentence.isCapital(at) || (noun === at && sentence.isQuote(at + 1)) || part || common;
  return named && noun >= at && startsUnit(sentence, from, at, noun) ? at : undefined;
}

const uncased = /^(?:academy|school|institute|university|college|cent(?:er|re)|lab|foundation|department)$/;

/** Parts of universities, which are named in small letters too. */
const academicPart =
  /^(?:факультет|институт|университет|кафедр|wydzia|instytut|uniwersyte|katedr|fakult|ústav|univerzit)/;

export const fieldWork = /^(?:estud|étud|stud|investig|recherch|ricerch|pesquis)/;

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
