import type {Article} from '../../source/article/article.js';
import {articleMentionsOf} from '../../source/library/collection/registers.js';
import type {Register} from '../../source/people/register/model.js';
import {createRegister} from '../../source/people/register/register.js';

/** Who speaks in some articles. */
export const registerOf = (...articles: readonly Article[]): Register =>
  createRegister(articles.map(articleMentionsOf));
