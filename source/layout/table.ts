import type {Table} from '../article/article.js';
import {cellsOf, isNarrow, truncate} from './cells.js';
import {inlinesOf, uniform} from './inline.js';
import type {Line, Role, Run} from './line.js';
import {layoutText, type ParagraphOptions} from './paragraph.js';
import {insertion, lineOf} from './run.js';
import type {Chunk} from './passage-chunks.js';
import {fittedColumns, scrolledColumns, widestOf, type Column, type Columns} from './table-columns.js';
import {rowAt, rowFrom, type Cell, type TableRow} from './table-rows.js';

/** Under this measure a record's values stand alone. */
const leastLabelled = 12;

/** What a table is set in. */
export type TableOptions = ParagraphOptions & {
  /** Cells that its columns may take, where there are more than the measure. */
  room?: number;
  /** Columns left out behind the first where it is too wide; absent where none may be. */
  sideways?: number;
};

/**
 * Sets a table in columns that fit the room, long cells on several lines; where they can't, the first column and those
 * that fit beside it, the others to be scrolled to; where that can't be read, or nobody can scroll, each row becomes a
 * record of "header: value". Offsets are those of `textOf`.
 */
export function layoutTable(
  table: Table,
  {room: wanted, sideways, ...paragraph}: TableOptions,
  {start, end}: Pick<Chunk, 'start' | 'end'> = {start: 0, end: Infinity},
): Line[] {
  const room = wanted ?? paragraph.measure;
  const options = {...paragraph, justified: false};
  const columns =
    fittedColumns(table, room) ??
    (sideways === undefined ? undefined : scrolledColumns(table, room, sideways));
  const rows = {from: Math.max(1, rowFrom(table, start)), to: rowFrom(table, end + 1)};
  const body = columns ? layoutRows(table, rows, columns, options) : layoutRecords(table, rows, options);
  if (start > 0) return body;
  const {caption} = table;
  const head = caption ? layoutText(caption, uniform(caption, 'caption'), options) : [];
  if (columns && body.length > 0) head.push(...layoutHeader(table, columns, options));
  const [first, ...rest] = [...head, ...body];
  return first ? [{...first, start: 0}, ...rest] : [];
}

type Rows = {from: number; to: number};

/** Lines of some rows, and between two of them a blank one, which is the last of the earlier row's. */
function inRows(table: Table, {from, to}: Rows, parted: boolean, set: (row: TableRow) => Line[]): Line[] {
  const lines: Line[] = [];
  for (let index = from; index < to; index++) {
    const row = rowAt(table, index);
    for (const line of set(row)) lines.push(line);
    if (!parted || index >= table.rows.length) continue;
    const at = Math.max(row.at, rowAt(table, index + 1).at - 1);
    lines.push(lineOf([], at, at));
  }
  return lines;
}

const layoutRows = (table: Table, rows: Rows, columns: Columns, options: ParagraphOptions): Line[] =>
  inRows(table, rows, columns.parted, (row) => layoutRow(row, columns.set, options));

/** The header, where there is one, and a rule below it, which tells of columns that are not shown. */
function layoutHeader(table: Table, columns: Columns, options: ParagraphOptions): Line[] {
  const header = rowAt(table, 0);
  const headed = header.cells.some((cell) => cell.text !== '');
  if (!headed && !columns.hidden) return [];
  const end = header.cells.reduce((most, cell) => Math.max(most, cell.at + cell.text.length), header.at);
  const rule = ruleOf(columns);
  const ruled = lineOf([insertion(rule, rule.length, 'furniture', end)], end, end);
  return headed ? [...layoutRow(header, columns.set, options, 'table-head'), ruled] : [ruled];
}

/** As in `──────── ← 3 ───────────── 12 more →`. */
function ruleOf({set, hidden}: Columns): string {
  const [first] = set;
  const last = set.at(-1);
  if (!first || !last) return '';
  const width = last.edge + last.width;
  const left = hidden && hidden.before > 0 ? ` ← ${hidden.before} ` : '';
  const right = hidden && hidden.after > 0 ? ` ${hidden.after} more →` : '';
  const indent = Math.min(first.width, width - left.length - right.length);
  if (indent < 0) return '─'.repeat(width);
  return '─'.repeat(indent) + left + '─'.repeat(width - indent - left.length - right.length) + right;
}

function layoutRow(
  row: TableRow,
  columns: readonly Column[],
  options: ParagraphOptions,
  role: Role = 'table',
): Line[] {
  const texts = columns.map(({index, width}) => {
    const cell = row.cells[index];
    return cell ? layoutCell(cell, {...options, measure: width}, role) : [];
  });
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

/**
 * A cell's lines, with the offsets of the table's text. A word is hyphenated only where it is too long for the column.
 */
function layoutCell({text, at, spans}: Cell, options: ParagraphOptions, role: Role): Line[] {
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

/** Each row as lines of "header: value". */
function layoutRecords(table: Table, rows: Rows, options: ParagraphOptions): Line[] {
  const header = rowAt(table, 0);
  return inRows(table, rows, true, (row) => layoutRecord(row, header, options));
}

function layoutRecord(row: TableRow, header: TableRow, options: ParagraphOptions): Line[] {
  const {measure} = options;
  const lines: Line[] = [];
  for (const [column, cell] of row.cells.entries()) {
    if (cell.text === '') continue;
    const name = header.cells[column]?.text ?? '';
    const label = measure < leastLabelled ? '' : truncate(name, Math.floor(measure / 2) - 2);
    const before = label === '' ? '' : `${label}: `;
    const cells = cellsOf(before);
    for (const [index, line] of layoutCell(cell, {...options, measure: measure - cells}, 'table').entries()) {
      const hang = insertion(index === 0 ? before : ' '.repeat(cells), cells, 'caption', line.start);
      lines.push(cells === 0 ? line : lineOf([hang, ...line.runs], line.start, line.end));
    }
  }
  return lines;
}
