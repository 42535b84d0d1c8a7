import {existsSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {percentDecoded} from '../article/percent.js';
import {isWebAddress} from './fetching/web-address.js';

/**
 * What a link of a document leads to, as it could be named on the command line.
 *
 * @param href as it stands in the document; http, https or without a scheme
 * @param from the document's path or the address it was fetched from
 * @returns the source, and the fragment without its `#`, empty where there is none; undefined where a document that has
 *   no place of its own says where something else stands beside it
 */
export function sourceOfLink(
  href: string,
  {path, url}: {path?: string; url?: string},
): {source: string; fragment: string} | undefined {
  const [address = '', fragment = ''] = href.split(/#(.*)/s);
  if (isWebAddress(address)) return {source: address, fragment};
  if (url !== undefined && URL.canParse(address, url)) return {source: new URL(address, url).href, fragment};
  if (path === undefined) return undefined;
  const file = address.replace(/\?.*$/s, '');
  return {source: file === '' ? path : resolve(dirname(path), percentDecoded(file)), fragment};
}

/** What is named on the command line with a place in it: `report.pdf#page=12`. A file may have a # in its name. */
export function sourceAndPlace(named: string): {source: string; fragment?: string} {
  const [, source, fragment] = /^([^#]+)#(.+)$/s.exec(named) ?? [];
  if (source === undefined || fragment === undefined) return {source: named};
  return isWebAddress(named) || (!existsSync(named) && existsSync(source))
    ? {source, fragment}
    : {source: named};
}
