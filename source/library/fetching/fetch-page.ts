import type {IncomingMessage} from 'node:http';
import {UnreadableError} from '../../importers/importer.js';
import {bodyOf, TooSlowError} from './body.js';
import {createCookies} from './cookies.js';
import {network, type Network} from './private-address.js';
import {failureToFetch, refusalOf, tooSlow} from './refusals.js';
import {ask, type Answer, hasProxy} from './request.js';

export {LaterError} from './refusals.js';

/** What stands at an address: its bytes, where they came from at last, and what its server says that they are. */
export type Fetched = {bytes: Uint8Array; url: string; mediaType: string; version: Version};

/**
 * Which version of it that is, as its server calls it: what it is asked with whether there is another (RFC 9110, 13.1).
 */
export type Version = {etag?: string; lastModified?: string};

export type FetchOptions = {
  signal?: AbortSignal;
  /** What the server is asked for, best first; unless given, what a reader of pages and documents wants. */
  accept?: string;
  /** Told how many bytes have come, and of how many where that is known. */
  received?: (bytes: number, all?: number) => void;
  /**
   * Milliseconds in which a server, and those that it leads to, begins to answer; and in which more of it must come.
   */
  patience?: number;
  /** Milliseconds for all of it. */
  deadline?: number;
  /** Bytes after decompression. */
  limit?: number;
  /** Whether what led to the address is within a private network; unless given, the person named the address. */
  begunInside?: boolean;
  network?: Network;
};

const mostHops = 10;

/**
 * Fetches a page that the person named: over http or https alone, by hops of its own, so that no server out there leads
 * into the network in here.
 *
 * @throws UnreadableError, which says what is wrong and what to do; the signal's reason once it is aborted
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const fetched = await fetchNewer(address, {}, options);
  if (!fetched) throw refusalOf(304, undefined);
  return fetched;
}

/**
 * The same of what may have been fetched before; undefined where that is still its version.
 *
 * @throws as above
 */
export async function fetchNewer(
  address: string,
  version: Version,
  {
    signal,
    received = () => {},
    patience = 15_000,
    deadline = 300_000,
    limit = 64_000_000,
    ...options
  }: FetchOptions = {},
): Promise<Fetched | undefined> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), patience);
  const end = AbortSignal.any([late.signal, AbortSignal.timeout(deadline), ...(signal ? [signal] : [])]);
  try {
    const {response, url} = await answerOf(addressOf(address), version, {...options, signal: end});
    clearTimeout(timer);
    if (response.statusCode === 304) return void response.destroy();
    const mediaType = response.headers['content-type'] ?? '';
    const bytes = await bodyOf(response, {limit, patience: patience / 2, received});
    return {bytes, url: url.href, mediaType, version: versionOf(response)};
  } catch (error) {
    signal?.throwIfAborted();
    throw end.aborted || error instanceof TooSlowError ? tooSlow() : failureToFetch(error, hasProxy());
  } finally {
    clearTimeout(timer);
  }
}

type Hopping = Pick<FetchOptions, 'accept' | 'begunInside' | 'network'> & {signal: AbortSignal};

/** What answers at last: a page, or that it is the version that is known. */
async function answerOf(
  first: URL,
  {etag, lastModified}: Version,
  {signal, accept = usual.accept, begunInside, network: own = network}: Hopping,
): Promise<{response: IncomingMessage; url: URL}> {
  const cookies = createCookies();
  let url = first;
  let mayBeInside = begunInside ?? true;
  for (let hop = 0; hop < mostHops; hop++) {
    const cookie = cookies.for(url);
    const headers = {
      ...usual,
      accept,
      ...(cookie !== undefined && {cookie}),
      ...(etag !== undefined && {'if-none-match': etag}),
      ...(lastModified !== undefined && {'if-modified-since': lastModified}),
    };
    const {response, isInside}: Answer = await ask(url, {headers, signal, mayBeInside, network: own});
    // What is out there leads nowhere in here, however the way began.
    mayBeInside &&= isInside;
    cookies.take(url, response.headers['set-cookie'] ?? []);
    const {statusCode: status = 0, headers: said} = response;
    if (status === 304 && (etag ?? lastModified) !== undefined) return {response, url};
    if (status >= 300 && status < 400 && said.location !== undefined) {
      response.destroy();
      url = addressOf(fromLatin(said.location), url);
      continue;
    }
    if (status >= 200 && status < 300) return {response, url};
    response.destroy();
    throw refusalOf(status, said['retry-after']);
  }
  throw new UnreadableError(`leads on and on (${mostHops} times); open it in a browser and save the page`);
}

const usual = {
  accept:
    'text/html,application/xhtml+xml,application/xml;q=0.9,text/markdown,text/plain,application/pdf,application/epub+zip,*/*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
  'user-agent': 'Mozilla/5.0 (compatible; Broadsheet)',
};

/** A header is bytes to Node; most servers mean UTF-8 by what they put into it beside ASCII. */
function fromLatin(header: string): string {
  const text = Buffer.from(header, 'latin1').toString('utf8');
  return text.includes('\uFFFD') ? header : text;
}

/** @throws UnreadableError where it is no address that is fetched from */
function addressOf(address: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new UnreadableError('is no address; check the spelling');
  }
  if (!/^https?:$/.test(url.protocol))
    throw new UnreadableError(`leads to ${url.protocol} – only http and https are fetched`);
  if (url.username !== '' || url.password !== '')
    throw new UnreadableError('has a name or password in it; fetch it with another program and pipe it in');
  url.hash = '';
  return url;
}

function versionOf({headers}: IncomingMessage): Version {
  const {etag, 'last-modified': lastModified} = headers;
  return {...(etag !== undefined && {etag}), ...(lastModified !== undefined && {lastModified})};
}
