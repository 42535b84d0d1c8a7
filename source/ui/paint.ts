import type {SpanStyle} from '../article/article.js';
import {cellsOf, truncate} from '../layout/cells.js';
import type {MarkedRun, Row} from '../layout/rows.js';
import type {Look, Theme} from './theme.js';

/** A stretch of a row in one look. */
export type Piece = {text: string; look: Look};

/** One row of the screen, from left to right. */
export type Pieces = readonly Piece[];

export const piece = (text: string, look: Look = 'plain'): Piece => ({text, look});

export const cellsOfPieces = (pieces: Pieces): number =>
  pieces.reduce((cells, {text}) => cells + cellsOf(text), 0);

const styled = (text: string, sgr: string): string =>
  sgr === '' || text === '' ? text : `\u001B[${sgr}m${text}\u001B[0m`;

/** A row as the terminal takes it: SGR sequences and text. */
export const paint = (pieces: Pieces, theme: Theme): string =>
  pieces.map(({text, look}) => styled(text, theme[look])).join('');

/** Pieces cut to a width in cells, with an ellipsis where something is missing. */
export function fit(pieces: Pieces, width: number): Pieces {
  let left = width;
  const fitting: Piece[] = [];
  for (const {text, look} of pieces) {
    const cells = cellsOf(text);
    if (cells <= left) {
      fitting.push({text, look});
      left -= cells;
      continue;
    }
    if (left > 0) fitting.push({text: truncate(text, left), look});
    break;
  }
  return fitting;
}

/** Two groups of pieces at the two ends of a row; the left one gives way. */
export function ends(left: Pieces, right: Pieces, width: number): Pieces {
  const room = Math.max(0, width - cellsOfPieces(right) - (right.length === 0 ? 0 : 2));
  const fitting = fit(left, room);
  const gap = width - cellsOfPieces(fitting) - cellsOfPieces(right);
  return gap < 0 ? fit(fitting, width) : [...fitting, piece(' '.repeat(gap)), ...right];
}

const spanLooks: Record<SpanStyle, string> = {
  emphasis: '3',
  strong: '1',
  code: '1',
  link: '4',
  note: '2',
};

/** SGR parameters of a run: what it is, how its words are set, whether it is marked. */
function lookOf({role, styles = [], mark}: MarkedRun, theme: Theme): string {
  const own = theme[role].split(';');
  // Within italics, emphasis is upright, as in print.
  const upright = own.includes('3') && styles.includes('emphasis');
  const parameters = [...own, ...styles.map((style) => spanLooks[style])].filter(
    (parameter) => parameter !== '' && !(upright && parameter === '3'),
  );
  return [...parameters, ...(mark ? [theme[mark]] : [])].join(';');
}

/** A row of the page, with its margin in front of it. */
export function paintRow(row: Row, margin: number, theme: Theme): string {
  const hanging = row.margin?.slice(0, Math.max(0, margin - 1)) ?? '';
  // Two cells before the text, where the number leaves them.
  const number = hanging.padStart(margin - 2).padEnd(margin - 1);
  const lead = margin === 0 ? '' : `${styled(number, theme.accent)} `;
  return lead + row.runs.map((run) => styled(run.text, lookOf(run, theme))).join('');
}
