import type {Buffer} from 'node:buffer';

/** A file of an archive as its own header states it, and where its packed bytes lie. */
export type Stored = {
  path: string;
  uncompressedSize: number;
  compressedSize: number;
  compressionMethod: number;
  crc32: number;
  isEncrypted: boolean;
  /** Of its packed bytes. */
  start: number;
};

const header = 'PK\u0003\u0004';
const headerLength = 30;
/** The sizes stand behind the bytes, not in the header (APPNOTE 6.3.10, 4.4.4). */
const sizesBehind = 0x8;
const descriptor = 'PK\u0007\u0008';

/**
 * Files of an archive whose list at its end is missing, by the headers that stand before each (APPNOTE 6.3.10, 4.3.7);
 * of one that ends too early, what is there.
 *
 * @param most files that are looked for
 */
export function filesByHeaders(bytes: Buffer, most: number): Stored[] {
  const found: Stored[] = [];
  let at = bytes.indexOf(header, 0, 'latin1');
  while (at !== -1 && at + headerLength <= bytes.length && found.length < most) {
    const flags = bytes.readUInt16LE(at + 6);
    const nameLength = bytes.readUInt16LE(at + 26);
    const start = at + headerLength + nameLength + bytes.readUInt16LE(at + 28);
    const stated = bytes.readUInt32LE(at + 18);
    const next = bytes.indexOf(header, start, 'latin1');
    const end = (flags & sizesBehind) !== 0 ? endOf(bytes, start, next) : start + stated;
    found.push({
      path: bytes.toString('utf8', at + headerLength, at + headerLength + nameLength),
      compressionMethod: bytes.readUInt16LE(at + 8),
      crc32: bytes.readUInt32LE(at + 14),
      compressedSize: end - start,
      uncompressedSize: bytes.readUInt32LE(at + 22),
      isEncrypted: (flags & 1) !== 0,
      start,
    });
    at = end > at && end <= bytes.length ? bytes.indexOf(header, end, 'latin1') : -1;
  }
  return found;
}

/** Where a file ends whose size is not stated before it. */
function endOf(bytes: Buffer, start: number, next: number): number {
  const end = next === -1 ? bytes.length : next;
  const behind = bytes.subarray(start, end).indexOf(descriptor, 0, 'latin1');
  return behind === -1 ? end : start + behind;
}
