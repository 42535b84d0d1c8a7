import type {Article} from '../../source/article/article.js';
import {articleToTextInParts} from '../../source/exporters/plain-text.js';
import type {Setting} from '../../source/layout/setting.js';

/** An article as plain text, whole. */
export async function articleToText(article: Article, setting: Setting): Promise<string> {
  const parts: string[] = [];
  for await (const text of articleToTextInParts(article, setting)) parts.push(text);
  return parts.join('');
}
