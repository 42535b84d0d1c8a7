import {Buffer} from 'node:buffer';
import {constants, crc32, inflateRawSync} from 'node:zlib';
import {fromBufferPromise, getFileNameLowLevel, validateFileName, type Entry} from 'yauzl';
import {messageOf} from '../../article/error-message.js';
import {UnreadableError} from '../importer.js';
import {filesByHeaders, type Stored} from './salvage.js';

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
   * @throws DamagedFileError where they can't be unpacked or are more than a file may have, UnreadableError where they are
   *   locked with a password
   */
  read: (path: string) => Promise<Uint8Array>;
  /** Whether some file that was read has not the size or the checksum that is stated for it. */
  isUnsound: () => boolean;
  /** Whether its end is missing, and with it files perhaps. */
  isCut: boolean;
};

/** A file as it lies in the archive, and where its packed bytes begin. */
type Packed = Omit<Stored, 'start'> & {start: () => Promise<number>};

/** One file of an archive is not what it should be; the message completes "it". */
export class DamagedFileError extends Error {
  override name = 'DamagedFileError';
}

/** Files of an archive, and bytes of one of them once it is unpacked, at most. */
const mostFiles = 100_000;
const largest = 64 * 1024 * 1024;
/** How many times larger a file may become by unpacking: deflate can't do more than a thousand, prose makes four. */
const mostGain = 200;
const tiny = 1024 * 1024;

const endMissing = 'its end is missing';
const encrypted = 'is locked with a password; unlock it first';

/**
 * Opens an archive; one that is cut short as far as it goes.
 *
 * @throws UnreadableError where the bytes are no archive, or one that was made to do harm
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const files = new Map<string, Packed>();
  let isCut = false;
  try {
    for await (const file of listed(buffer)) put(file);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    const fault = faultOf(messageOf(error));
    for (const {start, ...file} of fault === endMissing ? filesByHeaders(buffer, mostFiles) : [])
      put({...file, start: async () => start});
    if (files.size === 0) throw new UnreadableError(`is a damaged EPUB (${fault}); get another copy of it`);
    isCut = true;
  }

  function put(file: Packed): void {
    const {path} = file;
    // What would lie outside of the archive is none of the book's.
    if (validateFileName(path) === null && !path.endsWith('/') && !files.has(path)) files.set(path, file);
  }

  const folded = new Map<string, string>();
  for (const path of files.keys()) folded.set(foldedPath(path), path);
  let isUnsound = false;
  return {
    paths: [...files.keys()],
    isCut,
    find: (path) => (files.has(path) ? path : folded.get(foldedPath(path))),
    sizeOf: (path) => files.get(path)?.uncompressedSize ?? 0,
    async read(path) {
      const file = files.get(path);
      if (!file) throw new DamagedFileError('is not there');
      if (file.isEncrypted) throw new UnreadableError(encrypted);
      try {
        const start = await file.start();
        const content = unpacked(file, buffer.subarray(start, start + file.compressedSize));
        isUnsound ||= content.length !== file.uncompressedSize || crc32(content) !== file.crc32;
        return content;
      } catch (error) {
        throw new DamagedFileError(messageOf(error));
      }
    },
    isUnsound: () => isUnsound && !isCut,
  };
}

/** The files that an archive lists at its end. */
async function* listed(buffer: Buffer): AsyncGenerator<Packed> {
  const zip = await fromBufferPromise(withoutTrailer(buffer), {
    decodeStrings: false,
    validateEntrySizes: false,
  });
  if (zip.entryCount > mostFiles) throw new Error('it lists more files than a book has');
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  refuseOverlaps(entries);
  for (const entry of entries)
    yield {
      path: getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false),
      uncompressedSize: entry.uncompressedSize,
      compressedSize: entry.compressedSize,
      compressionMethod: entry.compressionMethod,
      crc32: entry.crc32,
      isEncrypted: entry.isEncrypted(),
      start: async () => (await zip.readLocalFileHeaderPromise(entry, {minimal: true})).fileDataStart,
    };
}

/** That a book can't be read, and why: for what is at fault here, or because its end is missing. */
export const damaged = ({isCut}: Archive, fault: string): UnreadableError =>
  new UnreadableError(`is a damaged EPUB (${isCut ? endMissing : fault}); get another copy of it`);

/** Some programs write other paths than they list: in other letters, or in Unicode's other form. */
const foldedPath = (path: string): string => path.normalize('NFC').toLowerCase();

/** What is stated of the size is not relied on; of bytes that end too early, what is there. */
function unpacked({compressionMethod, compressedSize}: Packed, packed: Buffer): Uint8Array {
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
  if (/end of central directory|truncated|unexpected EOF/i.test(message)) return endMissing;
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
