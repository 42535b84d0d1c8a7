import {joinedBytes} from '../../article/joined-bytes.js';
import {lettersIn, type PictureBytes} from './picture-bytes.js';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Chunks that make up the picture (PNG 3, §11.2, 11.3): texts, times, profiles and what else a file may carry stay
 * here.
 */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'sRGB', 'IDAT', 'IEND']);

/** A PNG without anything but its picture; undefined where the bytes are none, or their chunks don't fit together. */
export function plainPng(bytes: Uint8Array): PictureBytes | undefined {
  if (signature.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [bytes.subarray(0, signature.length)];
  let size: {width: number; height: number} | undefined;
  let hasPixels = false;
  for (let at = signature.length; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const name = lettersIn(bytes, at + 4, at + 8);
    if ((name === 'IHDR') !== (size === undefined)) return undefined;
    if (name === 'IHDR') {
      if (end - at !== 25) return undefined;
      size = {width: view.getUint32(at + 8), height: view.getUint32(at + 12)};
    }
    hasPixels ||= name === 'IDAT';
    if (kept.has(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND')
      return size && hasPixels ? {format: 'png', bytes: joinedBytes(parts), ...size} : undefined;
    at = end;
  }
  return undefined;
}
