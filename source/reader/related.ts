import {affiliationChain} from '../people/speaker.js';
import type {Article, Author} from '../article/article.js';
import type {Entry} from './state.js';

const fold = (name: string): string => name.toLocaleLowerCase('en');

/** The other articles by an author, and then those from an institution that the author holds a post at. */
export function relatedTo(
  author: Author,
  article: Article,
  entries: readonly Entry[],
): Array<{entry: Entry; through: 'person' | 'institution'}> {
  const others = entries.filter((entry) => entry.id !== article.id && entry.problem === undefined);
  const name = fold(author.name);
  const byPerson = others.filter((entry) => entry.authors.some((other) => fold(other) === name));
  const institutions = new Set(
    author.posts.flatMap((post) =>
      affiliationChain(post, article.affiliations).map(({name: unit}) => fold(unit)),
    ),
  );
  const fromInstitution = others.filter(
    (entry) =>
      !byPerson.includes(entry) &&
      entry.affiliations.some((affiliation) => institutions.has(fold(affiliation))),
  );
  return [
    ...byPerson.map((entry) => ({entry, through: 'person' as const})),
    ...fromInstitution.map((entry) => ({entry, through: 'institution' as const})),
  ];
}
