import {institutionKey, looseKey, shortForms} from './institution-key.js';
import {couldBeSame, givenNames} from './initials.js';
import {countryKey} from './joining.js';
import type {Institution, Person, Register} from './model.js';
import {plainWords} from './printed-names.js';

/** At most so many are worth a look, of so many that are looked at. */
const mostOffered = 8;
const mostCompared = 500;

/** The persons that may be this one: by initials, by the order of their names, or by a namesake's other id. */
export function perhapsSamePerson(register: Register, person: Person): Person[] {
  const given = givenNames(person);
  const [words, family] = signsOfPerson(person);
  return offered(likePerson(register), signsOfPerson(person), (other) => {
    if (other.id === person.id || (other.orcid !== undefined && person.orcid !== undefined)) return false;
    const [otherWords, otherFamily] = signsOfPerson(other);
    if (otherWords === words || other.key === person.key) return true;
    return otherFamily === family && couldBeSame(given, givenNames(other));
  });
}

/** The institutions that may be this one: by the same words in another order, as a unit of another, in a short form. */
export function perhapsSameInstitution(register: Register, institution: Institution): Institution[] {
  const own = signsOfInstitution(institution);
  return offered(likeInstitution(register), [...own.loose, ...own.shortened, ...own.short], (other) => {
    if (other.id === institution.id || differsInId(other, institution)) return false;
    const signs = signsOfInstitution(other);
    const isShortened = shares(signs.short, own.shortened) || shares(signs.shortened, own.short);
    const isLike = shares(signs.loose, own.loose) || (isShortened && !differsInCountry(other, institution));
    return isLike && areOneUnit(register, other, institution);
  });
}

const shares = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((each) => others.includes(each));

/** What somebody is looked up by, with who shares it. */
type Alike<T> = ReadonlyMap<string, readonly T[]>;

function offered<T>(alike: Alike<T>, signs: readonly string[], isLike: (other: T) => boolean): T[] {
  const found = new Set<T>();
  for (const sign of signs)
    for (const other of (alike.get(sign) ?? []).slice(0, mostCompared))
      if (found.size < mostOffered && isLike(other)) found.add(other);
  return [...found];
}

/** Umlauts are printed in two ways: "Mächler", "Maechler". */
const withoutUmlauts = (word: string): string => word.replaceAll(/([aou])e/g, '$1');

/** The words of the name in any order, the family name with the first letter of the given one, and the name's key. */
function signsOfPerson({
  name,
  key,
  given = '',
  family,
}: Person): [words: string, family: string, key: string] {
  const [letter = ''] = plainWords(given).join('');
  return [
    `words ${plainWords(name).map(withoutUmlauts).toSorted().join(' ')}`,
    `family ${withoutUmlauts(plainWords(family ?? name).join(''))} ${letter}`,
    `key ${key}`,
  ];
}

type InstitutionSigns = {
  /** The words of its names in any order. */
  loose: string[];
  /** What others may call it for short. */
  shortened: string[];
  /** Its name, as that may be what another is called for short. */
  short: string[];
};

function signsOfInstitution({name, also}: Institution): InstitutionSigns {
  const key = institutionKey(name);
  return {
    loose: [name, ...also].map((each) => `loose ${looseKey(institutionKey(each))}`),
    shortened: shortForms(key).map((form) => `short ${form}`),
    short: [`short ${key}`],
  };
}

const allSignsOf = (institution: Institution): string[] => {
  const {loose, shortened, short} = signsOfInstitution(institution);
  return [...loose, ...shortened, ...short];
};

const people = new WeakMap<Register, Alike<Person>>();
const institutions = new WeakMap<Register, Alike<Institution>>();

function likePerson(register: Register): Alike<Person> {
  const known = people.get(register) ?? bySigns(register.people, signsOfPerson);
  people.set(register, known);
  return known;
}

function likeInstitution(register: Register): Alike<Institution> {
  const known = institutions.get(register) ?? bySigns(register.institutions, allSignsOf);
  institutions.set(register, known);
  return known;
}

function bySigns<T>(all: readonly T[], signsOf: (each: T) => readonly string[]): Alike<T> {
  const alike = new Map<string, T[]>();
  for (const each of all)
    for (const sign of new Set(signsOf(each))) {
      const others = alike.get(sign);
      if (others) others.push(each);
      else alike.set(sign, [each]);
    }
  return alike;
}

const differsInId = (a: Institution, b: Institution): boolean =>
  a.ror !== undefined && b.ror !== undefined && a.ror !== b.ror;

const differsInCountry = (a: Institution, b: Institution): boolean =>
  a.country !== undefined && b.country !== undefined && countryKey(a.country) !== countryKey(b.country);

/** Units of different institutions are different, whatever their names. */
function areOneUnit({institution}: Register, a: Institution, b: Institution): boolean {
  if (a.parent === undefined || b.parent === undefined) return true;
  const [one, other] = [institution(a.parent), institution(b.parent)];
  if (!one || !other || one === other) return true;
  return looseKey(institutionKey(one.name)) === looseKey(institutionKey(other.name));
}
