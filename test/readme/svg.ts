import {cellsOf} from '../../source/layout/cells.js';
import type {Cell, Colour, Screen} from '../helpers/screen.js';

/** A cell's size and where its text stands, in px; the width is what most monospaced fonts have at this size. */
const font = {size: 14, width: 8.43, height: 18, baseline: 13.5};
const padding = 22;

const paper = '#16181d';
const ink = '#d9d6cf';
/** The sixteen colours, from black to bright white. */
const palette = (
  '#16181d #e5786d #8fb573 #c9a24a #7aa2d6 #b48ec4 #74b5b0 #d9d6cf ' +
  '#6b6f78 #f0948a #a9cf8d #f0cf6d #9bbfee #cfabdf #93d3ce #f5f3ee'
).split(' ');

type Look = {fill: string; background: string; classes: string};
/** Neighbouring cells of a row that look the same; columns are counted from 0. */
type Run = Look & {column: number; cells: number; text: string};

/**
 * A picture of a terminal's screen: an SVG document in which each piece of text states its own place and length, so
 * that columns hold in any font.
 */
export function svgOf(screen: Screen, title: string): string {
  const width = round(screen.columns * font.width + 2 * padding);
  const height = round(screen.rows * font.height + 2 * padding);
  const rows = Array.from({length: screen.rows}, (_, row) => drawn(runsOf(cellsIn(screen, row)), row));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escape(title)}</title>`,
    '<style>',
    `text { font: ${font.size}px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; white-space: pre }`,
    '.bold { font-weight: bold } .dim { opacity: 0.6 } .italic { font-style: italic }',
    '.underlined { text-decoration: underline }',
    '</style>',
    `<rect width="${width}" height="${height}" rx="10" fill="${paper}"/>`,
    ...rows.flat(),
    '</svg>',
    '',
  ].join('\n');
}

const cellsIn = (screen: Screen, row: number): Cell[] =>
  Array.from({length: screen.columns}, (_, column) => screen.cell(row, column));

function runsOf(cells: readonly Cell[]): Run[] {
  const runs: Run[] = [];
  for (const [column, cell] of cells.entries()) {
    // What stands right of a wide grapheme belongs to it.
    if (cell.cells === 0) continue;
    const look = lookOf(cell);
    const text = cell.text || ' ';
    const last = runs.at(-1);
    if (last && isAlike(last, look)) {
      last.text += text;
      last.cells += cell.cells;
    } else {
      runs.push({...look, column, cells: cell.cells, text});
    }
  }
  return runs;
}

function lookOf(cell: Cell): Look {
  const foreground = colourOf(cell.foreground, ink);
  const background = colourOf(cell.background, paper);
  const names = ['bold', 'dim', 'italic', 'underlined'] as const;
  return {
    fill: cell.reversed ? background : foreground,
    background: cell.reversed ? foreground : background,
    classes: names.filter((name) => cell[name]).join(' '),
  };
}

/** @throws RangeError for a colour beyond the sixteen, which the terminal's owner chooses */
function colourOf(colour: Colour, own: string): string {
  if (colour === 'default') return own;
  const hue = typeof colour === 'string' ? colour : palette[colour];
  if (hue === undefined) throw new RangeError(`no tone for colour ${colour}`);
  return hue;
}

const isAlike = (one: Look, other: Look): boolean =>
  one.fill === other.fill && one.background === other.background && one.classes === other.classes;

const drawn = (runs: readonly Run[], row: number): string[] => [
  ...runs.filter(({background}) => background !== paper).map((run) => groundOf(run, row)),
  ...runs
    .flatMap((run) => piecesOf(run))
    .map((run) => (run.text === '│' ? ruleOf(run, row) : textOf(run, row))),
];

/** The words of a run without the gaps between columns. */
const piecesOf = (run: Run): Run[] =>
  [...run.text.matchAll(/\S+(?: \S+)*/g)].map(({0: text, index}) => ({
    ...run,
    column: run.column + cellsOf(run.text.slice(0, index)),
    cells: cellsOf(text),
    text,
  }));

function groundOf({column, cells, background}: Run, row: number): string {
  const [x, y, width] = [left(column), top(row), round(cells * font.width)];
  return `<rect x="${x}" y="${y}" width="${width}" height="${font.height}" fill="${background}"/>`;
}

/** A rule between columns, without the gaps that a taller row leaves between its pieces. */
function ruleOf({column, fill, classes}: Run, row: number): string {
  const x = round(left(column) + font.width / 2);
  const place = `x1="${x}" x2="${x}" y1="${top(row)}" y2="${top(row + 1)}"`;
  return `<line ${place} stroke="${fill}"${classOf(classes)}/>`;
}

function textOf({column, cells, text, fill, classes}: Run, row: number): string {
  const place = `x="${left(column)}" y="${round(top(row) + font.baseline)}" textLength="${round(cells * font.width)}"`;
  return `<text ${place} fill="${fill}"${classOf(classes)}>${escape(text)}</text>`;
}

const classOf = (classes: string): string => classes && ` class="${classes}"`;

const left = (column: number): number => round(padding + column * font.width);
const top = (row: number): number => padding + row * font.height;
const round = (pixels: number): number => Math.round(pixels * 100) / 100;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
