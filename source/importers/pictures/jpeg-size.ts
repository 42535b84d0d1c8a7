import type {PictureBytes} from './picture-bytes.js';

/** Markers of a frame (ITU-T T.81, table B.1) in the ways that are in use: baseline, extended and progressive. */
const frames = new Set([0xc0, 0xc1, 0xc2]);

/** A JPEG by the header of its frame; undefined where the bytes are none. */
export function jpegSize(bytes: Uint8Array): PictureBytes | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) at++;
    else if (frames.has(marker))
      return {format: 'jpeg', bytes, height: view.getUint16(at + 5), width: view.getUint16(at + 7)};
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
