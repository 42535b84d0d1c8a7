import {isSmall} from '../reader/geometry.js';
import type {State} from '../reader/state.js';
import {piece, type Pieces} from './pieces.js';
import {fitted, type Panel} from './panel.js';
import {rulePieces} from './status.js';

/** Rows above the hairline, or above the status line where there is no room for one. */
export const bodyHeight = ({size}: State): number => Math.max(1, size.rows - (isSmall(size) ? 1 : 2));

/** Cells of a status line's text. */
export const statusWidth = ({size}: State): number => Math.max(1, size.columns - 4);

/**
 * What every screen ends with: the hairline and the status line.
 *
 * @param share how much of the hairline is filled, 0 to 1; a screen without progress leaves it out
 */
export function foot(state: State, status: Pieces, share?: number): Panel[] {
  const {columns, rows} = state.size;
  if (rows < 2) return [];
  const left = columns < 8 ? 0 : 2;
  const line: Panel = {
    name: 'status',
    left,
    top: rows - 1,
    width: columns - left,
    rows: fitted([status], columns - left),
  };
  if (isSmall(state.size)) return [line];
  const rule = share === undefined ? [piece('─'.repeat(columns), 'rule')] : rulePieces(share, columns);
  return [{name: 'rule', left: 0, top: rows - 2, width: columns, rows: [rule]}, line];
}
