import {Buffer} from 'node:buffer';
import {constants, crc32, inflateRawSync} from 'node:zlib';
import {fromBufferPromise, getFileNameLowLevel, validateFileName, type Entry, type ZipFile} from 'yauzl';
import {messageOf} from '../../article/message.js';
import {UnreadableError} from '../importer.js';

/** The files of a ZIP archive, by their paths within it. */
export type Archive = {
  paths: readonly string[];
  /** The path as it is written in the archive of a file that is meant by this one. */
  find: (path: string) => string | undefined;
  /** Bytes of a file once it is unpacked, as the archive states it. */
  sizeOf: (path: string) => number;
  /**
   * A file's bytes, unpacked.
   *
   * @throws DamagedError where they can't be unpacked or are more than a file may have, UnreadableError where they are
   *   locked with a password
   */
  read: (path: string) => Promise<Uint8Array>;
  /** Whether some file that was read has not the size or the checksum that is stated for it. */
  isUnsound: () => boolean;
};

/** One file of an archive is not what it should be; the message completes "it". */
export class DamagedError extends Error {
  override name = 'DamagedError';
}

/** Files of an archive, and bytes of one of them once it is unpacked, at most. */
const mostFiles = 100_000;
const largest = 64 * 1024 * 1024;
/** How many times larger a file may become by unpacking: deflate can't do more than a thousand, prose makes four. */
const mostGain = 200;
const tiny = 1024 * 1024;

const encrypted = 'is locked with a password; unlock it first';

/** @throws UnreadableError where the bytes are no archive, or one that was made to do harm */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let zip: ZipFile;
  const entries = new Map<string, Entry>();
  try {
    zip = await fromBufferPromise(withoutTrailer(buffer), {decodeStrings: false, validateEntrySizes: false});
    if (zip.entryCount > mostFiles) throw new Error('it lists more files than a book has');
    for await (const entry of zip.eachEntry()) {
      const path = getFileNameLowLevel(
        entry.generalPurposeBitFlag,
        entry.fileNameRaw,
        entry.extraFields,
        false,
      );
      // What would lie outside of the archive is none of the book's.
      if (validateFileName(path) === null && !path.endsWith('/') && !entries.has(path))
        entries.set(path, entry);
    }
  } catch (error) {
    throw new UnreadableError(`is a damaged EPUB (${faultOf(messageOf(error))}); get another copy of it`);
  }
  refuseOverlaps([...entries.values()]);

  const folded = new Map<string, string>();
  for (const path of entries.keys()) folded.set(foldedPath(path), path);
  let isUnsound = false;
  return {
    paths: [...entries.keys()],
    find: (path) => (entries.has(path) ? path : folded.get(foldedPath(path))),
    sizeOf: (path) => entries.get(path)?.uncompressedSize ?? 0,
    async read(path) {
      const entry = entries.get(path);
      if (!entry) throw new DamagedError('is not there');
      if (entry.isEncrypted()) throw new UnreadableError(encrypted);
      try {
        const {fileDataStart} = await zip.readLocalFileHeaderPromise(entry, {minimal: true});
        const content = unpacked(entry, buffer.subarray(fileDataStart, fileDataStart + entry.compressedSize));
        isUnsound ||= content.length !== entry.uncompressedSize || crc32(content) !== entry.crc32;
        return content;
      } catch (error) {
        throw new DamagedError(messageOf(error));
      }
    },
    isUnsound: () => isUnsound,
  };
}

/** Some programs write other paths than they list: in other letters, or in Unicode's other form. */
const foldedPath = (path: string): string => path.normalize('NFC').toLowerCase();

/** What is stated of the size is not relied on; of bytes that end too early, what is there. */
function unpacked({compressionMethod, compressedSize}: Entry, packed: Buffer): Uint8Array {
  if (compressionMethod === 0) return packed;
  if (compressionMethod !== 8) throw new Error('is packed in a way that EPUB does not know');
  const most = Math.min(largest, Math.max(tiny, compressedSize * mostGain));
  return inflateRawSync(packed, {maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH});
}

/** The archive without what was put behind its end (an empty line, a signature). */
function withoutTrailer(buffer: Buffer): Buffer {
  const last = buffer.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (last === -1 || last + 22 > buffer.length) return buffer;
  const end = last + 22 + buffer.readUInt16LE(last + 20);
  return end < buffer.length ? buffer.subarray(0, end) : buffer;
}

function faultOf(message: string): string {
  if (/end of central directory|truncated|unexpected EOF/i.test(message)) return 'its end is missing';
  if (/strong encryption/i.test(message)) return 'it is encrypted';
  return message.startsWith('it ') ? message : 'the list of its files is wrong';
}

/** Files that share their bytes make a small archive unpack to an endless one. */
function refuseOverlaps(entries: Entry[]): void {
  let end = 0;
  for (const {relativeOffsetOfLocalHeader: start, compressedSize} of entries.toSorted(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  )) {
    if (start < end)
      throw new UnreadableError(
        'is a damaged EPUB (files in it lie over one another); get another copy of it',
      );
    end = start + 30 + compressedSize;
  }
}
