import {type Clump, clumpsOf} from './clumps.js';
import type {Region} from './columns.js';
import {type Foot, type Sheet, takeFeet} from './footnotes.js';
import {partRunIn} from './run-in-headings.js';
import type {Typography} from './typography.js';

/** A column's clumps, and the notes taken off its end. */
export function columnOf(region: Region, type: Typography, sheet: Sheet): {clumps: Clump[]; feet: Foot[]} {
  const clumps = clumpsOf(region, type).flatMap(partRunIn);
  return {feet: takeFeet(clumps, type, sheet), clumps};
}
