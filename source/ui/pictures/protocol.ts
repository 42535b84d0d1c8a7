import type {PictureBytes} from '../../importers/pictures/picture-bytes.js';
import type {Strip} from '../../layout/line.js';

/**
 * What is shown of a picture: some rows of its box, and where the first of them stands, in cells from the top left
 * corner.
 */
export type PlacedPicture = Pick<Strip, 'id' | 'rows' | 'columns'> & {
  /** From 1, where the same is shown more than once. */
  copy: number;
  left: number;
  top: number;
  /** The first of its rows that is shown, from 0, and how many are. */
  from: number;
  shown: number;
};

/**
 * How a terminal is told to show pictures. These sequences are the one way on which anything of a picture leaves the
 * program: numbers that are ours, and its bytes in base64, in which nothing is live.
 */
export type PictureProtocol = {
  formats: ReadonlyArray<PictureBytes['format']>;
  /** Bytes of a picture at most. */
  largest: number;
  /** What gives a picture to the terminal, once; empty where it is given each time it is shown. */
  send: (picture: PictureBytes, id: number) => string;
  /** What shows it at a place, or elsewhere than before; empty where that can't be. */
  show: (picture: PictureBytes, placed: PlacedPicture) => string;
  /** What takes it away again, before other text is written. */
  remove: (placed: PlacedPicture) => string;
  /** What takes all that was given of it from the terminal. */
  free: (id: number) => string;
};

/** To a row and a column of the screen, from 0. */
export const cursorAt = (row: number, column: number): string => `\u001B[${row + 1};${column + 1}H`;

export const inBase64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
