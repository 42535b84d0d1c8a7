import type {Unit} from '../institutions.js';
import {isCountry, isPlace} from '../countries.js';
import {headAt} from './head.js';
import {continuesList, listsBodies} from './lists.js';
import type {Sentence} from './sentence.js';

/** Units from the innermost outwards, and the index after them. */
export type Body = {units: Unit[]; next: number};

const longestBody = 40;

/** Reads the institution that is named from a token on, behind its article, with what it is part of and its place. */
export function bodyAt(sentence: Sentence, from: number): Body | undefined {
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
  while (at < sentence.length && at < from + longestBody) {
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
    // "au CNRS en sociologie": what is done there.
    const field = sentence.isAcronym(at - 1) && sentence.is('in', at) && !sentence.isCapital(at + 1);
    if (isEnd(sentence, at) || (at > start && field)) break;
    at++;
  }
  if (end === undefined) {
    close();
    end = at;
  }
  return units.length === 0 ? undefined : {units, next: end};
}

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
  if (comma && led && !sentence.is('of', at + 1) && listsBodies(sentence, start)) return undefined;
  const bare =
    led &&
    /^(?:de|di|d’|von|van|av|af|of)$/.test(sentence.lower(start - 1)) &&
    !sentence.is('article', start);
  start = sentence.afterArticles(start);
  if (led && !comma && sentence.isQuote(start)) return start;
  // "am Fraunhofer HHI"
  const letteredName =
    sentence.isAcronym(start) || (sentence.isCapital(start) && sentence.isAcronym(start + 1));
  if (led && !comma && !bare && whole && letteredName && !sentence.isCapital(at)) return start;
  const noun = sentence.institutionFrom(start);
  // "Escuela de Gobierno": of a kind, and not part of one.
  if (bare && noun === start && at === from + 1 && sentence.isInstitution(from)) return undefined;
  if (bare && noun !== undefined && !sentence.isCapital(noun) && !comma) return undefined;
  // "Institutt for elvefag, NXH": known by its letters.
  const letters = comma && !led && whole && /^\p{Lu}{3,}$/u.test(sentence.slice(start, start + 1));
  if (letters && !isCountry(sentence.slice(start, start + 1)) && isEnd(sentence, start + 1))
    return headAt(sentence, start) ? undefined : start;
  if (noun === undefined) return undefined;
  if (comma) return headAt(sentence, start) ? undefined : start;
  if (led || (article && start > at && !sentence.isPreposition(at - 1))) return start;
  // Cases without a preposition: a noun in capitals or the adjectives before it begin a unit of its own.
  if (!sentence.words.genitives || !whole || sentence.isPreposition(at - 1)) return undefined;
  const named = sentence.isCapital(at) || (noun === at && sentence.isQuote(at + 1));
  return named && noun >= at && startsUnit(sentence, at, noun) ? at : undefined;
}

/** The noun itself, or adjectives of the genitive before it. */
function startsUnit(sentence: Sentence, at: number, noun: number): boolean {
  for (let index = at; index < noun; index++)
    if (
      !sentence.isAcronym(index) &&
      !/(?:ovy|ова|ого|его|ой|ей|их|ых|ego|iego|ej|iej|ého|ní|ské|ich|ych)$/u.test(sentence.lower(index))
    )
      return false;
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
  const ends = isEnd(sentence, next);
  if (!ends || (comma && (next > start + 2 || !sentence.isMark(next)))) return undefined;
  return {name: sentence.slice(start, next), next};
}

/** Whether no name goes on with a token: marks, verbs, words of time, and what begins something else. */
export function isEnd(sentence: Sentence, at: number): boolean {
  if (at >= sentence.length || sentence.isMark(at, ';:|–—')) return true;
  if (sentence.isQuote(at)) return false;
  if (sentence.isMark(at, ',')) return !continuesList(sentence, at);
  if (sentence.isMark(at, '(')) return false;
  if (sentence.lower(at) === '&' && sentence.isCapital(at + 1)) return false;
  if (sentence.is('and', at)) return !sentence.isHyphened(at - 1) && beginsAnew(sentence, at + 1);
  if (sentence.afterYears(at).next > at) return true;
  return (
    sentence.verbAt(at) !== undefined ||
    // "Kanzlei Brand & Söhne": named after its author.
    (sentence.personAt(at) !== undefined && !sentence.isInstitution(at - 1)) ||
    sentence.is('as', at) ||
    sentence.is('breaks', at) ||
    sentence.is('now', at) ||
    (sentence.is('of', at) && scholar.test(sentence.lower(at + 1)))
  );
}

/** "Lehrstuhl für Staatsrecht von Prof. Ada Obi": whose it is is no part of its name. */
const scholar = /^(?:prof|professor|dr)$/;

/** Whether a post, a verb, another institution or another person follows "and". */
function beginsAnew(sentence: Sentence, from: number): boolean {
  let at = from;
  while (sentence.is('adverb', at) || sentence.is('now', at) || sentence.is('there', at)) at++;
  const head = headAt(sentence, at);
  // "Université Marie et Louis Passeur": a name that ends as posts do.
  const name =
    sentence.words.capitals && head?.noun === at + 1 && sentence.isCapital(at) && sentence.isCapital(at + 1);
  const post = head !== undefined && !(name && sentence.isCapital(from - 2) && sentence.isMark(at + 2));
  if (post || (sentence.verbAt(at) ?? sentence.personAt(at))) return true;
  if (sentence.is('he', at) || sentence.is('they', at) || sentence.is('author', at)) return true;
  if (
    sentence.is('as', at) ||
    sentence.is('former', at) ||
    sentence.is('writer', at) ||
    sentence.is('until', at)
  )
    return true;
  if (sentence.is('writer', sentence.afterArticles(at))) return true;
  if (
    !sentence.words.capitals &&
    sentence.isWord(at) &&
    !sentence.isCapital(at) &&
    sentence.isPreposition(at + 1)
  )
    return true;
  if (sentence.is('at', at) || sentence.is('of', at) || sentence.is('for', at)) {
    const after = sentence.afterArticles(at + 1);
    const known = sentence.isAcronym(from - 2) || at > from;
    const short =
      sentence.isCapital(after) && (known || (sentence.is('at', at) && sentence.isAcronym(after)));
    return short || sentence.institutionFrom(after) !== undefined || sentence.isQuote(after);
  }
  // A verb that no list has: "Universität Tarn und entwickelte das …".
  const named =
    sentence.isCapital(from - 2) || sentence.isAcronym(from - 2) || /[^u]te[nt]?$/.test(sentence.lower(at));
  if (named && sentence.isWord(at) && !sentence.isCapital(at) && !sentence.isPreposition(at)) {
    const goesOn =
      sentence.is('article', at + 1) ||
      sentence.is('there', at + 1) ||
      (sentence.is('at', at + 1) && !sentence.is('of', at + 1));
    if (goesOn && !sentence.is('article', at) && !sentence.isInstitution(at)) return true;
  }
  // A noun that is no known position, and where: "en raadsheer bij het Hof".
  const inName = sentence.words.capitals && sentence.isCapital(at);
  // "Institut für Brücken und Deichbau an der …": two fields.
  const fields = [2, 3, 4].some((back) => sentence.is('for', from - back));
  if (sentence.isWord(at) && !inName && !fields && sentence.is('at', at + 1) && !sentence.isPreposition(at)) {
    const after = sentence.afterArticles(at + 2);
    if (!sentence.isInstitution(at) && sentence.institutionFrom(after) !== undefined) return true;
  }
  return sentence.is('article', at) && sentence.institutionFrom(sentence.afterArticles(at)) !== undefined;
}
