import {startsUpper} from '../article/letters.js';
import {isCity, isCountry, isRegion} from './countries.js';
import {hasInstitutionWord, isDependent} from './institution-words.js';
import {isAcronym} from './letter-case.js';
import type {Segment} from './segments.js';

const postCode =
  /(?:^|\s)(?:[A-Z]{1,2}-?\d{4,6}|\d{4} [A-Z]{2}(?= \p{Lu}\p{Ll})|\d{4,6}(?:-\d{3,4})?|\d{2,3}-\d{3,4}|[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d)(?=\s|$)/gu;
const street =
  /(?:^|\s)(?:Street|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Parkway|Pkwy|Highway|Hwy|Via|Rue|Calle|Platz|Building|Room|Box|PMB|P\.M\.B|A\.P|Apartado|Postfach|Private Bag|MSC|Suite|Floor|P\.?O\.?)\.?(?=\s|$)|\S\sSt\.?(?=$|[\s,]\d)|(?:straße|strasse|str\.|gasse|laan|vägen|tie)(?=\s|$)/i;

/** Takes out streets, house numbers and post codes; what stands behind a post code is a place. */
export function withoutAddress(segments: readonly Segment[]): Segment[] {
  return segments.flatMap(({text, kind}, index) => {
    // "Wall Street Journal" is no address.
    const isNamed = / (?:of|for) /.test(text) || hasInstitutionWord(text.split(' ').at(-1)!);
    if (index > 0 && street.test(text) && (/\d/.test(text) || !isNamed)) return [];
    const [name = '', ...after] = text.split(postCode).map((part) => part.replaceAll(/\s+/g, ' ').trim());
    const places = after
      .filter((part) => part !== '' && !/\d/.test(part))
      .map((part): Segment => ({text: part, kind: 'place'}));
    const kept = kind === 'owner' && /^\p{Lu}{2,}\d{1,2}$/u.test(name) ? name : withoutNumber(name);
    return [...(kept === '' ? [] : [{text: kept, kind}]), ...places];
  });
}

/** "1st Faculty", "the 21st Century", "Radio 4", "Weir6": digits of a name. */
const numbered =
  /(?:^|\s)\d+(?:st|nd|rd|th)\s|\b(?:Radio|Channel|Television|TV|Studio|Article|Formula|Pier) \d{1,2}$|^\p{Lu}\p{Ll}{2,}\d{1,2}$|\s\d{1,3} \p{Lu}\p{Ll}+s\b/u;

/**
 * What stands before a house number or a box; all of it where the digits belong to the name ("1st Faculty", "ISB-3").
 */
function withoutNumber(text: string): string {
  if (!/\d/.test(text) || numbered.test(text) || /\d\u2063|\u2063\d/.test(text)) return text;
  const digit = text.search(/\s\d/);
  if (digit > 0 && hasInstitutionWord(text.slice(0, digit))) return text.slice(0, digit);
  return hasInstitutionWord(text) && !/^\d/.test(text) ? text : '';
}

/** Parts the names of units from the place and the country that they end in. */
export function locate(segments: readonly Segment[]): {names: string[]; places: string[]; country?: string} {
  const rest = [...segments];
  const places: string[] = [];
  let country: string | undefined;
  let region = false;
  const stated = segments.some(({text}) => isCountry(bare(text)) || isRegion(text));
  while (rest.length > 1) {
    const {text, kind} = rest.at(-1) ?? {text: '', kind: 'name'};
    if (country === undefined && places.length === 0 && isCountry(bare(text))) {
      country = bare(text);
    } else if ((kind !== 'owner' && (isRegion(text) || isCity(text))) || kind === 'place') {
      region ||= isRegion(text);
      places.unshift(text);
    } else if (kind !== 'owner' && isUnknownPlace(text, rest.slice(0, -1), stated, places.length)) {
      places.unshift(text);
    } else {
      break;
    }
    rest.pop();
  }
  const inside = rest.filter(({kind}) => kind === 'place').map(({text}) => text);
  const names = rest.filter(({kind}) => kind !== 'place').map(({text}) => text);
  for (const text of inside) {
    if (isCountry(text)) country ??= text;
    else places.unshift(text);
  }
  return {names, places: [...new Set(places)], ...(country !== undefined && {country})};
}

const bare = (text: string): string => text.replace(/\s*\([^)]*\)$/, '');

/** A name without a word for an institution, after one that needs nothing outside it. */
function isUnknownPlace(text: string, before: readonly Segment[], stated: boolean, found: number): boolean {
  if (
    hasInstitutionWord(text) ||
    text.startsWith('Government of ') ||
    isAcronym(text) ||
    !startsUpper(text) ||
    text.split(' ').length > 4
  )
    return false;
  const acronym = before.length === 1 && isAcronym(before[0]!.text) && /^\p{Lu}\p{Ll}+$/u.test(text);
  const whole =
    acronym || before.some((segment) => hasInstitutionWord(segment.text) && !isDependent(segment.text));
  if (whole) return true;
  // "Quay School, Lowick"
  if (before.length === 1 && /^\p{Lu}\p{Ll}+$/u.test(text) && isNamedSchool.test(before[0]!.text))
    return true;
  const needsWhole = before.every((segment) => isDependent(segment.text));
  return stated && (!needsWhole || found === 0);
}

/** A school by a name, and not that of a subject, which a university has. */
const isNamedSchool =
  /^(?!.*\b(?:Law|Medical|Business|Graduate|Engineering|Management|Divinity|Nursing|Design)\b).+ School$/;
