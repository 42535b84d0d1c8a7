import type {Pixels} from './scale-down.js';
import {lettersIn, type PictureBytes} from './picture-bytes.js';

/**
 * A WebP by the header of its first chunk (RFC 9649, section 2.5 to 2.7); undefined where the bytes are none, and for
 * one that moves.
 */
export function webpSize(bytes: Uint8Array): PictureBytes | undefined {
  if (lettersIn(bytes, 0, 4) !== 'RIFF' || lettersIn(bytes, 8, 12) !== 'WEBP' || bytes.length < 30)
    return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sized = (width: number, height: number): PictureBytes => ({format: 'webp', bytes, width, height});
  switch (lettersIn(bytes, 12, 16)) {
    case 'VP8 ':
      return sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    case 'VP8L': {
      const packed = view.getUint32(21, true);
      return sized(1 + (packed & 0x3fff), 1 + ((packed >>> 14) & 0x3fff));
    }
    case 'VP8X': {
      const isMoving = (bytes[20]! & 0x02) !== 0;
      const size = (at: number): number => 1 + view.getUint16(at, true) + (bytes[at + 2]! << 16);
      return isMoving ? undefined : sized(size(24), size(27));
    }
    default:
      return undefined;
  }
}

/** The pixels of a WebP; undefined where it has more than `most`. */
export async function webpPixels(bytes: Uint8Array, most: number): Promise<Pixels | undefined> {
  const {decode} = await import('@cwasm/webp');
  const {data, width, height} = decode(bytes);
  return width * height > most ? undefined : {bytes: data, width, height, depth: 4};
}
