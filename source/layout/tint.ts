import {firstIndex} from '../article/first-index.js';
import {isVerbatim, cellsOfRuns, partOf} from './run.js';
import type {Run} from './line.js';

/** The kind of a token of code (a keyword, a string …); the theme gives each its colour. */
export type Tint =
  | 'code-keyword'
  | 'code-string'
  | 'code-number'
  | 'code-comment'
  /** The name of a function, a class, an element, a heading. */
  | 'code-name'
  /** Types, and what comes with the language. */
  | 'code-type'
  /** Attributes, properties, variables. */
  | 'code-attribute'
  | 'code-inserted'
  | 'code-deleted';

/** A token of code, by UTF-16 offsets in the code. */
export type Tinted = {start: number; end: number; tint: Tint};

export type TintedRun = Run & {tint?: Tint};

/**
 * Runs of code, cut where their tints change.
 *
 * @param tints in order, none overlapping another
 */
export const tintedRuns = (runs: readonly Run[], tints: readonly Tinted[]): readonly TintedRun[] =>
  runs.flatMap((run) => (run.role === 'code' && run.end > run.start ? tintedRun(run, tints) : [run]));

function tintedRun(run: Run, tints: readonly Tinted[]): TintedRun[] {
  if (!isVerbatim(run)) return [run];
  const parts: TintedRun[] = [];
  let at = run.start;
  const plainTo = (end: number): void => {
    if (end > at) parts.push(partOf(run, at - run.start, end - run.start));
    at = Math.max(at, end);
  };
  for (let index = firstAfter(tints, run.start); index < tints.length; index++) {
    const {start, end, tint} = tints[index]!;
    if (start >= run.end) break;
    plainTo(start);
    const to = Math.min(end, run.end);
    parts.push({...partOf(run, at - run.start, to - run.start), tint});
    at = to;
  }
  plainTo(run.end);
  // A cut through a grapheme would change the width of the line.
  return cellsOfRuns(parts) === run.cells ? parts : [run];
}

/** The index of the first tint that ends after an offset. */
const firstAfter = (tints: readonly Tinted[], offset: number): number =>
  firstIndex(tints.length, (index) => tints[index]!.end > offset);
