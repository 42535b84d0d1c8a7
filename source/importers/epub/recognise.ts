import {startsWith} from '../signatures.js';

const archive = 'PK\u0003\u0004';
/** Bytes at the end that a list of some thousand files takes up. */
const listed = 262_144;

/**
 * Whether bytes are an EPUB's: a ZIP archive whose first file says so (OCF 3.3, §4.3), or, where that was forgotten or
 * packed, one that has a container document.
 */
export function looksLikeEpub(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, archive)) return false;
  if (startsWith(bytes, 'mimetype', 30) && bytes[8] === 0 && bytes[9] === 0) {
    const after = 38 + (bytes[28] ?? 0) + 256 * (bytes[29] ?? 0);
    return startsWith(bytes, 'application/epub+zip', after) || startsWith(bytes, 'application/epub+zip', 38);
  }
  const end = bytes.subarray(Math.max(0, bytes.length - listed));
  return new TextDecoder('latin1').decode(end).includes('META-INF/container.xml');
}
