import {basename} from 'node:path';
import {percentDecoded} from '../../article/percent.js';
import {sanitiseLine} from '../../article/sanitise.js';
import {formatOf} from '../../importers/detect.js';
import {pageAt, cacheKeyOf, type Asked, type Page, type PageOptions} from './kept-page.js';
import {openPageCache} from './page-cache.js';

export type FetchingOptions = {
  signal?: AbortSignal;
  /** The folder in which pages that are fetched are kept; unless given, none is. */
  pages?: string;
  /** When the server of a page that is kept is asked for it. */
  asked?: Asked;
  /** Told how many bytes have come, and of how many where that is known. */
  received?: (bytes: number, all?: number) => void;
};

/**
 * The document at an address of the web, as it was kept or as it is fetched now.
 *
 * @throws UnreadableError where it can't be had; the signal's reason once it is aborted
 */
export async function fetchedDocument(
  address: string,
  {signal, pages, asked = 'never', received}: FetchingOptions,
) {
  const cache = pages === undefined ? undefined : openPageCache(pages);
  const options = {cache, ...(signal && {signal}), ...(received && {received})};
  const page = await newest(address, await pageAt(address, {...options, asked}), options);
  const {bytes, url, mediaType, fetched, isUnchanged, problem} = page;
  return {
    shown: sanitiseLine(address),
    name: sanitiseLine(nameOf(url)),
    id: sanitiseLine(url),
    url,
    mediaType,
    address,
    fetched: new Date(fetched).toISOString(),
    ...(isUnchanged && {isUnchanged}),
    ...(problem !== undefined && {problem}),
    stamp: () => ({path: cacheKeyOf(address), state: String(fetched)}),
    read: () => bytes,
    drop: () => cache?.drop(cacheKeyOf(address)),
  };
}

/** A feed is asked for because of what is new in it: what is kept is for when its server can't be reached. */
async function newest(address: string, page: Page, options: PageOptions): Promise<Page> {
  if (!page.isKept || page.problem !== undefined) return page;
  const {bytes, url, mediaType} = page;
  const {mediaTypes} = await formatOf({bytes, name: nameOf(url), url, mediaType});
  return mediaTypes.includes('application/rss+xml') ? pageAt(address, {...options, asked: 'first'}) : page;
}

function nameOf(url: string): string {
  const {hostname, pathname} = new URL(url);
  return percentDecoded(basename(pathname)) || hostname;
}
