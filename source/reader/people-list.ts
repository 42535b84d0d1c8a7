import {outwards, type Institution, type Person, type Register} from '../people/register/model.js';
import {filterArticles, type FilterRow} from '../search/filter.js';

/** Those who fit, the institutions and the people each in an order of their own. */
export type PeopleList = {institutions: readonly Institution[]; people: readonly Person[]};

type Known = {rows: readonly FilterRow[]; all: PeopleList; latest?: {query: string; list: PeopleList}};

const known = new WeakMap<Register, Known>();

/**
 * The institutions and people that fit a query, best first, in the way in which articles are filtered; without one, the
 * outermost institutions and all people, those with the most articles first.
 */
export function peopleList(register: Register, query: string): PeopleList {
  const kept = known.get(register) ?? {rows: rowsOf(register), all: everyone(register)};
  known.set(register, kept);
  const asked = query.trim();
  if (asked === '') return kept.all;
  if (kept.latest?.query === asked) return kept.latest.list;
  const ids = filterArticles(kept.rows, asked);
  const list = {
    institutions: ids.flatMap((id) => register.institution(id) ?? []),
    people: ids.flatMap((id) => register.person(id) ?? []),
  };
  kept.latest = {query: asked, list};
  return list;
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byFamily = ({family = '', given, name}: Person): string =>
  `${family} ${given ?? name}`.toLocaleLowerCase();

function everyone({institutions, people}: Register): PeopleList {
  return {
    institutions: institutions
      .filter(({parent}) => parent === undefined)
      .toSorted(
        (a, b) => b.articles.length - a.articles.length || byName(a.name.toLowerCase(), b.name.toLowerCase()),
      ),
    people: people.toSorted(
      (a, b) => b.articles.length - a.articles.length || byName(byFamily(a), byFamily(b)),
    ),
  };
}

/** The names of an institution and of those around it, all that are known. */
function namesFrom(register: Register, id: string | undefined): string[] {
  return outwards(id, {get: register.institution}).flatMap((each) => {
    const institution = register.institution(each);
    return institution ? [institution.name, ...institution.also] : [];
  });
}

function rowsOf(register: Register): FilterRow[] {
  const people = register.people.map(({id, name, also, posts}): FilterRow => ({
    id,
    title: name,
    authors: [name, ...also],
    affiliations: [...new Set(posts.flatMap(({institution}) => namesFrom(register, institution)))],
    more: posts.flatMap(({position = []}) => position),
  }));
  const institutions = register.institutions.map(
    ({id, name, also, parent, place, country, line}): FilterRow => ({
      id,
      title: [name, ...also].join(' · '),
      authors: [],
      affiliations: [...new Set([name, ...also, ...namesFrom(register, parent)])],
      more: [place, country, line?.text].flatMap((each) => each ?? []),
    }),
  );
  return [...institutions, ...people];
}
