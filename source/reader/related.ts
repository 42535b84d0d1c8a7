import {folded} from '../article/letters.js';
import {affiliationChain} from '../people/speaker.js';
import type {Article, Author} from '../article/article.js';
import {outwards, type Register} from '../people/register/model.js';
import type {Entry} from './state.js';

export type Related = {entry: Entry; through: 'person' | 'institution'};

/** Articles of each kind at most; all others stand with the person or the institution. */
const mostRelated = 6;

/**
 * The latest other articles by an author of an article, and then those from an institution that the author speaks for.
 *
 * @param register where it is known who speaks; else names are compared
 */
export function relatedTo(
  author: Author,
  article: Article,
  entries: readonly Entry[],
  register?: Register,
): Related[] {
  const others = entries.filter((entry) => entry.id !== article.id && entry.problem === undefined);
  const {isBy, isFrom} = register?.mentioned(article.id)
    ? asRegistered(author, article, register)
    : byName(author, article);
  const byPerson = others.filter(isBy);
  const own = new Set(byPerson);
  const fromInstitution = others.filter((entry) => !own.has(entry) && isFrom(entry));
  return [
    ...latest(byPerson).map((entry) => ({entry, through: 'person' as const})),
    ...latest(fromInstitution).map((entry) => ({entry, through: 'institution' as const})),
  ];
}

const latest = (entries: readonly Entry[]): Entry[] =>
  entries
    .toSorted(({published: a = ''}, {published: b = ''}) => (a < b ? 1 : a > b ? -1 : 0))
    .slice(0, mostRelated);

type Tests = Record<'isBy' | 'isFrom', (entry: Entry) => boolean>;

function asRegistered(author: Author, article: Article, register: Register): Tests {
  const person = register.mentioned(article.id)?.people[article.authors.indexOf(author)];
  const by = new Set(person?.articles.map((source) => source.article));
  const from = new Set(
    institutionsOf(author, article, register).flatMap((id) =>
      (register.institution(id)?.articles ?? []).map((source) => source.article),
    ),
  );
  return {isBy: ({id}) => by.has(id), isFrom: ({id}) => from.has(id)};
}

const known = new WeakMap<Article, ReadonlyMap<string, number>>();

/** Where each affiliation of an article stands, by its id. */
export function placesOf(article: Article): ReadonlyMap<string, number> {
  const places = known.get(article) ?? new Map(article.affiliations.map(({id}, index) => [id, index]));
  known.set(article, places);
  return places;
}

/** The institutions that an author speaks for in an article, and those around them. */
export function institutionsOf(author: Author, article: Article, register: Register): string[] {
  const {institutions = []} = register.mentioned(article.id) ?? {};
  const places = placesOf(article);
  const innermost = author.posts.flatMap(({affiliationId = '', former}) =>
    former ? [] : (institutions[places.get(affiliationId) ?? -1]?.id ?? []),
  );
  return [...new Set(innermost.flatMap((id) => outwards(id, {get: register.institution})))];
}

function byName(author: Author, article: Article): Tests {
  const name = folded(author.name);
  const institutions = new Set(
    author.posts.flatMap((post) =>
      affiliationChain(post, article.affiliations).map(({name: unit}) => folded(unit)),
    ),
  );
  return {
    isBy: ({authors}) => authors.some((other) => folded(other) === name),
    isFrom: ({affiliations}) => affiliations.some((affiliation) => institutions.has(folded(affiliation))),
  };
}
