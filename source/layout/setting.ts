/** How a text is laid out: everything that its lines depend on besides the text. */
export type Setting = {
  /** Line length in cells, at least 1. */
  measure: number;
  justified: boolean;
  /** Cells that tables and code may take where they need more than the measure; the measure where it is absent. */
  room?: number;
  /** Columns left out behind the first of tables that are too wide for the room; absent where nobody can scroll. */
  sideways?: number;
  /** The pictures that figures are set with; absent where there are none to be seen. */
  pictures?: Pictures;
};

/** Pixels. */
export type PixelSize = {width: number; height: number};

/** A picture that can be shown, by a number of its own. */
export type Picture = PixelSize & {id: number};

export type Pictures = {
  /** By the name that a figure has for its picture, which `pictureOf` gives. */
  known: ReadonlyMap<string, Picture>;
  /** The pixels of a cell. */
  cell: PixelSize;
  /** Rows that a picture takes at most. */
  rows: number;
};
