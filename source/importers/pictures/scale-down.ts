import type {PictureBytes} from './picture-bytes.js';

/** Pixels as a decoder gives them, row by row. */
export type Pixels = {
  bytes: Uint8Array | Uint8ClampedArray;
  width: number;
  height: number;
  /** Bytes of one: red, green and blue, and how opaque it is where there are four. */
  depth: 3 | 4;
};

/**
 * A picture hardly larger than it will be shown: of a large one, squares of pixels become one, their mean; what is left
 * at the edges goes. What can be seen through lies on white, as on the pages that pictures are made for.
 *
 * @param edge pixels that it may be shown with, along its longer edge
 */
export function scaledDown(
  {bytes: pixels, width: columns, height: rows, depth}: Pixels,
  edge: number,
): PictureBytes {
  const ratio = Math.max(1, Math.ceil(Math.max(columns, rows) / edge));
  const width = Math.max(1, Math.floor(columns / ratio));
  const height = Math.max(1, Math.floor(rows / ratio));
  const bytes = new Uint8Array(width * height * 3);
  const [along, down] = [Math.min(ratio, columns), Math.min(ratio, rows)];
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0; x < width; x++, to += 3) {
      let [red, green, blue] = [0, 0, 0];
      for (let row = 0; row < down; row++)
        for (let column = 0; column < along; column++) {
          const at = ((y * ratio + row) * columns + x * ratio + column) * depth;
          const opaque = depth === 4 ? pixels[at + 3]! / 255 : 1;
          const white = 255 * (1 - opaque);
          red += pixels[at]! * opaque + white;
          green += pixels[at + 1]! * opaque + white;
          blue += pixels[at + 2]! * opaque + white;
        }
      const count = along * down;
      bytes[to] = red / count;
      bytes[to + 1] = green / count;
      bytes[to + 2] = blue / count;
    }
  return {format: 'rgb', bytes, width, height};
}
