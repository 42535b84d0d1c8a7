import type {Affiliation} from '../article/article.js';
import {countCases, startsLower, startsUpper} from '../article/letters.js';
import {isCity, isCountry, isPlace, isRegion} from './countries.js';
import {locate, withoutAddress} from './address.js';
import {segmentsOf, type Segment} from './segments.js';
import {hasInstitutionWord, isDependent, isOutermost} from './institution-words.js';
import {isParticle, startsLikeName} from './letter-case.js';
import {bodyNoun} from './titles.js';

/** An affiliation before it has an id and a place among others. */
export type Unit = Omit<Affiliation, 'id' | 'parentId'>;

/**
 * Reads an affiliation as prose or an address states it into its units, from the innermost outwards.
 *
 * "Centre for Rivers (CR) at the University of Lakeside in Norway" and "Department of Physics, University of
 * Lakeside, Lakeside, Norway" are two units each, the outer one with its place and country. Streets, post codes and
 * markers are left out. What can't be told apart is one unit whose `printed` is the text.
 */
export function readAffiliation(text: string): Unit[] {
  if (text.length > longestAddress) return [{name: text.trim(), printed: text}];
  const printed = clean(text);
  if (printed === '') return [];
  const {rest, place: base} = basedIn(printed);
  const segments = withoutAddress(joinCampus(segmentsOf(rest)));
  const located = locate(segments);
  const inOrder = located.names.map((name) => unitOf(name)).filter((unit) => unit.name !== '');
  const units = /\s(?:at|within)\s/.test(rest) ? inOrder : inward(inOrder);
  const outer = units.at(-1);
  if (!outer) return [{name: printed, printed}];
  const place = [...located.places, ...(base === undefined || isCountry(base) ? [] : [base])].join(', ');
  const country = located.country ?? (base !== undefined && isCountry(base) ? base : undefined);
  if (place !== '') outer.place = place;
  if (country !== undefined) outer.country = country;
  const unclear = units.length > 2 && !units.some((unit) => hasInstitutionWord(unit.name));
  return unclear ? [{name: printed, printed}] : units;
}

/** "University of Tarn, Department of Rivers": the whole before its part, turned round. */
const inward = (units: Unit[]): Unit[] =>
  units.length === 2 && isOutermost(units[0]!.name) && isDependent(units[1]!.name)
    ? units.toReversed()
    : units;

/** UTF-16 units; what is longer is kept as printed. */
const longestAddress = 600;

const clean = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/ \([a-z][^()]*\)/g, '')
    .replace(/^(?:the )?(?:19|20)\d\d (?=\p{Lu})/u, '')
    .replace(/^(?:\d{1,3}[.)]?|[a-z]|[*†‡§'’]{1,3}|\(\w\))\s+(?=[^\sa-z(])/, '')
    .replace(/(?:\s+(?:&|and))?[\s.,;:(]*$/, '')
    .replace(/(?<=\.[^\s.a-z\d]|\b(?:Inc|Ltd|Corp))$/, '.');

/** Takes off what describes a name: "the think tank Fjord" → Fjord. */
function named(text: string): string {
  const words = text.split(' ');
  const start = words.findIndex((word) => startsLikeName(word));
  const head = words.slice(0, Math.max(0, start));
  const describes =
    head.length <= longestDescription &&
    !/^(?:GmbH|AG|Ltd|Inc|LLC|SE|BV|AB|Oy)\b/.test(words[start] ?? '') &&
    head.every((word) => startsLower(word) && !/^(?:of|for|on|in|at|within)$|[.,;:()]/.test(word)) &&
    !/^(?:state|provincial|county)$/.test(head.at(-1) ?? '') &&
    // "von Moor Institute": named after somebody.
    !head.every((word) => isParticle(word)) &&
    !head.some((word) => bodyNoun.test(word));
  return describes ? words.slice(head.length).join(' ') : text;
}

/** In words, with the article. */
const longestDescription = 6;

/** "the Oslo-based think tank Fjord" → Fjord, in Oslo. */
function basedIn(text: string): {rest: string; place?: string} {
  const [, place = '', rest = ''] = /^(?:an? |the )?(\S+(?: \S+){0,3})-based (.+)$/.exec(text) ?? [];
  return place !== '' && place.split(' ').every((word) => startsUpper(word))
    ? {rest: named(rest), place}
    : {rest: named(text)};
}

const campusSystems =
  /^University of (?:California|Texas|Nevada|Nebraska|Alabama|Alaska|Arkansas|Hawaii|Tennessee|North Carolina|Wisconsin|Illinois|Michigan|Maryland|Colorado|Minnesota|Massachusetts|Missouri)$/;

/** Whether the name of a place behind a comma belongs to this name: "University of California, Berkeley". */
export const isCampusSystem = (name: string): boolean => campusSystems.test(name);

/** "University of California, Berkeley" is one name, but an address with the state after it. */
function joinCampus(segments: Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const [index, segment] of segments.entries()) {
    const previous = joined.at(-1);
    const next = segments[index + 1]?.text ?? '';
    const campus =
      previous && isCampusSystem(previous.text) && !isRegion(next.split(' ')[0]!) && !isRegion(next);
    if (
      campus &&
      segment.kind === 'name' &&
      (isCity(segment.text) || !hasInstitutionWord(segment.text)) &&
      !isCountry(segment.text)
    ) {
      previous.text += `, ${segment.text}`;
    } else {
      joined.push({...segment});
    }
  }
  return joined;
}

function unitOf(text: string): Unit {
  const [, inside = '', shortName = '', where = ''] =
    /^(.+?) \((?:([^(),]+), )?([^(),]+)\)$/.exec(text) ?? [];
  if (where !== '' && (isCountry(where) || (isPlace(where) && countCases(where).lower > 0))) {
    const unit = unitOf(shortName === '' ? inside : `${inside} (${shortName})`);
    return {...unit, [isCountry(where) ? 'country' : 'place']: where};
  }
  const lasting = text
    .replace(/ \((?:now|formerly|previously|then) [^()]{2,60}\)/, '')
    .replace(/^[“"]([^“”"]+)[”"]$/, '$1');
  // "(CR)", "(Stanford HAI)", "(UZ Brussel)"
  const abbreviated = /^(.*?)\s*\(((?:[^\s()]{2,12} ){0,2}[^\s()]{2,12})\)\s*(.*)$/.exec(lasting);
  const isShort = abbreviated?.[2]?.split(' ').some((word) => countCases(word).upper >= 2);
  const abbreviation = isShort ? abbreviated?.[2] : undefined;
  const owner = lasting.replace(/(?<=s)['’]$/, '');
  const name =
    abbreviation === undefined ? owner : `${abbreviated?.[1] ?? ''} ${abbreviated?.[3] ?? ''}`.trim();
  const bareName = /^The Hague\b/.test(name)
    ? name
    : name.replace(/^(?:and |or |as well as )?(?:[Tt]he |an? )?(?=\S)/, '');
  return abbreviation === undefined ? {name: bareName} : {name: bareName, abbreviation};
}
