import type {Pixels} from './averaged.js';
import {unpackCodes} from './gif-codes.js';
import type {PictureBytes} from './picture-bytes.js';

/** A GIF by its logical screen (GIF 89a, §18); undefined where the bytes are none. */
export function gifSize(bytes: Uint8Array): PictureBytes | undefined {
  if (!/^GIF8[79]a$/.test(String.fromCharCode(...bytes.subarray(0, 6))) || bytes.length < 14)
    return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {format: 'gif', bytes, width: view.getUint16(6, true), height: view.getUint16(8, true)};
}

const [extension, image, end] = [0x21, 0x2c, 0x3b];
const graphicControl = 0xf9;
/** The rows of an interlaced image, in four passes: from which on, and how far apart (GIF 89a, appendix E). */
const passes = [
  [0, 8],
  [4, 8],
  [2, 4],
  [1, 2],
] as const;

/**
 * The pixels of a GIF's first frame (GIF 89a), with what it leaves open seen through. The decoders that there are take
 * half a minute over a damaged one, or for ever.
 *
 * @returns undefined where it has more than `most` pixels, or no frame
 */
export async function gifPixels(bytes: Uint8Array, most: number): Promise<Pixels | undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint16(6, true), view.getUint16(8, true)];
  if (width * height > most) return undefined;
  let at = 13;
  const tableOf = (flags: number): Uint8Array => {
    const length = flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
    at += length;
    return bytes.subarray(at - length, at);
  };
  const shared = tableOf(bytes[10]!);
  let open: number | undefined;
  while (at < bytes.length && bytes[at] !== end) {
    const kind = bytes[at++];
    if (kind === extension) {
      if (bytes[at] === graphicControl && bytes[at + 2]! & 1) open = bytes[at + 5];
      at = afterBlocks(bytes, at + 1);
      continue;
    }
    if (kind !== image || at + 10 > bytes.length) return undefined;
    const [left, top, across, down] = [0, 2, 4, 6].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
      number,
    ];
    if (left + across > width || top + down > height) return undefined;
    const flags = bytes[at + 8]!;
    at += 9;
    const own = tableOf(flags);
    const colours = own.length > 0 ? own : shared;
    const packed = blocksOf(bytes, at + 1);
    const indices = unpackCodes(packed, bytes[at]!, across * down);
    const pixels = new Uint8Array(width * height * 4);
    let row = 0;
    for (const [from, apart] of flags & 0x40 ? passes : [[0, 1] as const])
      for (let y = from; y < down; y += apart, row++)
        for (let x = 0; x < across; x++) {
          const index = indices[row * across + x]!;
          if (index === open || index * 3 + 2 >= colours.length) continue;
          const to = 4 * ((top + y) * width + left + x);
          pixels.set(colours.subarray(index * 3, index * 3 + 3), to);
          pixels[to + 3] = 255;
        }
    return {bytes: pixels, width, height, depth: 4};
  }
  return undefined;
}

/** Where the sub-blocks that begin at a place end, with the one that is empty. */
function afterBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += bytes[at]! + 1;
  return at + 1;
}

/** What some sub-blocks hold, one after the other. */
function blocksOf(bytes: Uint8Array, from: number): Uint8Array {
  const held = new Uint8Array(Math.max(0, bytes.length - from));
  let length = 0;
  for (let at = from; at < bytes.length && bytes[at] !== 0; at += bytes[at]! + 1) {
    const block = bytes.subarray(at + 1, at + 1 + bytes[at]!);
    held.set(block, length);
    length += block.length;
  }
  return held.subarray(0, length);
}
