import type {PictureBytes} from './picture-bytes.js';

/** Pixels of a picture that is decoded at most: pdf.js needs some ten bytes for each. */
const mostPixels = 12_000_000;

/**
 * The pixels of a JPEG, decoded by pdf.js, for a terminal that takes none. Of a large one every few pixels become one,
 * so that it is hardly larger than it will be shown.
 *
 * @param edge pixels that it may be shown with, along its longer edge
 * @returns undefined where it has too many pixels
 * @throws where it is damaged
 */
export async function decodeJpeg(
  {bytes, width, height}: PictureBytes,
  edge: number,
): Promise<PictureBytes | undefined> {
  if (width * height > mostPixels) return undefined;
  const {JpegImage, setVerbosityLevel, VerbosityLevel} =
    await import('pdfjs-dist/image_decoders/pdf.image_decoders.mjs');
  setVerbosityLevel(VerbosityLevel.ERRORS);
  const image = new JpegImage();
  image.parse(bytes);
  const {width: columns, height: rows} = image;
  // A file may state one size and hold another.
  if (columns * rows > mostPixels) return undefined;
  const pixels = image.getData({width: columns, height: rows, forceRGB: true});
  const ratio = Math.max(1, Math.ceil(Math.max(columns, rows) / edge));
  return {format: 'rgb', ...averaged(pixels, columns, rows, ratio)};
}

/** A picture in which squares of so many pixels by as many are one, their mean; what is left at the edges goes. */
function averaged(
  pixels: Uint8Array | Uint8ClampedArray,
  columns: number,
  rows: number,
  ratio: number,
): {bytes: Uint8Array; width: number; height: number} {
  const width = Math.max(1, Math.floor(columns / ratio));
  const height = Math.max(1, Math.floor(rows / ratio));
  const bytes = new Uint8Array(width * height * 3);
  const count = Math.min(ratio, columns) * Math.min(ratio, rows);
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let colour = 0; colour < 3; colour++, to++) {
        let sum = 0;
        for (let down = 0; down < Math.min(ratio, rows); down++) {
          const from = ((y * ratio + down) * columns + x * ratio) * 3 + colour;
          for (let along = 0; along < Math.min(ratio, columns); along++) sum += pixels[from + along * 3]!;
        }
        bytes[to] = sum / count;
      }
  return {bytes, width, height};
}
