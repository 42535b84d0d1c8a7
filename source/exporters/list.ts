import type {Article} from '../article/article.js';
import {readingSpeed, wordsOf} from '../article/text.js';
import {unitsFrom} from './json.js';

/** A row of `list --json`. Minutes are whole and at least one; progress, from 0 to 1, is absent where none is kept. */
export function articleToRow(article: Article, progress?: number): Record<string, unknown> {
  const words = wordsOf(article);
  return {
    id: article.id,
    title: article.title,
    ...(article.source === undefined ? {} : {source: article.source}),
    authors: article.authors.map(({name, posts}) => {
      const outermost = posts.flatMap(
        ({affiliationId}) => unitsFrom(affiliationId, article.affiliations).at(-1)?.name ?? [],
      );
      return {name, affiliations: [...new Set(outermost)]};
    }),
    ...(article.published === undefined ? {} : {published: article.published}),
    words,
    minutes: Math.max(1, Math.round(words / readingSpeed)),
    ...(progress === undefined ? {} : {progress}),
  };
}
