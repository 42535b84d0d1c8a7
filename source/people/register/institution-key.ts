import {plainWords} from './printed-names.js';

/** Abbreviations that stand for one word alone, and words that are spelt in two ways. */
const written = new Map(
  Object.entries({
    univ: 'university',
    inst: 'institute',
    dept: 'department',
    natl: 'national',
    intl: 'international',
    lab: 'laboratory',
    labs: 'laboratories',
    ctr: 'center',
    cntr: 'center',
    centre: 'center',
    acad: 'academy',
    coll: 'college',
    hosp: 'hospital',
    sch: 'school',
    fac: 'faculty',
    assoc: 'association',
    govt: 'government',
    programme: 'program',
    defence: 'defense',
    organisation: 'organization',
    labour: 'labor',
  }),
);

/** Legal forms at the end of a name, which are printed or not. */
const legalForms = new Set(['inc', 'ltd', 'llc', 'plc', 'gmbh', 'limited', 'incorporated']);

/** The normal form of an institution's own name, whatever it is a unit of. */
export function institutionKey(name: string): string {
  const words = plainWords(name).map((word) => written.get(word) ?? word);
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && legalForms.has(words.at(-1)!)) words.pop();
  return words.join(' ');
}

/** Units that many institutions have one of by the same name. */
const common = /^(?:department|faculty|school|division|section|chair|laboratory) of /;

/** Whether a name tells nothing without the institution that it is a unit of. */
export const isCommonUnit = (key: string): boolean => common.test(key);

/** Words that one name has and the other lacks where they mean the same: "University of Fudan". */
const small = new Set(['of', 'the', 'for', 'and', 'at', 'in', 'de', 'der', 'fur', 'di', 'la', 'du']);

/** The words of a key in any order; of equal ones it may be asked whether the institutions are one. */
export const looseKey = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !small.has(word))
    .toSorted()
    .join(' ');

/** What an institution is, which is left out where everybody knows: "Stanford", "New America". */
const kinds = 'university|institution|institute|foundation|college|center|school|magazine|newspaper';

const aroundKind = new RegExp(`^(?:(?:${kinds}) of )?(.+?)(?: (?:${kinds}))?$`);
const untilPurpose = new RegExp(`^(\\S+ (?:.*? )?(?:${kinds})) (?:for|on) `);

/** What an institution may be called for short, by its key: "Tarn", "UT Austin", "Orrin Institute". */
export function shortForms(key: string): string[] {
  const [, bare = ''] = aroundKind.exec(key) ?? [];
  const [, beforePurpose = ''] = untilPurpose.exec(key) ?? [];
  const words = key.split(' ').filter((word) => !small.has(word));
  const initials = words.map((word) => word[0] ?? '');
  const withPlace = words.length > 2 ? `${initials.slice(0, -1).join('')} ${words.at(-1)}` : '';
  const forms = [bare, beforePurpose, initials.length > 2 ? initials.join('') : '', withPlace];
  return forms.filter((form) => form !== '' && form !== key);
}
