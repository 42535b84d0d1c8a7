import {isCountry, isPlace, isRegion} from './countries.js';
import {hasInstitutionWord} from './institution-words.js';
import {cutAt} from './separators.js';
import {bodyNoun} from './titles.js';

/** A stretch of an affiliation that names one unit, or says where one is. */
export type Segment = {text: string; kind: 'name' | 'place'};

/** Cuts an affiliation into units and places, from the innermost outwards: at commas, "at", "in", "of" and possessives. */
export function segmentsOf(text: string): Segment[] {
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
