import type {Table} from '../article/article.js';
import {cellsOf} from './cells.js';

/** Between two columns. */
export const gutter = 2;

/** A column narrower than this can't be read. */
const leastColumn = 6;

/** A word longer than this may be cut for the sake of the other columns. */
const longestKept = 24;

/** Where a table is scrolled sideways, a column takes no more than this for the sake of the others. */
const widestScrolled = 32;

const number = /^[-+−±~]?[$€£¥]?\d[\d.,\s]*[%‰]?$/;

/** What a column holds, in cells: its widest line, that of its rows without the header, its longest word. */
type Measured = {width: number; rows: number; longest: number; numeric: boolean};

/** Where a column begins and how wide it is, in cells; numbers stand at its right. */
export type Column = {index: number; edge: number; width: number; numeric: boolean};

/** The columns that stand beside each other. */
export type Columns = {
  set: readonly Column[];
  /** Rows need several lines, and so something between them. */
  parted: boolean;
  /**
   * Of a table that is scrolled sideways: its columns left of those that are shown, behind the first, and right of
   * them.
   */
  hidden?: {before: number; after: number};
};

const known = new WeakMap<Table, {columns: readonly Measured[]; breaks: boolean}>();

/** Measures the columns of a table, once. */
function measured(table: Table): {columns: readonly Measured[]; breaks: boolean} {
  const before = known.get(table);
  if (before) return before;
  const columns: Measured[] = [];
  let breaks = false;
  for (const [index, texts] of [table.header, ...table.rows].entries()) {
    for (const [at, text] of texts.entries()) {
      const column = (columns[at] ??= {width: 1, rows: 1, longest: 1, numeric: true});
      if (index > 0 && column.numeric && text !== '' && !number.test(text)) column.numeric = false;
      // No UTF-16 unit takes more than two cells.
      if (2 * text.length > column.rows) {
        const width = widestOf(text, /\n/);
        column.width = Math.max(column.width, width);
        if (width > column.longest) column.longest = Math.max(column.longest, widestOf(text, /\s+/));
        if (index > 0) column.rows = Math.max(column.rows, width);
      }
      breaks ||= index > 0 && text.includes('\n');
    }
  }
  const found = {columns, breaks};
  known.set(table, found);
  return found;
}

/** The widest of the parts of a text, in cells. */
export const widestOf = (text: string, between: RegExp): number =>
  between.test(text)
    ? text.split(between).reduce((most, part) => Math.max(most, cellsOf(part)), 0)
    : cellsOf(text);

/** The columns as wide as their text, the widest narrowed until all fit into the room; undefined where they can't. */
export function fittedColumns(table: Table, room: number): Columns | undefined {
  const {columns, breaks} = measured(table);
  const widths = fittedWidths(columns, room - gutter * (columns.length - 1));
  return (
    widths && {
      set: placed(
        columns,
        widths.map((width, index) => ({index, width})),
      ),
      parted: breaks || widths.some((width, index) => width < columns[index]!.rows),
    }
  );
}

function placed(
  columns: readonly Measured[],
  shown: ReadonlyArray<{index: number; width: number}>,
): Column[] {
  let edge = 0;
  return shown.map(({index, width}) => {
    const column = {index, edge, width, numeric: columns[index]!.numeric};
    edge += width + gutter;
    return column;
  });
}

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** The least width at which a column can be read. */
const leastOf = ({width, longest}: Measured): number =>
  Math.min(width, Math.max(leastColumn, Math.min(longest, longestKept)));

/** The widths, the widest narrowed to what there is room for, none below its longest word. */
function fittedWidths(columns: readonly Measured[], room: number): number[] | undefined {
  const wanted = columns.map(({width}) => width);
  if (sum(wanted) <= room) return wanted;
  if (sum(columns.map(leastOf)) > room) return undefined;
  const narrowed = (cap: number): number[] =>
    columns.map((column) => Math.max(leastOf(column), Math.min(column.width, cap)));
  let [low, high] = [1, room];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sum(narrowed(middle)) <= room) low = middle;
    else high = middle - 1;
  }
  let spare = room - sum(narrowed(low));
  return narrowed(low).map((width, index) => {
    const more = spare > 0 && columns[index]!.width > low ? 1 : 0;
    spare -= more;
    return Math.min(columns[index]!.width, width + more);
  });
}

/** How wide the first column of a table is that is too wide for the room, how wide the others, and their room. */
type Scrolled = {head: number; others: readonly number[]; beside: number};

/**
 * Undefined where all columns fit, or so few beside the first (one might not, most not by two) that it is better read
 * as records.
 */
function scrolledWidths({columns}: {columns: readonly Measured[]}, room: number): Scrolled | undefined {
  const [first, ...rest] = columns;
  if (!first || fittedWidths(columns, room - gutter * (columns.length - 1))) return undefined;
  const head = Math.max(leastOf(first), Math.min(first.width, Math.floor(room / 3)));
  const others = rest.map((column) => Math.min(column.width, Math.max(leastOf(column), widestScrolled)));
  const beside = room - head - gutter;
  const isReadable =
    others.every((width) => width <= beside) && 2 * sum(others) <= others.length * (beside - gutter);
  return isReadable ? {head, others, beside} : undefined;
}

/**
 * The columns of a table that is too wide for the room: the first stays, of the others those that fit beside it.
 * Undefined where that could not be read.
 *
 * @param hidden how many of the others are left out on the left; the last stays in sight
 */
export function scrolledColumns(table: Table, room: number, hidden: number): Columns | undefined {
  const found = measured(table);
  const widths = scrolledWidths(found, room);
  if (!widths) return undefined;
  const {head, others, beside} = widths;
  const most = others.length - fitting(others, others.length - 1, -1, beside);
  const before = Math.max(0, Math.min(hidden, most));
  const count = fitting(others, before, 1, beside);
  const shown = others.slice(before, before + count).map((width, at) => ({index: 1 + before + at, width}));
  const set = [{index: 0, width: head}, ...shown];
  return {
    set: placed(found.columns, set),
    parted: found.breaks || set.some(({index, width}) => width < found.columns[index]!.rows),
    hidden: {before, after: others.length - before - count},
  };
}

/** How many columns fit into a room, from one of them to the right (1) or to the left (-1). */
function fitting(widths: readonly number[], from: number, step: 1 | -1, room: number): number {
  let count = 0;
  let used = -gutter;
  for (let at = from; at >= 0 && at < widths.length; at += step, count++)
    if ((used += widths[at]! + gutter) > room) break;
  return count;
}

/** How many columns are to be hidden on the left for one to be in sight: as many as are, where it is already. */
export function hiddenFor(table: Table, room: number, hidden: number, column: number): number {
  const widths = scrolledWidths(measured(table), room);
  if (!widths || column === 0) return hidden;
  const {others, beside} = widths;
  const at = column - 1;
  return Math.max(Math.min(hidden, at), at + 1 - fitting(others, at, -1, beside));
}
