import type {SpanStyle} from '../article/article.js';

/** What a run is on the page; the theme gives each role its look. */
export type Role =
  | 'text'
  | 'kicker'
  | 'title'
  | 'standfirst'
  | 'byline'
  | 'heading'
  /** Headings below the outermost, by their levels. */
  | 'subheading'
  | 'minor-heading'
  | 'least-heading'
  /** The words that mark a point of a derived series ("First,"). */
  | 'marker'
  | 'quotation'
  | 'code'
  | 'table'
  | 'table-head'
  | 'caption'
  | 'formula'
  | 'note'
  | 'credit'
  /** Bullets, quotation bars, rules, the end mark. */
  | 'furniture';

/**
 * A part of a line in one look. `start` and `end` are UTF-16 offsets in the passage's plain text; they are equal
 * where the run stands for nothing there (a hyphen, a bullet, padding). Where `text.length` is `end - start` the two
 * agree unit by unit; a stretched space covers the space it stands for.
 */
export type Run = {
  text: string;
  /** Width in terminal cells. */
  cells: number;
  role: Role;
  styles?: readonly SpanStyle[];
  start: number;
  end: number;
  href?: string;
  /** On the mark of a note, the note's id. */
  noteId?: string;
};

/**
 * A line as laid out. Lines of one passage are in order of `start`; a row above a passage's text, blank or of a
 * picture, has the start -1, the one above that -2, so that an offset always names one line.
 */
export type Line = {
  start: number;
  end: number;
  /** Width of all runs in terminal cells, at most the measure; of tables and code, at most the room there is. */
  cells: number;
  runs: readonly Run[];
  /** What hangs in the left margin: the number of a derived section's point. */
  margin?: string;
  /** The strip of a picture that lies over this line, which is blank. */
  picture?: Strip;
};

/** A row of a picture, from 0, of the box in cells that all of it takes. */
export type Strip = {id: number; row: number; rows: number; columns: number};
