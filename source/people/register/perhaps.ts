import {initialsOf, institutionKey, looseKey} from './institution-key.js';
import {couldBeSame, givenNames} from './initials.js';
import {plainWords} from './printed-names.js';
import {countryKey} from './joining.js';
import type {Institution, Person, Register} from './model.js';

const familyOf = ({family, name}: Person): string => plainWords(family ?? name).join('');

const wordsOf = ({name}: Person): string => plainWords(name).toSorted().join(' ');

const namesOf = ({name, also}: Institution): string[] => [name, ...also].map(institutionKey);

/** At most so many are worth a look. */
const mostOffered = 8;

/** The persons that may be this one: by initials, by the order of their names, or by a namesake's other id. */
export function perhapsSamePerson(register: Register, person: Person): Person[] {
  const [family, words, given] = [familyOf(person), wordsOf(person), givenNames(person)];
  return register.people
    .filter((other) => {
      if (other.id === person.id) return false;
      if (other.orcid !== undefined && person.orcid !== undefined) return false;
      if (wordsOf(other) === words || other.key === person.key) return true;
      return familyOf(other) === family && couldBeSame(given, givenNames(other));
    })
    .slice(0, mostOffered);
}

/** The institutions that may be this one: by the same words in another order, as a unit of another, by initials. */
export function perhapsSameInstitution(register: Register, institution: Institution): Institution[] {
  const loose = new Set(namesOf(institution).map(looseKey));
  const key = institutionKey(institution.name);
  return register.institutions
    .filter((other) => {
      if (other.id === institution.id || differsInId(other, institution)) return false;
      if (namesOf(other).some((each) => loose.has(looseKey(each))))
        return areOneUnit(register, other, institution);
      const otherKey = institutionKey(other.name);
      return (
        (isInitials(key, otherKey) || isInitials(otherKey, key)) && !differsInCountry(other, institution)
      );
    })
    .slice(0, mostOffered);
}

/** Whether a name is but the first letters of another's words. */
const isInitials = (short: string, long: string): boolean =>
  short.length > 2 && !short.includes(' ') && long.includes(' ') && initialsOf(long) === short;

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
