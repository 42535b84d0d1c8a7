/** What a page holds before anything is made of it. Places are in points, x from the left edge and y down from the top. */

import type {Typeface} from './typefaces.js';

/** Text in one typeface and size, as the file sets it down; its words may be parted by its neighbours alone. */
export type Run = {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  width: number;
  /** Of the type, in points. */
  size: number;
  face: Typeface;
  /** Where it leads, of a link. */
  href?: string;
  /** The marked content it belongs to, which the structure tree refers to. */
  mark?: string;
};

export type Page = {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  runs: Run[];
};
