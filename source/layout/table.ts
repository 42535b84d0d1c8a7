import type {Table} from '../article/article.js';
import {cellsOf, truncate} from './cells.js';
import {uniform} from './inline.js';
import type {Line, Role, Run} from './line.js';
import {setText, type ParagraphOptions} from './paragraph.js';
import {insertion, lineOf} from './run.js';

/** A cell's text and its UTF-16 offset in the table's plain text. */
type Cell = {text: string; at: number};
type Row = {cells: Cell[]; at: number};

/** Where a column begins and how wide it is, in cells; numbers stand at its right. */
type Column = {edge: number; width: number; numeric: boolean};

/** Between two columns. */
const gutter = 2;

/** A column narrower than this can't be read. */
const leastColumn = 6;

/** Under this measure a record's values stand alone. */
const leastLabelled = 12;

const number = /^[-+−±~]?[$€£¥]?\d[\d.,\s]*[%‰]?$/;

/**
 * Sets a table in columns that fit the measure, long cells on several lines; where they can't, each row becomes a
 * record of "header: value". Offsets are those of `textOf`.
 */
export function setTable(table: Table, paragraph: ParagraphOptions): Line[] {
  const options = {...paragraph, justified: false};
  const caption = table.caption ? setText(table.caption, uniform(table.caption, 'caption'), options) : [];
  const [header, ...rows] = rowsOfTable(table);
  const [first, ...rest] = header ? [...caption, ...setRows(header, rows, options)] : caption;
  return first ? [{...first, start: 0}, ...rest] : [];
}

function setRows(header: Row, rows: readonly Row[], options: ParagraphOptions): Line[] {
  const headed = header.cells.some((cell) => cell.text !== '');
  const columns = fittedColumns(headed ? [header, ...rows] : rows, options.measure);
  if (!columns) return rows.flatMap((row, index) => setRecord(row, header, options, index > 0));

  const lines = rows.flatMap((row) => setRow(row, columns, options));
  if (!headed) return lines;
  const last = columns.at(-1) ?? {edge: 0, width: 0};
  const width = last.edge + last.width;
  const end = header.cells.reduce((most, cell) => Math.max(most, cell.at + cell.text.length), 0);
  const rule = lineOf([insertion('─'.repeat(width), width, 'furniture', end)], end, end);
  return [...setRow(header, columns, options, 'table-head'), rule, ...lines];
}

/** The header and the rows; one without any text, not even a tab, takes no room in the table's plain text. */
function rowsOfTable({caption, header, rows}: Table): Row[] {
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

/** The columns as wide as their text, the widest narrowed until all fit; undefined where they can't. */
function fittedColumns(rows: readonly Row[], measure: number): Column[] | undefined {
  const columns: Column[] = [];
  for (const [index, {cells}] of rows.entries()) {
    for (const [at, {text}] of cells.entries()) {
      const column = (columns[at] ??= {edge: 0, width: 1, numeric: true});
      column.width = Math.max(column.width, cellsOf(text));
      if (index > 0 && text !== '' && !number.test(text)) column.numeric = false;
    }
  }
  const room = measure - gutter * (columns.length - 1);
  let over = columns.reduce((sum, column) => sum + column.width, -room);
  if (over > 0 && columns.length * leastColumn > room) return undefined;
  for (; over > 0; over--) {
    const widest = columns.reduce((a, b) => (b.width > a.width ? b : a));
    widest.width--;
  }
  let edge = 0;
  for (const column of columns) {
    column.edge = edge;
    edge += column.width + gutter;
  }
  return columns;
}

function setRow(
  row: Row,
  columns: readonly Column[],
  options: ParagraphOptions,
  role: Role = 'table',
): Line[] {
  const texts = row.cells.map((cell, index) =>
    setCell(cell, {...options, measure: columns[index]?.width ?? 1}, role),
  );
  const height = texts.reduce((most, lines) => Math.max(most, lines.length), 1);
  return Array.from({length: height}, (_, index) => {
    const runs: Run[] = [];
    let cells = 0;
    for (const [at, {edge, width, numeric}] of columns.entries()) {
      const line = texts[at]?.[index];
      if (!line || line.cells === 0) continue;
      const blank = edge + (numeric ? width - line.cells : 0) - cells;
      if (blank > 0) runs.push(insertion(' '.repeat(blank), blank, 'table', line.start));
      runs.push(...line.runs);
      cells += blank + line.cells;
    }
    const start =
      index === 0
        ? row.at
        : texts.reduce((least, lines) => Math.min(least, lines[index]?.start ?? Infinity), Infinity);
    return lineOf(
      runs,
      start,
      runs.reduce((most, run) => Math.max(most, run.end), start),
    );
  });
}

/** A cell's lines, with the offsets of the table's text. */
function setCell({text, at}: Cell, options: ParagraphOptions, role: Role): Line[] {
  return setText(text, uniform(text, role), options).map(({runs, start, end}) => {
    const moved = runs.map((run): Run => Object.assign({}, run, {start: run.start + at, end: run.end + at}));
    return lineOf(moved, start + at, end + at);
  });
}

/** A row as lines of "header: value"; a blank row parts it from the one before. */
function setRecord(row: Row, header: Row, options: ParagraphOptions, parted: boolean): Line[] {
  const {measure} = options;
  const lines: Line[] = parted ? [lineOf([], row.at - 1, row.at - 1)] : [];
  for (const [column, cell] of row.cells.entries()) {
    if (cell.text === '') continue;
    const name = header.cells[column]?.text ?? '';
    const label = measure < leastLabelled ? '' : truncate(name, Math.floor(measure / 2) - 2);
    const before = label === '' ? '' : `${label}: `;
    const cells = cellsOf(before);
    for (const [index, line] of setCell(cell, {...options, measure: measure - cells}, 'table').entries()) {
      const hang = insertion(index === 0 ? before : ' '.repeat(cells), cells, 'caption', line.start);
      lines.push(cells === 0 ? line : lineOf([hang, ...line.runs], line.start, line.end));
    }
  }
  return lines;
}
