import {importFeed} from '../../../source/importers/feed/feed.js';
import type {Imported, Source} from '../../../source/importers/importer.js';

/** The articles of a feed. */
export async function readFeed(text: string, source: Partial<Source> = {}): Promise<Imported[]> {
  const bytes = new TextEncoder().encode(text);
  const options = {signal: new AbortController().signal, progress: () => undefined};
  const articles: Imported[] = [];
  for await (const article of importFeed({bytes, name: 'feed.xml', ...source}, options))
    articles.push(article);
  return articles;
}

/** RSS around some entries. */
export const rss = (
  entries: string,
  head = '<title>The quay</title><link>https://quay.example/</link>',
): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${head}${entries}</channel></rss>`;

/** All words of an article. */
export const wordsIn = ({sections}: Imported): string => JSON.stringify(sections);
