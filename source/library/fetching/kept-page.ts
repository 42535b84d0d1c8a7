import {UnreadableError} from '../../importers/importer.js';
import {fetchNewer, type FetchOptions} from './fetch-page.js';
import type {KeptPage, PageCache} from './page-cache.js';
import {OutOfReachError} from './refusals.js';

/**
 * When its server is asked for a page that is kept: `never` where what is kept will do, `always` to renew it, `first`
 * where what is kept is for when its server can't be reached.
 */
export type Asked = 'never' | 'first' | 'always';

export type PageOptions = Pick<FetchOptions, 'signal' | 'received' | 'network'> & {
  cache?: PageCache | undefined;
  asked?: Asked;
  /** Milliseconds since 1970. */
  now?: () => number;
};

/** A page, and what came of asking for it: it is as it was kept, or its server says so, or could not be reached. */
export type Page = KeptPage & {isKept?: true; isUnchanged?: true; problem?: string};

/**
 * A page that the person named, as it was kept or from its server; then it is kept.
 *
 * @throws as fetchPage
 */
export async function pageAt(
  address: string,
  {cache, asked = 'never', now = Date.now, ...options}: PageOptions = {},
): Promise<Page> {
  const place = cacheKeyOf(address);
  const kept = cache?.get(place);
  if (kept && asked === 'never') return {...kept, isKept: true};
  try {
    const fetched = await fetchNewer(place, kept?.version ?? {}, options);
    if (!fetched && !kept) throw new UnreadableError('can’t be had from its server; try again later');
    const page = {...(fetched ?? kept!), fetched: now()};
    cache?.put(place, page);
    const isSame = !fetched || (kept && Buffer.compare(fetched.bytes, kept.bytes) === 0);
    return {...page, ...(isSame && {isUnchanged: true as const})};
  } catch (error) {
    if (kept && asked === 'first' && error instanceof OutOfReachError)
      return {...kept, isKept: true, problem: error.message};
    throw error;
  }
}

/** The key that a page is kept under: its address without a fragment, since a part of a page is kept with the whole. */
export const cacheKeyOf = (address: string): string => address.replace(/#.*$/s, '');
