import {brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync} from 'node:zlib';

const inflate = {
  deflate: inflateSync,
  'deflate-raw': inflateRawSync,
  gzip: gunzipSync,
  brotli: brotliDecompressSync,
};

/** Bytes; pdf.js inflates by itself, bit by bit, what is larger or damaged. */
const mostInflated = 67_108_864;

/**
 * Node's own works in the background, and a worker that is stopped meanwhile takes the whole program with it: zlib finds
 * that its stream was taken down while it is written to, and aborts.
 */
class DecompressionAtOnce {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;

  constructor(format: keyof typeof inflate) {
    ({readable: this.readable, writable: this.writable} = new TransformStream<Uint8Array, Uint8Array>({
      transform(bytes, controller) {
        controller.enqueue(inflate[format](bytes, {maxOutputLength: mostInflated}));
      },
    }));
  }
}

Object.assign(globalThis, {DecompressionStream: DecompressionAtOnce});
