import {brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync} from 'node:zlib';

const inflate = {
  deflate: inflateSync,
  'deflate-raw': inflateRawSync,
  gzip: gunzipSync,
  brotli: brotliDecompressSync,
};

/** Bytes of one stream; what anyone prints has a sixth of that on its largest page. */
const mostInflated = 67_108_864;

/** What was inflated in this thread: bytes, and streams that had more than anyone prints and were left out. */
const inflated = {bytes: 0, leftOut: 0};

export const inflatedSoFar = (): Readonly<typeof inflated> => ({...inflated});

/**
 * Node's own works in the background, and a worker that is stopped meanwhile takes the whole program with it: zlib finds
 * that its stream was taken down while it is written to, and aborts.
 */
class DecompressionAtOnce {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;

  constructor(format: keyof typeof inflate) {
    ({readable: this.readable, writable: this.writable} = new TransformStream<Uint8Array, Uint8Array>({
      transform(packed, controller) {
        controller.enqueue(inflatedOrNone(format, packed));
      },
    }));
  }
}

/** Of what is damaged pdf.js inflates what it can, byte by byte; of what is too large it is not to. */
function inflatedOrNone(format: keyof typeof inflate, packed: Uint8Array): Uint8Array {
  try {
    const bytes = inflate[format](packed, {maxOutputLength: mostInflated});
    inflated.bytes += bytes.length;
    return bytes;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw error;
    inflated.bytes += mostInflated;
    inflated.leftOut++;
    return new Uint8Array();
  }
}

/** Bytes that a stream of objects inflates to: some hundred dictionaries. */
const mostOfObjects = 8_388_608;

/** What a stream begins with, of one that ends too early as well; nothing of one that is damaged or too large. */
export function inflatedStart(packed: Uint8Array): Uint8Array {
  try {
    return inflateSync(packed, {maxOutputLength: mostOfObjects, finishFlush: constants.Z_SYNC_FLUSH});
  } catch {
    return new Uint8Array();
  }
}

Object.assign(globalThis, {DecompressionStream: DecompressionAtOnce});
