import type {Span, Table} from '../article/article.js';
import {firstIndex} from '../article/first-index.js';

/** A cell's text, its UTF-16 offset in the table's plain text, and its spans where they are known. */
export type Cell = {text: string; at: number; spans?: readonly Span[]};
export type TableRow = {cells: readonly Cell[]; at: number};

const known = new WeakMap<Table, readonly number[]>();

/**
 * Where each row begins in the table's plain text (`textOf`), the header first, as UTF-16 offsets. A row without any
 * text, not even a tab, takes no room there.
 */
export function rowStarts(table: Table): readonly number[] {
  let starts = known.get(table);
  if (!starts) {
    let at = table.caption ? table.caption.length + 1 : 0;
    starts = [table.header, ...table.rows].map((texts) => {
      const start = at;
      if (!isEmpty(texts)) at = texts.reduce((end, text) => end + text.length + 1, at);
      return start;
    });
    known.set(table, starts);
  }
  return starts;
}

const isEmpty = (texts: readonly string[]): boolean =>
  texts.length === 0 || (texts.length === 1 && texts[0] === '');

/** A row by its number: 0 is the header. */
export function rowAt(table: Table, index: number): TableRow {
  const texts = (index === 0 ? table.header : table.rows[index - 1]) ?? [];
  let at = rowStarts(table)[index] ?? 0;
  if (isEmpty(texts)) return {cells: [], at};
  const row: {cells: Cell[]; at: number} = {cells: [], at};
  for (const [column, text] of texts.entries()) {
    const spans = table.spans?.[index]?.[column];
    row.cells.push({text, at, ...(spans && {spans})});
    at += text.length + 1;
  }
  return row;
}

/** The number of the first row that begins at an offset or after it. */
export function rowFrom(table: Table, offset: number): number {
  const starts = rowStarts(table);
  return firstIndex(starts.length, (index) => starts[index]! >= offset);
}

/** The number of the column that an offset of the table's plain text lies in; undefined in its caption. */
export function columnAt(table: Table, offset: number): number | undefined {
  const index = rowFrom(table, offset + 1) - 1;
  if (index < 0) return undefined;
  const {cells} = rowAt(table, index);
  const column = cells.findLastIndex(({at}) => at <= offset);
  return column === -1 ? undefined : column;
}
