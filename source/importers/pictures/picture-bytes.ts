/** Some bytes as the letters of ASCII that they are. */
export const lettersIn = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** A picture as terminals take it: a file as it is, or its pixels, three bytes each, row by row. */
export type PictureBytes = {
  format: 'png' | 'jpeg' | 'gif' | 'webp' | 'rgb';
  bytes: Uint8Array;
  /** Pixels. */
  width: number;
  height: number;
};
