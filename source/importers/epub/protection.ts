import type {Archive} from './archive.js';
import {readText} from './document.js';
import {allOf, firstOf, parseXml} from './xml.js';

/** Algorithms that only keep typefaces from being copied; the text is as it was (OCF 3.3, §4.4). */
const obfuscations = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC']);

/** Files by which those who lock books leave their terms. */
const schemes: ReadonlyArray<readonly [path: string, name: string]> = [
  ['META-INF/license.lcpl', 'Readium LCP'],
  ['META-INF/sinf.xml', 'Apple FairPlay'],
  ['META-INF/rights.xml', 'Adobe ADEPT'],
];

/** Which of the files are locked, and by what. */
export type Protection = {paths: ReadonlySet<string>; scheme: string | undefined};

/** What META-INF/encryption.xml says is locked. */
export async function protectionOf(archive: Archive): Promise<Protection> {
  const scheme = schemes.find(([path]) => archive.find(path) !== undefined)?.[1];
  const path = archive.find('META-INF/encryption.xml');
  if (path === undefined) return {paths: new Set(), scheme};
  const root = parseXml(await readText(archive, path));
  const locked = allOf(root, 'EncryptedData').flatMap((entry) => {
    const method = firstOf(entry, 'EncryptionMethod')?.attributes['Algorithm'] ?? '';
    const uri = firstOf(entry, 'CipherReference')?.attributes['URI'];
    if (uri === undefined || obfuscations.has(method)) return [];
    return archive.find(decodeURI(uri).replace(/^\//, '')) ?? [];
  });
  return {paths: new Set(locked), scheme};
}
