import type {PictureBytes} from './picture-bytes.js';

/** A GIF by its logical screen (GIF 89a, §18); undefined where the bytes are none. */
export function gifSize(bytes: Uint8Array): PictureBytes | undefined {
  if (!/^GIF8[79]a$/.test(String.fromCharCode(...bytes.subarray(0, 6))) || bytes.length < 14)
    return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {format: 'gif', bytes, width: view.getUint16(6, true), height: view.getUint16(8, true)};
}
