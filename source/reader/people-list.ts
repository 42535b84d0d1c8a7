import {isCollective} from '../people/names.js';
import {outwards, type Institution, type Person, type Register} from '../people/register/model.js';
import {plainWords} from '../people/register/printed-names.js';
import {filterArticles, type FilterRow} from '../search/list-filter.js';

/** Those who fit, each kind in an order of its own; papers, agencies and desks that sign for people stand apart. */
export type PeopleList = {
  institutions: readonly Institution[];
  people: readonly Person[];
  collectives: readonly Person[];
};

type Known = {rows: readonly FilterRow[]; all: PeopleList; latest?: {query: string; list: PeopleList}};

const known = new WeakMap<Register, Known>();

/**
 * The institutions and people that fit a query, best first, in the way in which articles are filtered, whoever has just
 * that name before all others; without one, the outermost institutions and all people. Of those that fit as well as
 * each other, those with the most articles come first.
 */
export function peopleList(register: Register, query: string): PeopleList {
  const kept = known.get(register) ?? {rows: rowsOf(register), all: everyone(register)};
  known.set(register, kept);
  const asked = query.trim();
  if (asked === '') return kept.all;
  if (kept.latest?.query === asked) return kept.latest.list;
  const ids = filterArticles(kept.rows, asked);
  const list = {
    institutions: namedFirst(
      ids.flatMap((id) => register.institution(id) ?? []),
      asked,
    ),
    ...apart(
      namedFirst(
        ids.flatMap((id) => register.person(id) ?? []),
        asked,
      ),
    ),
  };
  kept.latest = {query: asked, list};
  return list;
}

const apart = (some: readonly Person[]): Pick<PeopleList, 'people' | 'collectives'> => ({
  people: some.filter((person) => !isCollective(person)),
  collectives: some.filter((person) => isCollective(person)),
});

const plain = (name: string): string => plainWords(name).join(' ');

function namedFirst<T extends {name: string; also: readonly string[]}>(
  found: readonly T[],
  asked: string,
): T[] {
  const isNamed = ({name, also}: T): boolean => [name, ...also].some((each) => plain(each) === plain(asked));
  return [...found.filter(isNamed), ...found.filter((each) => !isNamed(each))];
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byFamily = ({family = '', given, name}: Person): string =>
  `${family} ${given ?? name}`.toLocaleLowerCase();

const mostSaid = (a: {articles: readonly unknown[]}, b: {articles: readonly unknown[]}): number =>
  b.articles.length - a.articles.length;

const institutionsSorted = ({institutions}: Register): Institution[] =>
  institutions.toSorted((a, b) => mostSaid(a, b) || byName(a.name.toLowerCase(), b.name.toLowerCase()));

const peopleSorted = ({people}: Register): Person[] =>
  people.toSorted((a, b) => mostSaid(a, b) || byName(byFamily(a), byFamily(b)));

const everyone = (register: Register): PeopleList => ({
  institutions: institutionsSorted(register).filter(({parent}) => parent === undefined),
  ...apart(peopleSorted(register)),
});

/** The names of an institution and of those around it, all that are known. */
function namesFrom(register: Register, id: string | undefined): string[] {
  return outwards(id, {get: register.institution}).flatMap((each) => {
    const institution = register.institution(each);
    return institution ? [institution.name, ...institution.also] : [];
  });
}

function rowsOf(register: Register): FilterRow[] {
  const people = peopleSorted(register).map(({id, name, also, posts}): FilterRow => ({
    id,
    title: name,
    authors: [name, ...also],
    affiliations: [...new Set(posts.flatMap(({institution}) => namesFrom(register, institution)))],
    more: posts.flatMap(({position = []}) => position),
  }));
  const institutions = institutionsSorted(register).map(
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
