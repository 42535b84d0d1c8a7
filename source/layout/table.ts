import type {Span, Table} from '../article/article.js';
import {cellsOf, isNarrow, truncate} from './cells.js';
import {inlinesOf, uniform} from './inline.js';
import type {Line, Role, Run} from './line.js';
import {layoutText, type ParagraphOptions} from './paragraph.js';
import {insertion, lineOf} from './run.js';

/** A cell's text, its UTF-16 offset in the table's plain text, and its spans where they are known. */
type Cell = {text: string; at: number; spans?: readonly Span[]};
type Row = {cells: Cell[]; at: number};

/** Where a column begins, how wide it is and its longest word, in cells; numbers stand at its right. */
type Column = {edge: number; width: number; longest: number; numeric: boolean};

/** Between two columns. */
const gutter = 2;

/** A column narrower than this can't be read. */
const leastColumn = 6;

/** A word longer than this may be cut for the sake of the other columns. */
const longestKept = 24;

/** Under this measure a record's values stand alone. */
const leastLabelled = 12;

const number = /^[-+−±~]?[$€£¥]?\d[\d.,\s]*[%‰]?$/;

/**
 * Sets a table in columns that fit the measure, long cells on several lines; where they can't, each row becomes a
 * record of "header: value". Offsets are those of `textOf`.
 *
 * @param room cells that its columns may take, where there are more than the measure
 */
export function layoutTable(table: Table, paragraph: ParagraphOptions, room = paragraph.measure): Line[] {
  const options = {...paragraph, justified: false};
  const caption = table.caption ? layoutText(table.caption, uniform(table.caption, 'caption'), options) : [];
  const [header, ...rows] = rowsOfTable(table);
  const [first, ...rest] = header ? [...caption, ...setRows(header, rows, options, room)] : caption;
  return first ? [{...first, start: 0}, ...rest] : [];
}

function setRows(header: Row, rows: readonly Row[], options: ParagraphOptions, room: number): Line[] {
  const headed = header.cells.some((cell) => cell.text !== '');
  const columns = fittedColumns(headed ? [header, ...rows] : rows, room);
  if (!columns) return rows.flatMap((row, index) => setRecord(row, header, options, index > 0));

  const set = rows.map((row) => setRow(row, columns, options));
  // Rows of several lines run into each other without something between them.
  const parted = set.some((row) => row.length > 1);
  const lines = set.flatMap((row, index) => {
    const at = (rows[index]?.at ?? 0) - 1;
    return parted && index > 0 ? [lineOf([], at, at), ...row] : row;
  });
  if (!headed) return lines;
  const last = columns.at(-1) ?? {edge: 0, width: 0};
  const width = last.edge + last.width;
  const end = header.cells.reduce((most, cell) => Math.max(most, cell.at + cell.text.length), 0);
  const rule = lineOf([insertion('─'.repeat(width), width, 'furniture', end)], end, end);
  return [...setRow(header, columns, options, 'table-head'), rule, ...lines];
}

/** The header and the rows; one without any text, not even a tab, takes no room in the table's plain text. */
function rowsOfTable({caption, header, rows, spans}: Table): Row[] {
  let at = caption ? caption.length + 1 : 0;
  return [header, ...rows].map((texts, index) => {
    const row: Row = {cells: [], at};
    if (texts.join('\t') === '') return row;
    for (const [column, text] of texts.entries()) {
      const styled = spans?.[index]?.[column];
      row.cells.push({text, at, ...(styled && {spans: styled})});
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
      const column = (columns[at] ??= {edge: 0, width: 1, longest: 1, numeric: true});
      column.width = Math.max(column.width, widestOf(text, /\n/));
      if (column.width > column.longest) column.longest = Math.max(column.longest, widestOf(text, /\s+/));
      if (index > 0 && text !== '' && !number.test(text)) column.numeric = false;
    }
  }
  const room = measure - gutter * (columns.length - 1);
  if (total(columns, ({width}) => width) > room && !narrow(columns, room)) return undefined;
  let edge = 0;
  for (const column of columns) {
    column.edge = edge;
    edge += column.width + gutter;
  }
  return columns;
}

const widestOf = (text: string, between: RegExp): number =>
  between.test(text)
    ? text.split(between).reduce((most, part) => Math.max(most, cellsOf(part)), 0)
    : cellsOf(text);

const total = (columns: readonly Column[], widthOf: (column: Column) => number): number =>
  columns.reduce((sum, column) => sum + widthOf(column), 0);

/** Narrows the widest columns to what there is room for, none below its longest word; false where that can't be. */
function narrow(columns: readonly Column[], room: number): boolean {
  const leastOf = ({width, longest}: Column): number =>
    Math.min(width, Math.max(leastColumn, Math.min(longest, longestKept)));
  if (total(columns, leastOf) > room) return false;
  const narrowed =
    (cap: number) =>
    (column: Column): number =>
      Math.max(leastOf(column), Math.min(column.width, cap));
  let [low, high] = [1, room];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (total(columns, narrowed(middle)) <= room) low = middle;
    else high = middle - 1;
  }
  let spare = room - total(columns, narrowed(low));
  for (const column of columns) {
    const more = spare > 0 && column.width > low ? 1 : 0;
    column.width = Math.min(column.width, narrowed(low)(column) + more);
    spare -= more;
  }
  return true;
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

/** A cell's lines, with the offsets of the table's text. A word is hyphenated only where it is too long for the column. */
function setCell({text, at, spans}: Cell, options: ParagraphOptions, role: Role): Line[] {
  const looks = spans && spans.length > 0 ? inlinesOf(spans, role) : uniform(text, role);
  // Most cells of most tables are a word or a number.
  if (looks.length === 1 && isNarrow(text) && text.length <= options.measure) {
    const {end: _, ...look} = looks[0] ?? {end: 0, role};
    const run: Run = {...look, text, cells: text.length, start: at, end: at + text.length};
    return [lineOf(text === '' ? [] : [run], at, at + text.length)];
  }
  const fits = widestOf(text, /\s+/) <= options.measure;
  return layoutText(text, looks, fits ? {...options, hyphenate: undefined} : options).map(
    ({runs, start, end}) => {
      const moved = runs.map((run): Run =>
        Object.assign({}, run, {start: run.start + at, end: run.end + at}),
      );
      return lineOf(moved, start + at, end + at);
    },
  );
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
