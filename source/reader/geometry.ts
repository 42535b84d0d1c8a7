/** Where things stand on the screen. All figures are cells; columns and rows count from 0. */

export type Size = {columns: number; rows: number};

export type Box = {left: number; top: number; width: number; height: number};

export const sameBox = (a: Box, b: Box): boolean =>
  a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;

export type Frame = {
  /**
   * The column of text; `room` is what tables and code may take of the width, more than the text's where there is more.
   */
  text: {left: number; top: number; width: number; height: number; room: number};
  /** The side pane; `alone` where it takes the screen and the text is hidden. */
  pane?: {left: number; width: number; alone: boolean};
  /** The column of the hairline between text and pane. */
  divider?: number;
  /** The row of the hairline that shows progress; absent on the smallest screens. */
  rule?: number;
  /** The row of the status line; absent where there is a single row. */
  status?: number;
};

/** Below this a screen has room for the text and one status line only. */
const smallest: Size = {columns: 40, rows: 10};

const widestPane = 37;
const narrowestPane = 26;
/** Columns around text and pane at their tightest: 3 margin, 2 + hairline + 2, 1 margin. */
const around = 9;
/** Under this many columns the pane is a page of its own. */
const sideBySide = 76;

/** How far a numbered point hangs into the left margin. */
export const marginWidth = 3;

export const isSmall = (size: Size): boolean => size.columns < smallest.columns || size.rows < smallest.rows;

/** Whether the pane is there before anyone asked for it or sent it away. */
export const paneByDefault = (size: Size, measure: number): boolean =>
  !isSmall(size) && size.columns >= measure + 44;

/** Lays out the reader's screen for a measure, with or without the pane. */
export function frameOf(size: Size, measure: number, paneShown: boolean): Frame {
  const {columns, rows} = size;
  if (isSmall(size)) {
    const width = Math.max(1, Math.min(measure, columns - (columns > 3 ? 2 : 0)));
    const text = {
      left: Math.floor((columns - width) / 2),
      top: 0,
      width,
      height: Math.max(1, rows - 1),
      room: width,
    };
    return rows > 1 ? {text, status: rows - 1} : {text};
  }
  const vertical = {top: 1, height: rows - 3};
  const foot = {rule: rows - 2, status: rows - 1};
  if (!paneShown || columns < sideBySide) {
    const width = Math.min(measure, columns - 2 * marginWidth);
    const left = Math.floor((columns - width) / 2);
    const text = {left, width, room: columns - left - marginWidth, ...vertical};
    if (!paneShown) return {text, ...foot};
    return {text, pane: {left: text.left, width, alone: true}, ...foot};
  }
  const pane = Math.max(narrowestPane, Math.min(widestPane, columns - around - measure));
  const width = Math.min(measure, columns - around - pane);
  const spare = columns - around - width - pane;
  const gutter = Math.min(3, spare);
  const left = marginWidth + Math.ceil((spare - gutter) / 2);
  const divider = left + width + 2 + Math.ceil((gutter * 2) / 3);
  return {
    text: {left, width, room: divider - 2 - left, ...vertical},
    divider,
    pane: {left: divider + 3 + Math.floor(gutter / 3), width: pane, alone: false},
    ...foot,
  };
}
