import type {PictureBytes} from './picture-bytes.js';
import {gifSize} from './gif.js';
import {jpegSize} from './jpeg-size.js';
import {plainPng} from './png.js';
import {webpSize} from './webp.js';

/** Pixels of a picture at most: a terminal keeps four bytes for each. */
const mostPixels = 16_000_000;
/** Pixels along an edge at most. */
const longestEdge = 20_000;
/** Pixels along an edge at least: what is smaller is no picture but counts visitors. */
const shortestEdge = 8;

/**
 * A picture by its bytes, told by what they begin with, whatever its name says: PNG, JPEG, GIF, or WebP. Undefined for
 * any other, for one that is damaged, and for one that is larger than a terminal should be given.
 */
export function pictureIn(bytes: Uint8Array): PictureBytes | undefined {
  const picture = plainPng(bytes) ?? jpegSize(bytes) ?? gifSize(bytes) ?? webpSize(bytes);
  if (!picture) return undefined;
  const {width, height} = picture;
  const isFit =
    Math.min(width, height) >= shortestEdge &&
    Math.max(width, height) <= longestEdge &&
    width * height <= mostPixels;
  return isFit ? picture : undefined;
}
