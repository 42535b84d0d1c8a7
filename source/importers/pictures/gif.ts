import {joinedBytes} from '../../article/joined-bytes.js';
import type {Pixels} from './scale-down.js';
import {unpackCodes} from './gif-codes.js';
import {lettersIn, type PictureBytes} from './picture-bytes.js';

/** A GIF by its logical screen (GIF 89a, §18); undefined where the bytes are none. */
export function gifSize(bytes: Uint8Array): PictureBytes | undefined {
  if (!/^GIF8[79]a$/.test(lettersIn(bytes, 0, 6)) || bytes.length < 14) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {format: 'gif', bytes, width: view.getUint16(6, true), height: view.getUint16(8, true)};
}

const [extension, image] = [0x21, 0x2c];
const graphicControl = 0xf9;
/** The rows of an interlaced image, in four passes: from which on, and how far apart (GIF 89a, appendix E). */
const passes = [
  [0, 8],
  [4, 8],
  [2, 4],
  [1, 2],
] as const;

/** The image of a frame, and where on the screen it lies. */
type Frame = {
  left: number;
  top: number;
  across: number;
  down: number;
  isInterlaced: boolean;
  colours: Uint8Array;
  /** The index that is seen through. */
  open: number | undefined;
  indices: Uint8Array;
};

/**
 * The pixels of a GIF's first frame (GIF 89a), with what it leaves open seen through. The decoders that there are take
 * half a minute over a damaged one, or for ever.
 *
 * @returns undefined where it has more than `most` pixels, or no frame
 */
export async function gifPixels(bytes: Uint8Array, most: number): Promise<Pixels | undefined> {
  const {width, height} = gifSize(bytes) ?? {width: 0, height: 0};
  const frame = width * height > most ? undefined : firstFrame(bytes, width, height);
  return frame && {bytes: painted(frame, width, height), width, height, depth: 4};
}

function firstFrame(bytes: Uint8Array, width: number, height: number): Frame | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shared = tableAt(bytes, 13, bytes[10]!);
  let at = 13 + shared.length;
  let open: number | undefined;
  while (at < bytes.length && bytes[at] === extension) {
    if (bytes[at + 1] === graphicControl && bytes[at + 3]! & 1) open = bytes[at + 6];
    at = blocksAt(bytes, at + 2).end;
  }
  if (bytes[at] !== image || at + 11 > bytes.length) return undefined;
  const field = (offset: number): number => view.getUint16(at + offset, true);
  const [left, top, across, down, flags] = [field(1), field(3), field(5), field(7), bytes[at + 9]!];
  if (left + across > width || top + down > height) return undefined;
  const own = tableAt(bytes, at + 10, flags);
  const depthAt = at + 10 + own.length;
  const indices = unpackCodes(blocksAt(bytes, depthAt + 1).held, bytes[depthAt]!, across * down);
  const colours = own.length > 0 ? own : shared;
  return {left, top, across, down, isInterlaced: (flags & 0x40) !== 0, colours, open, indices};
}

/** The table of colours at a place, as some flags say that there is one: three bytes a colour. */
const tableAt = (bytes: Uint8Array, at: number, flags: number): Uint8Array =>
  bytes.subarray(at, at + (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0));

/** What the sub-blocks that begin at a place hold, one after the other, and where they end. */
function blocksAt(bytes: Uint8Array, from: number): {held: Uint8Array; end: number} {
  const blocks: Uint8Array[] = [];
  let at = from;
  for (; at < bytes.length && bytes[at] !== 0; at += bytes[at]! + 1)
    blocks.push(bytes.subarray(at + 1, at + 1 + bytes[at]!));
  return {held: joinedBytes(blocks), end: at + 1};
}

/** Four bytes a pixel. */
function painted(
  {left, top, across, down, isInterlaced, colours, open, indices}: Frame,
  width: number,
  height: number,
): Uint8Array {
  const pixels = new Uint8Array(width * height * 4);
  for (const [row, y] of rowsOf(down, isInterlaced).entries())
    for (let x = 0; x < across; x++) {
      const index = indices[row * across + x]!;
      if (index === open || index * 3 + 2 >= colours.length) continue;
      const to = 4 * ((top + y) * width + left + x);
      pixels.set(colours.subarray(index * 3, index * 3 + 3), to);
      pixels[to + 3] = 255;
    }
  return pixels;
}

/** The rows of an image in the order in which they come. */
const rowsOf = (count: number, isInterlaced: boolean): number[] =>
  (isInterlaced ? passes : [[0, 1] as const]).flatMap(([from, apart]) =>
    Array.from({length: Math.max(0, Math.ceil((count - from) / apart))}, (_, at) => from + at * apart),
  );
