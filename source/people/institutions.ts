import type {Affiliation} from '../article/article.js';
import {isCity, isCountry, isPlace, isRegion} from './countries.js';
import {hasInstitutionWord, isDependent} from './institution-words.js';
import {cutAt} from './sentences.js';
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
  const units = located.names.map((name) => unitOf(name)).filter((unit) => unit.name !== '');
  const outer = units.at(-1);
  if (!outer) return [{name: printed, printed}];
  const place = [...located.places, ...(base === undefined || isCountry(base) ? [] : [base])].join(', ');
  const country = located.country ?? (base !== undefined && isCountry(base) ? base : undefined);
  if (place !== '') outer.place = place;
  if (country !== undefined) outer.country = country;
  const unclear = units.length > 2 && !units.some((unit) => hasInstitutionWord(unit.name));
  return unclear ? [{name: printed, printed}] : units;
}

/** UTF-16 units; what is longer is kept as printed. */
const longestAddress = 600;

const clean = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:\d{1,3}[.)]?|[a-z]|[*†‡§'’]{1,3}|\(\w\))\s+(?=[\p{Lu}\d])/u, '')
    .replace(/(?:\s+(?:&|and))?[\s.,;:(]*$/, '')
    .replace(/(?<=\.\p{Lu}|\b(?:Inc|Ltd|Corp))$/u, '.');

/** Takes off what describes a name: "the think tank Fjord" → Fjord. */
const named = (rest: string): string =>
  rest.replace(/^(?:an? |the )?(?:(?!of |for |on |in |at )[\p{Ll}-]+ ){1,5}(?=\p{Lu})/u, (head) =>
    head.split(' ').some((word) => bodyNoun.test(word)) ? head : '',
  );

/** "the Oslo-based think tank Fjord" → Fjord, in Oslo. */
function basedIn(text: string): {rest: string; place?: string} {
  const match = /^(?:an? |the )?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3})-based (.+)$/u.exec(text);
  return match ? {rest: named(match[2] ?? ''), place: (match[1] ?? '').trim()} : {rest: named(text)};
}

type Segment = {text: string; kind: 'name' | 'place'};

function segmentsOf(text: string): Segment[] {
  const parts = cutAt(text, /,\s*/g, (_, after) => !/^(?:Inc|Ltd|LLC|LLP|Co|Corp|PLC)\b/.test(after));
  return parts.flatMap((part, index): Segment[] => {
    const where = /^in (?:the )?(\p{Lu}.*)$/u.exec(part)?.[1];
    if (where !== undefined) return [{text: where, kind: 'place'}];
    const described = /^(?:an?|the) \p{Ll}/u.test(part) && index > 0;
    return connected(part, parts.slice(index + 1)).filter(({kind}) => !described || kind === 'place');
  });
}

/** Cuts one comma-free stretch at the words that lead from a unit to what it is part of or where it is. */
function connected(part: string, following: readonly string[]): Segment[] {
  if (isCountry(part)) return [{text: part, kind: 'place'}];
  const [inner, outer] = atOuter(part) ?? ofOuter(part) ?? possessive(part) ?? body(part) ?? [];
  if (inner !== undefined && outer !== undefined)
    return [...connected(inner, [outer]), ...connected(outer, following)];
  for (const match of part.matchAll(/\s(?:based )?in (?:the )?(?=\p{Lu})/gu)) {
    const place = part.slice(match.index + match[0].length);
    const name = part.slice(0, match.index);
    const whole = name.includes(' ') || isPlace(place) || !hasInstitutionWord(name);
    if (name !== '' && whole && looksLikePlace(place, following, match[0].includes('based'))) {
      return [...connected(name, []), {text: place, kind: 'place'}];
    }
  }
  return [{text: part, kind: 'name'}];
}

function atOuter(part: string): string[] | undefined {
  const [inner, ...outer] = cutAt(
    part,
    /\s(?:at|within|under) (?:the )?(?=[\p{Lu}\d])/gu,
    (before, after) => {
      const campus =
        /\b(?:University|College) (?:of|System)\b|State University/.test(before) &&
        !hasInstitutionWord(after);
      return !campus;
    },
  );
  return outer.length > 0
    ? [inner ?? '', part.slice((inner ?? '').length).replace(/^\s*(?:at|within|under) (?:the )?/, '')]
    : undefined;
}

const complete =
  /(?:Universit|Institut|Academ|College|School|Cent(?:er|re)|Hospital|Bank|Foundation|Ministry|Council|Union|Society|Association|Agency|Corporation|Commission|Facult|Department|Parliament|Museum|Library)/;

/** "Faculty of Law of the University of Oslo": an "of" between two whole names, not the one inside a name. */
function ofOuter(part: string): string[] | undefined {
  for (const match of part.matchAll(/\sof (?:the )?(?=\p{Lu})/gu)) {
    const inner = part.slice(0, match.index);
    const outer = part.slice(match.index + match[0].length);
    const lowerBody = bodyNoun.test(inner.split(' ').at(-1) ?? '') && /^\p{Ll}/u.test(inner);
    if (lowerBody) return [inner, outer];
    if (!inner.includes(' ') || !hasInstitutionWord(inner) || !/^\p{Lu}/u.test(inner)) continue;
    const head = /^(?:\p{Lu}[\p{L}.-]* ){0,4}\p{Lu}[\p{L}.-]*(?= (?:of|for|de)\b|$)/u.exec(outer)?.[0] ?? '';
    if (complete.test(head.split(' ').at(-1) ?? '')) return [inner, outer];
  }
  return undefined;
}

const namesWithPossessive =
  /(?:^|\s)(?:King|Queen|Women|Men|Children|People|Christ|Goldsmith|Lloyd|Moody|Sotheby|Christie|Veteran|Xi|St\.? \p{L}+)$/u;

/** "Lakeside University's Department of History". */
function possessive(part: string): string[] | undefined {
  const match = /^(.{1,80}?)(?:['’]s|(?<=s)['’]) (?=\p{Lu})(.+)$/u.exec(part);
  const [, owner = '', owned = ''] = match ?? [];
  if (owner === '' || !hasInstitutionWord(owned) || namesWithPossessive.test(owner)) return undefined;
  return hasInstitutionWord(owner) || owned.includes(' ') ? [owned, owner] : undefined;
}

/** "African Union advisory panel on rivers": a body in small letters within the institution before it. */
function body(part: string): string[] | undefined {
  const match = /^(?:the )?((?:\p{Lu}\S* )(?:(?:of|for|and|the|\p{Lu}\S*) ){0,6})(\p{Ll}.*)$/u.exec(part);
  const [, owner = '', rest = ''] = match ?? [];
  const words = rest.split(' ').slice(0, 4);
  return owner !== '' && words.some((word) => bodyNoun.test(word)) ? [rest, owner.trim()] : undefined;
}

const fieldOfStudy =
  /(?:ics|log(?:y|ies)|ies|[ts]ion|ment|ture|ing|ism|graphy|istry|onomy|ity|ness|ship)$|^(?:law|medicine|health|education|peace|history|arts?|action|sciences?|society|asia|africa|europe|governance|finance|defence|defense|music|philosophy|war|trade|change|nature|food|water|energy|practice|residence)$/i;

function looksLikePlace(text: string, following: readonly string[], stated: boolean): boolean {
  const words = text.split(' ');
  if (isPlace(text)) return true;
  if (
    hasInstitutionWord(text) ||
    words.length > 4 ||
    !words.every((word) => /^\p{Lu}|^(?:de|la|upon|am|of|el)$/u.test(word))
  )
    return false;
  const last = following.at(-1);
  return (
    stated ||
    (last !== undefined && (isCountry(last) || isRegion(last))) ||
    !fieldOfStudy.test(words.at(-1) ?? '')
  );
}

const campusSystems =
  /^University of (?:California|Texas|North Carolina|Wisconsin|Illinois|Michigan|Maryland|Colorado|Minnesota|Massachusetts|Missouri)$/;

/** "University of California, Berkeley" is one name, but an address with the state after it. */
function joinCampus(segments: Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const [index, segment] of segments.entries()) {
    const previous = joined.at(-1);
    const next = segments[index + 1]?.text ?? '';
    const campus =
      previous && campusSystems.test(previous.text) && !isRegion(next.split(' ')[0] ?? '') && !isRegion(next);
    if (campus && segment.kind === 'name' && !hasInstitutionWord(segment.text) && !isCountry(segment.text)) {
      previous.text += `, ${segment.text}`;
    } else {
      joined.push({...segment});
    }
  }
  return joined;
}

const postCode =
  /(?:^|\s)(?:[A-Z]{1,2}-?\d{4,6}|\d{4,6}(?:-\d{3,4})?|\d{2,3}-\d{3,4}|[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d)(?=\s|$)/g;
const street =
  /(?:^|\s)(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Via|Rue|Calle|Platz|Building|Room|Box|MSC|Suite|Floor|P\.?O\.?)\.?(?=\s|$)|(?:straße|strasse|str\.|gasse|laan|vägen|tie)(?=\s|$)/i;

function withoutAddress(segments: readonly Segment[]): Segment[] {
  return segments.flatMap(({text, kind}, index) => {
    if (index > 0 && street.test(text) && (/\d/.test(text) || !/ (?:of|for) /.test(text))) return [];
    const [name = '', ...after] = text.split(postCode).map((part) => part.replaceAll(/\s+/g, ' ').trim());
    const places = after
      .filter((part) => part !== '' && !/\d/.test(part))
      .map((part): Segment => ({text: part, kind: 'place'}));
    const kept = withoutNumber(name);
    return [...(kept === '' ? [] : [{text: kept, kind}]), ...places];
  });
}

/** What stands before a house number or a box; all of it where the digits belong to the name ("1st Faculty", "ISB-3"). */
function withoutNumber(text: string): string {
  if (!/\d/.test(text) || /^\d+(?:st|nd|rd|th)\s/.test(text)) return text;
  const digit = text.search(/\s\d/);
  if (digit > 0 && hasInstitutionWord(text.slice(0, digit))) return text.slice(0, digit);
  return hasInstitutionWord(text) && !/^\d/.test(text) ? text : '';
}

function locate(segments: readonly Segment[]): {names: string[]; places: string[]; country?: string} {
  const rest = [...segments];
  const places: string[] = [];
  let country: string | undefined;
  let region = false;
  const stated = segments.some(({text}) => isCountry(bare(text)) || isRegion(text));
  while (rest.length > 1) {
    const {text, kind} = rest.at(-1) ?? {text: '', kind: 'name'};
    if (country === undefined && places.length === 0 && isCountry(bare(text))) {
      country = bare(text);
    } else if (isRegion(text) || isCity(text) || kind === 'place') {
      region ||= isRegion(text);
      places.unshift(text);
    } else if (isUnknownPlace(text, rest.slice(0, -1), stated, places.length)) {
      places.unshift(text);
    } else {
      break;
    }
    rest.pop();
  }
  const inside = rest.filter(({kind}) => kind === 'place').map(({text}) => text);
  const names = rest.filter(({kind}) => kind === 'name').map(({text}) => text);
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
    /^\p{Lu}{2,}$/u.test(text) ||
    !/^\p{Lu}/u.test(text) ||
    text.split(' ').length > 4
  )
    return false;
  const whole = before.some((segment) => hasInstitutionWord(segment.text) && !isDependent(segment.text));
  if (whole) return true;
  const needsWhole = before.every((segment) => isDependent(segment.text));
  return stated && (!needsWhole || found === 0);
}

function unitOf(text: string): Unit {
  const abbreviated = /^(.*?)\s*\(([\p{L}\d&.-]{2,12})\)\s*(.*)$/u.exec(text);
  const abbreviation =
    abbreviated && (abbreviated[2]?.match(/\p{Lu}/gu)?.length ?? 0) >= 2 ? abbreviated[2] : undefined;
  const name =
    abbreviation === undefined ? text : `${abbreviated?.[1] ?? ''} ${abbreviated?.[3] ?? ''}`.trim();
  const bareName = /^The Hague\b/.test(name) ? name : name.replace(/^the (?=\S)/i, '');
  return abbreviation === undefined ? {name: bareName} : {name: bareName, abbreviation};
}
