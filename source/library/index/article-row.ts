import type {Article} from '../../article/article.js';
import {wordsOf} from '../../article/words.js';
import {outermostInstitutions} from '../../people/speaker.js';
import {factsOf, type Facts} from '../../search/facets.js';

/** What the index keeps of an article beside its paragraphs: what the list shows, and what a query can ask for. */
export type ArticleRow = Facts & {
  id: string;
  /** Of its document's bytes, with its ordinal. */
  hash: string;
  /** Outermost institutions, and those of each author in the authors' order. */
  institutions: readonly string[];
  institutionsByAuthor: ReadonlyArray<readonly string[]>;
  words: number;
  kicker?: string;
  standfirst?: string;
};

export function rowOf(article: Article, hash: string): ArticleRow {
  const {id, kicker, standfirst} = article;
  return {
    ...factsOf(article),
    id,
    hash,
    institutions: outermostInstitutions(article),
    institutionsByAuthor: article.authors.map((author) =>
      outermostInstitutions({authors: [author], affiliations: article.affiliations}),
    ),
    words: wordsOf(article),
    ...(kicker !== undefined && {kicker}),
    ...(standfirst !== undefined && {standfirst}),
  };
}
