import type {Pixels} from './scale-down.js';

/** The pixels of a JPEG, decoded by pdf.js; undefined where it has more than `most`, whatever its header says. */
export async function jpegPixels(bytes: Uint8Array, most: number): Promise<Pixels | undefined> {
  const {JpegImage, setVerbosityLevel, VerbosityLevel} =
    await import('pdfjs-dist/image_decoders/pdf.image_decoders.mjs');
  setVerbosityLevel(VerbosityLevel.ERRORS);
  const image = new JpegImage();
  image.parse(bytes);
  const {width, height} = image;
  if (width * height > most) return undefined;
  return {bytes: image.getData({width, height, forceRGB: true}), width, height, depth: 3};
}
