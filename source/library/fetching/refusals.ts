import {messageOf} from '../../article/error-message.js';
import {UnreadableError} from '../../importers/importer.js';

/** A server that says when it may be asked again. */
export class LaterError extends UnreadableError {
  /** Milliseconds. */
  readonly wait: number;

  constructor(message: string, wait: number) {
    super(message);
    this.wait = wait;
  }
}

/** What cannot be had now, though it may be there: the connection or the server is to blame. */
export class OutOfReachError extends UnreadableError {}

const outside = 'open it in a browser and save the page';

/** Why a server gives nothing, by its status (RFC 9110, 15). */
export function refusalOf(status: number, retryAfter: string | undefined): UnreadableError {
  const message = refusal(status);
  const wait = waitOf(retryAfter);
  if (wait !== undefined) return new LaterError(message, wait);
  return status >= 500 ? new OutOfReachError(message) : new UnreadableError(message);
}

function refusal(status: number): string {
  if (status === 404 || status === 410)
    return `is not there any more (its server says ${status}); check the address`;
  if (status === 402) return `is for subscribers (its server says 402); ${outside}`;
  if (status === 401) return `asks for a name and a password (its server says 401); ${outside}`;
  if (status === 403) return `is not open to everybody (its server says 403); ${outside}`;
  if (status === 451) return 'is withheld for legal reasons (its server says 451)';
  if (status === 429) return 'is asked for too often (its server says 429); wait a while';
  if (status >= 500) return `can’t be had: its server is in trouble (it says ${status}); try again later`;
  return `can’t be had from its server (it says ${status}); try again later`;
}

/** Milliseconds that a server asks for, in seconds or as a date (RFC 9110, 10.2.3). */
function waitOf(stated: string | undefined): number | undefined {
  if (stated === undefined) return undefined;
  const wait = /^\d{1,9}$/.test(stated) ? 1000 * Number(stated) : Date.parse(stated) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its server is not known; check the address and the connection',
  EAI_AGAIN: 'its server can’t be found now; check the connection',
  ECONNREFUSED: 'its server takes no connections; check the address',
  ECONNRESET: 'its server broke off; try again',
  EPIPE: 'its server broke off; try again',
  ETIMEDOUT: 'its server doesn’t answer; try again later',
  ENETUNREACH: 'there is no connection; try again when there is',
  EHOSTUNREACH: 'its server can’t be reached; check the connection',
  HPE_HEADER_OVERFLOW: `its server sends too much before the page; ${outside}`,
};

/** Those that a proxy is to blame for as well, if there is one. */
const ofProxy: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
]);

/**
 * Why nothing came, by what the system says.
 *
 * @param hasProxy whether the environment names one
 */
export function failureToFetch(error: unknown, hasProxy = false): UnreadableError {
  if (error instanceof UnreadableError) return error;
  // Where a host has several addresses, each has its reason.
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : [error];
  const code = first instanceof Error && 'code' in first ? String(first.code) : '';
  if (/CERT|ALTNAME/.test(code))
    return new UnreadableError(
      `can’t be fetched: its certificate is not trusted (${code}); open it in a browser to see why`,
    );
  if (/SSL|TLS|EPROTO/.test(code))
    return new UnreadableError(
      `can’t be fetched: there can be no safe connection to its server (${code}); open it in a browser to see why`,
    );
  if (code.startsWith('HPE_') && reasons[code] === undefined)
    return new UnreadableError('can’t be fetched: what answers there is no server of the web');
  const reason = reasons[code] ?? `${messageOf(first)}; ${outside}`;
  const proxy = hasProxy && ofProxy.has(code) ? ', and the proxy that the environment names' : '';
  return new OutOfReachError(`can’t be fetched: ${reason}${proxy}`);
}

export const tooSlow = (): UnreadableError =>
  new OutOfReachError('can’t be fetched: its server takes too long; try again later');
