import {paint} from './paint.js';
import {cellsOfPieces, fit, piece, samePieces, type Pieces} from './pieces.js';
import type {PlacedPicture} from './pictures/protocol.js';
import type {Theme} from '../reader/theme.js';

/** One entry of a list: its rows, and a key of its own. */
export type Listed = {key: string; rows: readonly Pieces[]};

/** Rows at a place on the screen, in cells from its top left corner. */
export type Panel = RowsPanel | ListPanel;

type Placed = {
  name: 'page' | 'rule' | 'status' | 'divider' | 'pane' | 'head' | 'list' | 'body';
  left: number;
  top: number;
  width: number;
};
export type RowsPanel = Placed & {
  rows: readonly Pieces[];
  /** Pictures that lie over the rows. */
  pictures?: readonly PlacedPicture[];
};
export type ListPanel = Placed & {entries: readonly Listed[]; selected: number};

/** Everything that a state shows. */
export type Scene = readonly Panel[];

export const rowsOfPanel = (panel: Panel): readonly Pieces[] =>
  'rows' in panel ? panel.rows : panel.entries.flatMap((entry) => entry.rows);

/** Rows cut to a width in cells: the smallest screens have not even room for furniture. */
export const fitted = (rows: readonly Pieces[], width: number): Pieces[] =>
  rows.map((row) => fit(row, width));

/** A panel without the rows that would stand at or below a row of the screen. */
export function cutAt(panel: Panel, bottom: number): Panel {
  const room = Math.max(0, bottom - panel.top);
  if (rowsOfPanel(panel).length <= room) return panel;
  if ('rows' in panel) return {...panel, rows: panel.rows.slice(0, room)};
  let left = room;
  const entries = panel.entries.flatMap(({key, rows}) => {
    const kept = rows.slice(0, left);
    left -= kept.length;
    return kept.length === 0 ? [] : [{key, rows: kept}];
  });
  return {...panel, entries, selected: Math.min(panel.selected, Math.max(0, entries.length - 1))};
}

/** The hairline between two columns. */
export const divider = (left: number, height: number): Panel => ({
  name: 'divider',
  left,
  top: 0,
  width: 1,
  rows: Array.from({length: height}, () => [piece('│', 'rule')]),
});

export const samePanel = (a: Panel, b: Panel): boolean =>
  a === b ||
  (a.name === b.name &&
    a.left === b.left &&
    a.top === b.top &&
    a.width === b.width &&
    ('entries' in a ? a.selected : -1) === ('entries' in b ? b.selected : -1) &&
    sameRows(rowsOfPanel(a), rowsOfPanel(b)));

const sameRows = (a: readonly Pieces[], b: readonly Pieces[]): boolean =>
  a === b || (a.length === b.length && a.every((row, index) => samePieces(row, b[index]!)));

export const sameScene = (a: Scene, b: Scene): boolean =>
  a.length === b.length && a.every((panel, index) => samePanel(panel, b[index]!));

/** A scene as one frame, its rows joined by line feeds: the same as Ink draws from its panels. */
export function frameOfScene(scene: Scene, height: number, theme: Theme): string {
  const rows: string[] = [];
  const columns: number[] = [];
  for (const panel of scene.toSorted((a, b) => a.left - b.left)) {
    for (const [index, row] of rowsOfPanel(panel).entries()) {
      const y = panel.top + index;
      if (row.length === 0 || y >= height) continue;
      rows[y] = (rows[y] ?? '') + ' '.repeat(Math.max(0, panel.left - (columns[y] ?? 0))) + paint(row, theme);
      columns[y] = panel.left + cellsOfPieces(row);
    }
  }
  return Array.from({length: height}, (_, y) => rows[y] ?? '').join('\n');
}
