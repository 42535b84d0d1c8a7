import {scaledDown, type Pixels} from './scale-down.js';
import {gifPixels} from './gif.js';
import {jpegPixels} from './jpeg.js';
import type {PictureBytes} from './picture-bytes.js';
import {webpPixels} from './webp.js';

/** Pixels of a picture that is decoded, at most: a decoder needs up to ten bytes for each. */
const mostPixels = 12_000_000;

const decoders: Partial<
  Record<PictureBytes['format'], (bytes: Uint8Array, most: number) => Promise<Pixels | undefined>>
> = {jpeg: jpegPixels, gif: gifPixels, webp: webpPixels};

/**
 * The pixels of a picture for a terminal that doesn't take its file; of one that moves, the first.
 *
 * @param edge pixels that it may be shown with, along its longer edge
 * @returns undefined where it has too many pixels, or is of a kind that isn't decoded
 * @throws where it is damaged
 */
export async function decodePicture(
  {format, bytes, width, height}: PictureBytes,
  edge: number,
): Promise<PictureBytes | undefined> {
  if (width * height > mostPixels) return undefined;
  const pixels = await decoders[format]?.(bytes, mostPixels);
  return pixels && scaledDown(pixels, edge);
}
