import type {Table} from '../article/article.js';
import {cellsOf, truncate} from './cells.js';
import {uniform} from './inline.js';
import type {Line, Run} from './line.js';
import {setText} from './paragraph.js';
import {insertion, lineOf} from './run.js';

type Cell = {text: string; at: number};
type Row = {cells: Cell[]; at: number};

/** Between two columns. */
const gutter = 2;

/** A column narrower than this can't be read. */
const leastColumn = 6;

/** Under this measure a record's values stand alone. */
const leastLabelled = 12;

/**
 * Sets a table in columns that fit the measure, long cells on several lines; where they don't fit, each row becomes
 * a record of "header: value". Offsets are those of `textOf`.
 */
export function setTable(table: Table, measure: number): Line[] {
  const caption = table.caption
    ? setText(table.caption, uniform(table.caption, 'caption'), {measure, justified: false})
    : [];
  const [header, ...rows] = rowsWithOffsets(table);
  const body = header ? setRows(table, header, rows, measure) : [];
  const [first, ...rest] = [...caption, ...body];
  return first ? [{...first, start: 0}, ...rest] : [];
}

function setRows(table: Table, header: Row, rows: readonly Row[], measure: number): Line[] {
  const headed = table.header.some((text) => text !== '');
  const all = headed ? [header, ...rows] : rows;
  const widths = columnWidths(all, measure);
  if (!widths) return rows.flatMap((row, index) => setRecord(row, table.header, measure, index > 0));
  const lines = rows.flatMap((row) => setRow(row, widths));
  if (!headed) return lines;
  const cells = widths.reduce((sum, width) => sum + width, gutter * (widths.length - 1));
  const end = header.at + header.cells.map((cell) => cell.text).join('\t').length;
  const rule = lineOf([insertion('─'.repeat(cells), cells, 'furniture', end)], end, end);
  return [...setRow(header, widths), rule, ...lines];
}

/** The header and the rows, each with its offset in the table's plain text; a header without text has no cells. */
function rowsWithOffsets({caption, header, rows}: Table): Row[] {
  let at = caption ? caption.length + 1 : 0;
  return [header, ...rows].map((texts) => {
    const row: Row = {cells: [], at};
    if (texts.join('\t') === '') return row;
    for (const text of texts) {
      row.cells.push({text, at});
      at += text.length + 1;
    }
    return row;
  });
}

/** A width for each column, the widest narrowed until all fit; undefined where they can't. */
function columnWidths(rows: readonly Row[], measure: number): number[] | undefined {
  const columns = Math.max(0, ...rows.map((row) => row.cells.length));
  const widths = Array.from({length: columns}, (_, column) =>
    Math.max(1, ...rows.map((row) => cellsOf(row.cells[column]?.text ?? ''))),
  );
  const room = measure - gutter * (columns - 1);
  if (columns * leastColumn > room && widths.reduce((sum, width) => sum + width, 0) > room) return undefined;
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  while (over > 0) {
    const widest = Math.max(...widths);
    const next = Math.max(leastColumn, ...widths.filter((width) => width < widest));
    const column = widths.indexOf(widest);
    const less = Math.max(1, Math.min(over, widest - next));
    widths[column] = widest - less;
    over -= less;
  }
  return widths;
}

function setRow(row: Row, widths: readonly number[]): Line[] {
  const columns = row.cells.map((cell, column) => setCell(cell, widths[column] ?? 1));
  const height = Math.max(1, ...columns.map((lines) => lines.length));
  return Array.from({length: height}, (_, index) => {
    const runs: Run[] = [];
    let cells = 0;
    let column = 0;
    for (const lines of columns) {
      const line = lines[index];
      if (line && line.cells > 0) {
        const edge = widths.slice(0, column).reduce((sum, width) => sum + width + gutter, 0);
        if (edge > cells) runs.push(insertion(' '.repeat(edge - cells), edge - cells, 'table', line.start));
        runs.push(...line.runs);
        cells = edge + line.cells;
      }
      column++;
    }
    const starts = columns.flatMap((lines) => lines[index]?.start ?? []);
    const start = index === 0 ? row.at : Math.min(...starts);
    return lineOf(runs, start, Math.max(start, ...runs.map((run) => run.end)));
  });
}

/** A cell's lines, with the offsets of the table's text. */
function setCell({text, at}: Cell, measure: number): Line[] {
  const lines = setText(text, uniform(text, 'table'), {measure, justified: false});
  return lines.map((line) =>
    lineOf(
      line.runs.map((run) => ({...run, start: run.start + at, end: run.end + at})),
      line.start + at,
      line.end + at,
    ),
  );
}

/** A row as lines of "header: value"; a blank row parts it from the one before. */
function setRecord(row: Row, header: readonly string[], measure: number, parted: boolean): Line[] {
  const lines: Line[] = parted ? [lineOf([], row.at - 1, row.at - 1)] : [];
  for (const [column, cell] of row.cells.entries()) {
    if (cell.text === '') continue;
    const label = measure < leastLabelled ? '' : truncate(header[column] ?? '', Math.floor(measure / 2) - 2);
    const before = label === '' ? '' : `${label}: `;
    const cells = cellsOf(before);
    const value = setCell(cell, measure - cells);
    lines.push(
      ...value.map((line, index) => {
        const hang = insertion(index === 0 ? before : ' '.repeat(cells), cells, 'caption', line.start);
        return cells === 0 ? line : lineOf([hang, ...line.runs], line.start, line.end);
      }),
    );
  }
  return lines;
}
