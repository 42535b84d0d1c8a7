import {cellsOf} from './cells.js';
import type {Line, Role, Run} from './line.js';

/** A run that stands for nothing in the text, at an offset there. */
export const insertion = (text: string, cells: number, role: Role, at: number): Run => ({
  text,
  cells,
  role,
  start: at,
  end: at,
});

/** A part of a run that agrees with the text unit by unit, from and to UTF-16 offsets in the run. */
export function partOf<Part extends Run>(run: Part, from: number, to: number): Part {
  const text = run.text.slice(from, to);
  return {...run, text, cells: cellsOf(text), start: run.start + from, end: run.start + to};
}

/** Whether a run's text is the passage's, unit by unit. */
export const isVerbatim = ({text, start, end}: Run): boolean => text.length === end - start;

export const cellsOfRuns = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.cells, 0);

/** A line of runs that covers a part of the text. */
export const lineOf = (runs: readonly Run[], start: number, end: number): Line => ({
  start,
  end,
  cells: cellsOfRuns(runs),
  runs,
});
