import type {SpanStyle} from '../article/article.js';
import {cellsOf, truncate} from '../layout/cells.js';
import type {TextMark, Row} from '../layout/rows.js';
import type {Style} from '../reader/theme.js';

/** A part of a row in one style. */
export type Piece = {
  text: string;
  style: Style;
  /** On the page, the styles of its span. */
  spans?: readonly SpanStyle[];
  /** On the page, what it is marked as. */
  mark?: TextMark['kind'];
  /** On the page, where it leads. */
  href?: string;
  /** Whether it has the background of what is selected. */
  grounded?: true;
};

/** One row of the screen, from left to right. */
export type Pieces = readonly Piece[];

export const piece = (text: string, style: Style = 'plain'): Piece => ({text, style});

export const cellsOfPieces = (pieces: Pieces): number =>
  pieces.reduce((cells, {text}) => cells + cellsOf(text), 0);

/** Pieces cut to a width in cells, with an ellipsis where something is missing; the same ones where nothing is. */
export function fit(pieces: Pieces, width: number): Pieces {
  let left = width;
  const fitting: Piece[] = [];
  for (const each of pieces) {
    const cells = cellsOf(each.text);
    if (cells <= left) {
      fitting.push(each);
      left -= cells;
      continue;
    }
    if (left > 0) fitting.push({...each, text: truncate(each.text, left)});
    return fitting;
  }
  return pieces;
}

/** A row with pieces at its left end and at its right one; where both have no room, the left ones are cut. */
export function ends(left: Pieces, right: Pieces, width: number): Pieces {
  const room = Math.max(0, width - cellsOfPieces(right) - (right.length === 0 ? 0 : 2));
  const fitting = fit(left, room);
  const gap = width - cellsOfPieces(fitting) - cellsOfPieces(right);
  return gap < 0 ? fit(fitting, width) : [...fitting, piece(' '.repeat(gap)), ...right];
}

/** A row with the background of what is selected, filled up to a width in cells. */
export const grounded = (pieces: Pieces, width: number): Pieces =>
  [...pieces, piece(' '.repeat(Math.max(0, width - cellsOfPieces(pieces))))].map((each) => ({
    ...each,
    grounded: true,
  }));

/**
 * A row of the page.
 *
 * @param margin cells before its text, where a section's number hangs
 */
export function pagePieces({margin: number, runs}: Row, margin: number): Pieces {
  const words = runs.map(({text, role, tint, styles, mark, href}) => ({
    text,
    style: tint ?? role,
    ...(styles && {spans: styles}),
    ...(mark && {mark}),
    ...(href !== undefined && {href}),
  }));
  if (margin === 0) return words;
  if (number === undefined) return words.length === 0 ? [] : [piece(' '.repeat(margin)), ...words];
  const hanging = number.slice(0, margin - 1);
  // Two cells before the text, where the number leaves them.
  return [piece(`${hanging.padStart(margin - 2).padEnd(margin - 1)} `, 'accent'), ...words];
}

export const samePieces = (a: Pieces, b: Pieces): boolean =>
  a === b || (a.length === b.length && a.every((one, index) => samePiece(one, b[index]!)));

const samePiece = (a: Piece, b: Piece): boolean =>
  a === b ||
  (a.text === b.text &&
    a.style === b.style &&
    a.mark === b.mark &&
    a.href === b.href &&
    a.grounded === b.grounded &&
    (a.spans ?? []).join(' ') === (b.spans ?? []).join(' '));
