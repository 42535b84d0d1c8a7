import type {Table} from '../../article/article.js';
import type {Line} from './lines.js';
import {markerOf} from './list-markers.js';

/** Rows that are needed to tell a table. */
const fewestRows = 3;
/** In sizes of the type. */
const wide = 1.3;

/** Finds the stretches of a column's lines that are rows of a table, as first and last index. */
export function tablesIn(lines: readonly Line[]): Array<[first: number, last: number]> {
  const found: Array<[number, number]> = [];
  let first: number | undefined;
  let last = 0;
  let single = 0;
  const end = (): void => {
    if (first !== undefined && isTable(lines.slice(first, last + 1))) found.push([first, last]);
    first = undefined;
    single = 0;
  };
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const far =
      before && (line.y - before.y > 3 * line.size || Math.abs(before.size - line.size) > 0.15 * line.size);
    if (far || line.y < (before?.y ?? 0)) end();
    if (isRow(cellsOf(line))) {
      first ??= index;
      last = index;
      single = 0;
    } else if (++single > 1) end();
  }
  end();
  return found;
}

/** Whether a line has several cells; the marker of an entry and its text are none. */
const isRow = ([first, ...others]: Line['cells']): boolean =>
  others.length > 1 ||
  (others.length === 1 && markerOf(`${first!.text} x`)?.length !== first!.text.length + 1);

/** The cells of a line: what wide gaps part. */
function cellsOf({cells, size}: Line): Line['cells'] {
  const wideOnes: Line['cells'] = [];
  for (const cell of cells) {
    const before = wideOnes.at(-1);
    if (before && cell.x0 - before.x1 < wide * size) {
      before.text += ` ${cell.text}`;
      before.x1 = cell.x1;
    } else wideOnes.push({...cell});
  }
  return wideOnes;
}

/** Whether cells stand below one another. */
function isTable(lines: readonly Line[]): boolean {
  const rows = lines.map(cellsOf).filter(isRow);
  if (rows.length < fewestRows || rows.length < 0.6 * lines.length) return false;
  const second = rows.map((cells) => cells[1]!);
  const most = Math.max(
    ...[
      ({x0}: {x0: number}) => x0,
      ({x1}: {x1: number}) => x1,
      ({x0, x1}: {x0: number; x1: number}) => (x0 + x1) / 2,
    ].map((edge) => {
      const places = second.map(edge);
      return Math.max(
        ...places.slice(0, 40).map((place) => places.filter((other) => Math.abs(other - place) < 4).length),
      );
    }),
  );
  return most >= 0.55 * rows.length;
}

/** A table of lines: each cell belongs to the column in which most of it stands. */
export function tableOf(lines: readonly Line[]): Table {
  const rows = lines.map(cellsOf);
  const columns = columnsOf(rows.flat());
  const texts = rows.map((cells) => {
    const row = columns.map(() => '');
    for (const {text, x0, x1} of cells) {
      const middle = (x0 + x1) / 2;
      let at = columns.findIndex((column) => middle <= column.x1);
      if (at === -1) at = columns.length - 1;
      row[at] = row[at] === '' ? text : `${row[at]} ${text}`;
    }
    return row;
  });
  const [header = [], ...rest] = texts;
  return {kind: 'table', id: '', header, rows: rest};
}

/** Stretches of a line's width that cells stand in: cells that overlap are in one. */
function columnsOf(cells: ReadonlyArray<{x0: number; x1: number}>): Array<{x0: number; x1: number}> {
  const columns: Array<{x0: number; x1: number; width: number}> = [];
  // The narrow ones first: a heading above two columns makes them none.
  for (const {x0, x1} of cells.toSorted((a, b) => a.x1 - a.x0 - (b.x1 - b.x0))) {
    const hit = columns.filter((column) => column.x0 < x1 && column.x1 > x0);
    if (hit.length === 0) columns.push({x0, x1, width: x1 - x0});
    else if (hit.length === 1) {
      hit[0]!.x0 = Math.min(hit[0]!.x0, x0);
      hit[0]!.x1 = Math.max(hit[0]!.x1, x1);
    }
  }
  return columns.toSorted((a, b) => a.x0 - b.x0);
}

/** A table whose cells are stated; its first row is taken for the header. */
export function tableOfRows(rows: readonly string[][]): Table {
  const width = Math.max(...rows.map((row) => row.length));
  const [header = [], ...rest] = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return {kind: 'table', id: '', header, rows: rest};
}
