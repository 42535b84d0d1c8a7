import type {Affiliation, Article, Author} from '../../source/article/article.js';

/** Articles by people with posts, and nothing else in them. */

type Said = Partial<Pick<Article, 'published' | 'disclosures' | 'notes'>> & {
  authors?: ReadonlyArray<Partial<Author> & {name: string}>;
  affiliations?: readonly Affiliation[];
};

let count = 0;

const article = ({authors = [], affiliations = [], ...said}: Said): Article => ({
  id: `article ${++count}`,
  title: 'The river in winter',
  language: 'en',
  sections: [],
  disclosures: [],
  notes: [],
  warnings: [],
  ...said,
  authors: authors.map((author, at) => ({id: `author-${at}`, posts: [], ...author})),
  affiliations: [...affiliations],
});

/** An article by one author with a post at the first of some affiliations. */
export const speaking = (
  name: string,
  affiliations: readonly Affiliation[],
  said: Partial<Article> & {former?: true; position?: string} = {},
): Article => {
  const {former, position, ...rest} = said;
  const post = {
    affiliationId: affiliations[0]!.id,
    evidence: `${name} is there.`,
    certainty: 'stated' as const,
  };
  const held = {...post, ...(former && {former}), ...(position !== undefined && {position})};
  return {...article({authors: [{name, posts: [held]}], affiliations}), ...rest};
};

export const by = (author: Partial<Author> & {name: string}): Article => article({authors: [author]});
export const at = (name: string, more: Partial<Affiliation> = {}): Affiliation => ({id: 'a', name, ...more});
export const names = (all: ReadonlyArray<{name: string}>): string[] => all.map(({name}) => name).toSorted();
