import type {IncomingMessage} from 'node:http';
import type {Transform} from 'node:stream';
import * as zlib from 'node:zlib';
import {UnreadableError} from '../../importers/importer.js';

export type BodyOptions = {
  /** Bytes after decompression. */
  limit: number;
  /** Milliseconds in which at least {@link least} bytes come. */
  patience: number;
  /** Told how many bytes have come over the wire, and of how many where that was said. */
  received: (bytes: number, all: number | undefined) => void;
};

/** Bytes: a server that sends fewer of them in its time is only keeping us. */
const least = 4096;

export class TooSlowError extends Error {}

/**
 * What a response holds, unpacked. What its server says of the length may be a lie, and of what is packed it says
 * nothing, so it is counted as it comes.
 *
 * @throws UnreadableError where it is too much; TooSlowError; what the system says
 */
export async function bodyOf(
  response: IncomingMessage,
  {limit, patience, received}: BodyOptions,
): Promise<Uint8Array> {
  const length = Number(response.headers['content-length'] ?? Number.NaN);
  const all = Number.isSafeInteger(length) && length > 0 ? length : undefined;
  let packed = 0;
  let before = 0;
  const watch = setInterval(() => {
    if (packed - before < least) response.destroy(new TooSlowError());
    before = packed;
  }, patience);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of unpacked(response, (bytes) => received((packed += bytes), all))) {
      size += chunk.length;
      if (size > limit)
        throw new UnreadableError(
          `is larger than ${Math.floor(limit / 1_000_000)} MB; download it and open the file`,
        );
      chunks.push(chunk);
    }
  } finally {
    clearInterval(watch);
    response.destroy();
  }
  return Buffer.concat(chunks);
}

/** Encodings are undone one by one, the last first (RFC 9110, 8.4); more than two are none of an honest server's. */
async function* unpacked(response: IncomingMessage, came: (bytes: number) => void): AsyncGenerator<Buffer> {
  const encodings = (response.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (encodings.length > 2) throw new UnreadableError('is packed in too many ways; open it in a browser');
  let stream = counted(response, came);
  for (const encoding of encodings.toReversed()) stream = undone(stream, encoding);
  yield* stream;
}

async function* counted(response: IncomingMessage, came: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of response as AsyncIterable<Buffer>) {
    came(chunk.length);
    yield chunk;
  }
}

async function* undone(stream: AsyncGenerator<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const begun = await stream.next();
  if (begun.done) return;
  const first = begun.value;
  const unpack = unpackerFor(encoding, first);
  // Some say that it is packed, and it isn't.
  if (!unpack) {
    yield first;
    yield* stream;
    return;
  }
  const feeding = feed(unpack, first, stream);
  try {
    yield* unpack as AsyncIterable<Buffer>;
  } finally {
    unpack.destroy();
    await feeding;
  }
}

async function feed(unpack: Transform, first: Buffer, stream: AsyncGenerator<Buffer>): Promise<void> {
  try {
    unpack.write(first);
    for await (const chunk of stream) {
      if (unpack.destroyed) return;
      if (!unpack.write(chunk))
        await new Promise((resolve) => unpack.once('drain', resolve).once('close', resolve));
    }
    unpack.end();
  } catch (error) {
    unpack.destroy(error as Error);
  }
}

/** Of what is cut off, what there is. */
const cut = {finishFlush: zlib.constants.Z_SYNC_FLUSH};

function unpackerFor(encoding: string, first: Buffer): Transform | undefined {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return first[0] === 0x1f ? zlib.createGunzip(cut) : undefined;
    case 'deflate':
      // Some leave out what zlib begins with.
      return (first[0]! & 0x0f) === 8 ? zlib.createInflate(cut) : zlib.createInflateRaw(cut);
    case 'br':
      return zlib.createBrotliDecompress({finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH});
    case 'zstd':
      return first.readUInt32BE(0) === 0x28b52ffd ? zlib.createZstdDecompress() : undefined;
    default:
      throw new UnreadableError(`is packed in a way that is not known (${encoding}); open it in a browser`);
  }
}
