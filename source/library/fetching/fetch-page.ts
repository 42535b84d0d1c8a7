import {messageOf} from '../../article/message.js';
import {UnreadableError} from '../../importers/importer.js';
import {createCookies} from './cookies.js';
import {isPrivateHost} from './private-address.js';

/** What stands at an address: its bytes, where they came from at last, and what its server says that they are. */
export type Fetched = {bytes: Uint8Array; url: string; mediaType: string; version: Version};

/** Which version of it that is, as its server calls it: what it is asked with whether there is another (RFC 9110, 13.1). */
export type Version = {etag?: string; lastModified?: string};

export type FetchOptions = {
  signal?: AbortSignal;
  /** Milliseconds in which all of it must come. */
  patience?: number;
  /** Bytes after decompression. */
  limit?: number;
  /** Whether what led to the address is within a private network; unless given, the person named the address. */
  begunInside?: boolean;
  /** Whether a host is within a private network. */
  isPrivate?: (hostname: string) => Promise<boolean>;
};

const mostHops = 10;

/** A server that says when it may be asked again. */
export class LaterError extends UnreadableError {
  /** Milliseconds. */
  readonly wait: number;

  constructor(message: string, wait: number) {
    super(message);
    this.wait = wait;
  }
}

/**
 * Fetches a page that the person named: over http or https alone, by hops of its own, so that no server out there leads
 * into the network in here.
 *
 * @throws UnreadableError, which says what is wrong and what to do; the signal's reason once it is aborted
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const fetched = await fetchNewer(address, {}, options);
  if (!fetched) throw new UnreadableError(refusal(304));
  return fetched;
}

/**
 * The same of what may have been fetched before; undefined where that is still its version.
 *
 * @throws as above
 */
export async function fetchNewer(
  address: string,
  {etag, lastModified}: Version,
  {signal, patience = 20_000, limit = 24_000_000, isPrivate = isPrivateHost, ...options}: FetchOptions = {},
): Promise<Fetched | undefined> {
  const cookies = createCookies();
  const timeout = AbortSignal.timeout(patience);
  const either = signal ? AbortSignal.any([signal, timeout]) : timeout;
  let url = addressOf(address);
  const isNamed = options.begunInside === undefined;
  const begunInside = options.begunInside ?? (await isPrivate(url.hostname));
  try {
    for (let hop = 0; hop < mostHops; hop++) {
      if ((hop > 0 || !isNamed) && !begunInside && (await isPrivate(url.hostname)))
        throw new UnreadableError('leads into a private network; fetch that address itself if you trust it');
      const cookie = cookies.for(url);
      const response = await fetch(url, {
        redirect: 'manual',
        signal: either,
        headers: {
          accept:
            'text/html,application/xhtml+xml,application/xml;q=0.9,text/markdown,text/plain,application/pdf,application/epub+zip,*/*;q=0.5',
          'user-agent': 'Mozilla/5.0 (compatible; Broadsheet)',
          ...(cookie !== undefined && {cookie}),
          ...(etag !== undefined && {'if-none-match': etag}),
          ...(lastModified !== undefined && {'if-modified-since': lastModified}),
        },
      });
      cookies.take(url, response.headers.getSetCookie());
      if (response.status === 304 && (etag ?? lastModified) !== undefined) return undefined;
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        url = addressOf(location, url);
        continue;
      }
      if (!response.ok) {
        await response.body?.cancel();
        const wait = waitOf(response.headers.get('retry-after'));
        const message = refusal(response.status);
        throw wait === undefined ? new UnreadableError(message) : new LaterError(message, wait);
      }
      const mediaType = response.headers.get('content-type') ?? '';
      return {bytes: await bytesOf(response, limit), url: url.href, mediaType, version: versionOf(response)};
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof UnreadableError ? error : new UnreadableError(reasonOf(error, timeout.aborted));
  }
  throw new UnreadableError(`leads on and on (${mostHops} times); open it in a browser and save the page`);
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

async function bytesOf(response: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // What the server says of its length may be a lie, and of what is packed it says nothing.
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit)
      throw new UnreadableError(
        `is larger than ${Math.floor(limit / 1_000_000)} MB; download it and open the file`,
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function versionOf({headers}: Response): Version {
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  return {...(etag !== null && {etag}), ...(lastModified !== null && {lastModified})};
}

/** Milliseconds that a server asks for, in seconds or as a date (RFC 9110, 10.2.3). */
function waitOf(stated: string | null): number | undefined {
  if (stated === null) return undefined;
  const wait = /^\d{1,9}$/.test(stated) ? 1000 * Number(stated) : Date.parse(stated) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

const refusal = (status: number): string => {
  if (status === 404 || status === 410)
    return `is not there any more (its server says ${status}); check the address`;
  if (status === 401 || status === 402 || status === 403)
    return `is not open to everybody (its server says ${status}); open it in a browser and save the page`;
  if (status === 429) return 'is asked for too often (its server says 429); wait a while';
  return `can’t be had from its server (it says ${status}); try again later`;
};

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its server is not known; check the address and the connection',
  EAI_AGAIN: 'its server can’t be found now; check the connection',
  ECONNREFUSED: 'its server takes no connections; check the address',
  ECONNRESET: 'its server broke off; try again',
  ENETUNREACH: 'there is no connection; try again when there is',
  EHOSTUNREACH: 'its server can’t be reached; check the connection',
  UND_ERR_SOCKET: 'its server broke off; try again',
  UND_ERR_HEADERS_OVERFLOW:
    'its server sends too much before the page; open it in a browser and save the page',
};

/** Node's fetch tells why in the error's cause. */
function reasonOf(error: unknown, isLate: boolean): string {
  if (isLate) return 'can’t be fetched: its server takes too long; try again later';
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (/CERT|SSL|TLS/.test(code))
    return `can’t be fetched: its certificate is not trusted (${code}); open it in a browser to see why`;
  return `can’t be fetched: ${reasons[code] ?? `${messageOf(cause)}; open it in a browser and save the page`}`;
}
