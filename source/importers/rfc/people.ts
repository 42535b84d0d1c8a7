import type {Affiliation, Author} from '../../article/article.js';
import {slug} from '../../article/ids.js';
import {affiliationList} from '../../people/affiliation-list.js';
import {readAffiliation, type Unit} from '../../people/institutions.js';
import {readName} from '../../people/names.js';
import {uniqueIds} from '../../people/unique-ids.js';
import type {Address} from './addresses.js';
import type {Head} from './head.js';

/** The authors of the head, by the full names of the addresses at the end, with where they are. */
export function peopleOf(
  head: Head['authors'],
  addresses: readonly Address[],
): {authors: Author[]; affiliations: Affiliation[]} {
  const list = affiliationList();
  const unique = uniqueIds();
  // Where the head names nobody, the addresses do.
  const named: Head['authors'] = head.length > 0 ? head : addresses.map(({name}) => ({name}));
  const authors = named.map(({name, organisation}): Author => {
    const own = addresses.find((address) => isSame(name, address.name));
    const full = readName(own?.name ?? name);
    const evidence = own && own.lines.length > 0 ? own.lines.join(', ') : organisation;
    const affiliationId = evidence === undefined ? undefined : list.add(unitsOf(evidence, organisation));
    return {
      id: unique(slug(full.name)),
      ...full,
      posts:
        affiliationId === undefined || evidence === undefined
          ? []
          : [{affiliationId, evidence, certainty: 'stated'}],
    };
  });
  return {authors, affiliations: list.affiliations};
}

/** An address by the name that the head gives its organisation, which need not look like one. */
function unitsOf(address: string, organisation: string | undefined): Unit[] {
  const units = readAffiliation(address);
  const outer = units.at(-1);
  if (organisation === undefined || !outer || units.some(({name}) => name === organisation)) return units;
  const {place, country} = outer;
  return [{name: organisation, ...(place !== undefined && {place}), ...(country !== undefined && {country})}];
}

const family = (name: string): string => slug(name).split('-').at(-1) ?? '';

/** "A. Quill" is Ada Quill. */
const isSame = (short: string, full: string): boolean =>
  short.charAt(0) === full.charAt(0) && family(short) === family(full);
