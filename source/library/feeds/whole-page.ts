import {realpathSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import type {Article} from '../../article/article.js';
import {wordCountOf} from '../../article/words.js';
import {articleToMarkdown} from '../../exporters/markdown/markdown.js';
import {UnreadableError} from '../../importers/importer.js';
import {fetchPage} from '../fetching/fetch-page.js';
import {isPrivateHost} from '../fetching/private-address.js';
import {isWebAddress} from '../fetching/web-address.js';
import {readDocument, type ReadArticle} from '../read-source.js';
import {replaceFile} from '../write-file.js';
import {recordIn, writeRecord, type FeedRecord} from './feed-record.js';

export type WholePageOptions = {
  signal?: AbortSignal;
  /** Called before something is fetched. */
  begun?: () => void;
  fetch?: typeof fetchPage;
};

/**
 * The whole of an article that a feed gave a summary of: the text of its page, under what the feed says of it.
 *
 * @param feed the feed's own address, if it has one: what that leads to is fetched no further inside than it is itself
 * @throws UnreadableError where the page can't be had or says no more; the signal's reason once it is aborted
 */
export async function wholeOf(
  article: Article,
  feed: string | undefined,
  {signal, begun, fetch = fetchPage}: WholePageOptions = {},
): Promise<Article> {
  const {url: address} = article;
  if (address === undefined) throw new UnreadableError('has no page of its own');
  begun?.();
  const begunInside =
    feed !== undefined && isWebAddress(feed) && (await isPrivateHost(new URL(feed).hostname));
  const {bytes, url, mediaType} = await fetch(address, {begunInside, ...(signal && {signal})});
  const document = {shown: address, name: basename(address), id: url, url, mediaType, read: () => bytes};
  let page: Article | undefined;
  for await (const reading of readDocument(document, {inWorker: true, ...(signal && {signal})}))
    if (reading.ordinal === 1) page = reading.article;
  if (!page || wordCountOf(page) <= wordCountOf(article))
    throw new UnreadableError('says no more than its feed');
  const {authors, affiliations} = page.authors.length > 0 ? page : article;
  const {id, title, source = page.source, published = page.published, standfirst = page.standfirst} = article;
  return {
    ...page,
    id,
    url: address,
    title,
    authors,
    affiliations,
    ...(source !== undefined && {source}),
    ...(published !== undefined && {published}),
    ...(standfirst !== undefined && {standfirst}),
  };
}

/**
 * Puts the whole of a kept entry into its file, where that holds a summary.
 *
 * @param root where the feeds' folders are
 * @returns false where it is whole already, or no entry of a feed
 * @throws as above, or what the system says
 */
export async function keepWhole(
  root: string,
  {article, document: {path}}: ReadArticle,
  options: WholePageOptions = {},
): Promise<boolean> {
  if (path === undefined || !isWithin(root, path)) return false;
  const record = recordIn(dirname(path));
  const entry = record?.entries?.find(({file}) => file === basename(path));
  if (!entry?.excerpt) return false;
  const whole = await wholeOf(article, record?.url, options);
  replaceFile(path, articleToMarkdown(whole));
  // The feed may have been asked meanwhile.
  const now = recordIn(dirname(path));
  if (!isComplete(now)) return true;
  const entries = now.entries.map((each) => {
    const {excerpt: _, ...kept} = each;
    return each.key === entry.key ? kept : each;
  });
  writeRecord(root, {...now, entries});
  return true;
}

const isComplete = (record: Partial<FeedRecord> | undefined): record is FeedRecord =>
  record?.url !== undefined && record.entries !== undefined && record.version !== undefined;

function isWithin(root: string, path: string): boolean {
  try {
    return dirname(dirname(path)) === realpathSync(join(root));
  } catch {
    return false;
  }
}
