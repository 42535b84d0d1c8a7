import {affiliationChain} from '../people/speaker.js';
import type {Article, Author} from '../article/article.js';
import type {Entry, State} from './state.js';

/** Something in the pane that can be selected: an author, then the articles that Enter opens from there. */
export type PaneStop =
  | {kind: 'author'; author: Author}
  | {kind: 'article'; author: Author; entry: Entry; through: 'person' | 'institution'};

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

/** What the pane's selection walks through, in order. */
export function paneStops(state: State): PaneStop[] {
  const article = state.reading?.article;
  if (!article) return [];
  return article.authors.flatMap((author): PaneStop[] => [
    {kind: 'author', author},
    ...relatedTo(author, article, state.picker.entries).map((related): PaneStop => ({
      kind: 'article',
      author,
      ...related,
    })),
  ]);
}

/** The article that Enter leads to from what is selected in the pane: itself, or the first that its author has. */
export function articleToOpen(state: State): {stop: number; entry: Entry} | undefined {
  const stops = paneStops(state);
  for (const stop of [state.pane.selected, state.pane.selected + 1]) {
    const found = stops[stop];
    if (found?.kind === 'article') return {stop, entry: found.entry};
  }
  return undefined;
}
