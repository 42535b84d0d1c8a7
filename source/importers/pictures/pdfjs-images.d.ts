/** What we use of pdf.js's decoders of images; they come without types that ask for no browser. */

declare module 'pdfjs-dist/image_decoders/pdf.image_decoders.mjs' {
  export const VerbosityLevel: {readonly ERRORS: 0};
  export function setVerbosityLevel(level: number): void;
  export class JpegImage {
    readonly width: number;
    readonly height: number;
    /** @throws where it is damaged */
    parse(bytes: Uint8Array): void;
    getData(wanted: {width: number; height: number; forceRGB: true}): Uint8Array | Uint8ClampedArray;
  }
}
