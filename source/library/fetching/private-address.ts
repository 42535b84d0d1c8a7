import {lookup} from 'node:dns/promises';
import {BlockList, isIP} from 'node:net';

/** Networks that are not the public internet's (RFC 6890; IPv4 within IPv6 too). */
const inner = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inner.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const)
  inner.addSubnet(network, prefix, 'ipv6');

/** IPv4 addresses within IPv6 ones: mapped (RFC 4291, 2.5.5), translated (RFC 6052) and tunnelled (RFC 3056). */
const embedded = [
  /^(?:0+:){0,5}(?::|0+:)?ffff:([\da-f]{1,4}):([\da-f]{1,4})$/,
  /^64:ff9b::([\da-f]{1,4}):([\da-f]{1,4})$/,
  /^2002:([\da-f]{1,4}):([\da-f]{1,4}):/,
];

/** Whether an address is of this machine or of a network around it. */
export function isPrivateAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  if (version === 4) return inner.check(address, 'ipv4');
  // An address of the web writes it in one way alone (WHATWG, URL, 4.5.3).
  const plain = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname.slice(1, -1);
  for (const form of embedded) {
    const [, high, low] = form.exec(plain) ?? [];
    if (high !== undefined && low !== undefined) return inner.check(dotted(high, low), 'ipv4');
  }
  return inner.check(plain, 'ipv6');
}

const dotted = (high: string, low: string): string =>
  [high, low]
    .map((group) => Number.parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 0xff])
    .join('.');

/** What a host's addresses are, and whether one of them is private: the system's answers, but in a test. */
export type Network = {
  /** @throws what the system says */
  addressesOf: (hostname: string) => Promise<Array<{address: string; family: number}>>;
  isPrivate: (address: string) => boolean;
};

export const network: Network = {
  addressesOf: async (hostname) => lookup(hostname, {all: true}),
  isPrivate: isPrivateAddress,
};

/** Whether a host is, or has an address that is; false where it is not known. */
export async function isPrivateHost(
  hostname: string,
  {addressesOf, isPrivate}: Network = network,
): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0) return isPrivate(host);
  const found = await addressesOf(host).catch(() => []);
  return found.some(({address}) => isPrivate(address));
}
