import {startsWith} from '../signatures.js';

const archive = 'PK\u0003\u0004';
/** Bytes that a list of some thousand files takes up; what a book begins with stands in as many. */
const looked = 262_144;

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
  return [bytes.subarray(0, looked), bytes.subarray(Math.max(0, bytes.length - looked))].some((part) =>
    new TextDecoder('latin1').decode(part).includes('META-INF/container.xml'),
  );
}
