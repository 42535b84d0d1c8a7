import {isCountry, isPlace} from '../countries.js';
import {isEnd} from './name-end.js';
import {isArticledName} from './places.js';
import {headAt} from './post-noun.js';
import type {Sentence} from './sentence.js';

/** "Université du Québec à Montréal", "Universitetet i Bergen": a place that tells one from its sisters. */
export function isNamedAfter(sentence: Sentence, start: number, at: number, place: {name: string}): boolean {
  if (sentence.isMark(at, ',') || isCountry(place.name)) return false;
  const definite = at === start + 1 && sentence.lower(at) === 'i' && /(?:et|en)$/.test(sentence.lower(start));
  const [last, two] = [sentence.slice(at - 1, at), sentence.slice(at - 2, at)];
  return (
    definite ||
    (at > start + 1 &&
      (isPlace(last) || isPlace(two)) &&
      !sentence.isInstitution(at - 1) &&
      !sentence.isAcronym(at - 1))
  );
}

/** "in Magdeburg", ", Madrid": names that end what is said. */
export function placeAt(sentence: Sentence, at: number): {name: string; next: number} | undefined {
  const comma = sentence.isMark(at, ',') && at < sentence.length;
  // "podcast No Rio": in capitals it belongs to a name.
  if (!comma && (!sentence.is('in', at) || sentence.isCapital(at))) return undefined;
  const start = sentence.afterArticles(at + 1);
  let next = start;
  while (next < start + 3 && sentence.isCapital(next) && !sentence.isInstitution(next)) next++;
  if (next === start || headAt(sentence, start) || sentence.personAt(start)) return undefined;
  const name = sentence.slice(start, next);
  // "en el Diálogo Interamericano": no town has an article and two words.
  if (!comma && isArticledName(sentence, at)) return undefined;
  // "in Berlin und München"
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
