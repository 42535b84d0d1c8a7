import type {Article} from '../article/article.js';
import {readingSpeed, wordsOf} from '../article/words.js';
import {outermostInstitutions} from '../people/speaker.js';

/** A row of `list --json`. Minutes are whole and at least one; progress, from 0 to 1, is absent where none is kept. */
export function articleToRow(article: Article, progress?: number): Record<string, unknown> {
  const words = wordsOf(article);
  return {
    id: article.id,
    title: article.title,
    ...(article.source === undefined ? {} : {source: article.source}),
    authors: article.authors.map((author) => ({
      name: author.name,
      affiliations: outermostInstitutions({authors: [author], affiliations: article.affiliations}),
    })),
    ...(article.published === undefined ? {} : {published: article.published}),
    words,
    minutes: Math.max(1, Math.round(words / readingSpeed)),
    ...(progress === undefined ? {} : {progress}),
  };
}
