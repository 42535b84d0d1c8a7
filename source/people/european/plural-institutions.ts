import {onFirstUse} from '../../article/on-first-use.js';
import type {Sentence} from './sentence.js';

/** A noun in the plural, what leads to it, and both in the singular: "an den Universitäten", "aux universités". */
const plurals: ReadonlyArray<readonly [plural: string, singular: string, leads: Record<string, string>]> = [
  ['Universitäten', 'Universität', {'an den': 'an der', den: 'der', der: 'der'}],
  ['Hochschulen', 'Hochschule', {'an den': 'an der', den: 'der', der: 'der'}],
  ['universités', 'université', {aux: 'à l’', des: 'de l’', 'dans les': 'à l’'}],
  ['universidades', 'universidad', {'en las': 'en la', 'de las': 'de la'}],
  ['universidades', 'universidade', {nas: 'na', das: 'da'}],
  ['università', 'università', {nelle: 'all’', alle: 'all’', delle: 'dell’', 'presso le': 'all’'}],
  ['universiteiten', 'universiteit', {'aan de': 'aan de', 'van de': 'van de'}],
];

const name = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}";
const joined = 'und|et|y|e|en';
const particle = 'von|de|di|van';
const shared = onFirstUse(
  () =>
    new RegExp(
      `(?<![\\p{L}’'])(?<lead>${[...new Set(plurals.flatMap(([, , leads]) => Object.keys(leads)))].join('|')}) ` +
        `(?<noun>${[...new Set(plurals.flatMap(([plural]) => [plural, plural.charAt(0).toUpperCase() + plural.slice(1)]))].join('|')}) ` +
        `(?:(?<of>${particle}) )?(?<names>${name}(?:, (?:(?:${particle}) )?${name})*) (?<and>${joined}) (?:(?:${particle}) )?(?<last>${name})`,
      'gu',
    ),
);

/**
 * "nelle università di Tarn e Rivo": each of the institutions that share a noun with its own, so that they are read like
 * any others.
 */
export const withNounEach = (text: string): string =>
  text.replaceAll(shared(), (whole, ...rest) => {
    const {lead = '', noun = '', of, names = '', and = '', last = ''} = rest.at(-1) as Record<string, string>;
    const found = plurals.find(
      ([plural, , leads]) => plural.toLowerCase() === noun.toLowerCase() && lead.toLowerCase() in leads,
    );
    if (!found) return whole;
    const [, singular, leads] = found;
    const spelt = /^\p{Lu}/u.test(noun) ? singular.charAt(0).toUpperCase() + singular.slice(1) : singular;
    const to = leads[lead.toLowerCase()] ?? lead;
    const led = `${to}${to.endsWith('’') ? '' : ' '}${spelt} ${of === undefined ? '' : `${of} `}`;
    const own = names.split(', ').map((each) => each.replace(new RegExp(`^(?:${particle}) `), ''));
    return `${own.map((each) => led + each).join(', ')} ${and} ${led}${last}`;
  });

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
  if (sentence.is('and', at - 1)) return isNamed(sentence, start);
  return sentence.isMark(at - 1, ',') && listsSisters(sentence, at);
}

const isNamed = (sentence: Sentence, at: number): boolean => {
  const noun = sentence.institutionFrom(at);
  return sentence.isAcronym(at) || (noun !== undefined && (noun > at || sentence.isWord(noun + 1)));
};
