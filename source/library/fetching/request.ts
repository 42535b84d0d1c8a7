import {Agent, request as requestPlainly, type IncomingMessage} from 'node:http';
import {Agent as SecureAgent, request as requestSecurely} from 'node:https';
import {isIP, type LookupFunction} from 'node:net';
import {callbackify} from 'node:util';
import {UnreadableError} from '../../importers/importer.js';
import {isPrivateHost, type Network} from './private-address.js';

export type Asking = {
  headers: Readonly<Record<string, string>>;
  signal: AbortSignal;
  /** Whether the address may be within a private network. */
  mayBeInside: boolean;
  network: Network;
};

/** A response whose body is still to come, and whether it is from within a private network. */
export type Answer = {response: IncomingMessage; isInside: boolean};

/**
 * Asks a server once, through the proxy of the environment where there is one and Node knows of such (from 24 on). The
 * address that is connected to is the one that was looked at, whatever a name server says the next time.
 *
 * @throws UnreadableError where it is private and may not be; what the system says; the signal's reason
 */
export async function ask(url: URL, {headers, signal, mayBeInside, network}: Asking): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // What a proxy asks for is looked up there; the best that can be known here is what the name is here.
  const isKnown = isIP(host) !== 0 || hasProxy();
  let isInside = isKnown && (await isPrivateHost(host, network));
  if (isInside && !mayBeInside) throw leadsInside();
  const addressesFor = callbackify(async (hostname: string, family: unknown) => {
    const found = await network.addressesOf(hostname);
    const addresses = found.filter((each) => !family || each.family === family);
    // Else it is the proxy, which may be in here.
    if (hostname === host) {
      isInside = addresses.some(({address}) => network.isPrivate(address));
      if (isInside && !mayBeInside) throw leadsInside();
    }
    return addresses;
  });
  const lookup: LookupFunction = (hostname, {family, all}, done) =>
    addressesFor(hostname, family, (error, addresses) => {
      if (error) done(error, '');
      else if (all) done(null, addresses);
      else done(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 0);
    });
  const isSecure = url.protocol === 'https:';
  const settings = {keepAlive: false, proxyEnv: process.env, lookup};
  const agent = isSecure ? new SecureAgent(settings) : new Agent(settings);
  const start = isSecure ? requestSecurely : requestPlainly;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = start(url, {agent, headers, signal, lookup});
    asked.on('response', resolve).on('error', reject).end();
  });
  return {response, isInside};
}

/** Whether the environment names a proxy. */
export const hasProxy = (): boolean => Object.keys(process.env).some((name) => /^https?_proxy$/i.test(name));

const leadsInside = (): UnreadableError =>
  new UnreadableError('leads into a private network; fetch that address itself if you trust it');
