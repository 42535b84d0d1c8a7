import type {Run} from './page.js';

/** Words that must stand beside one another, so that a slant is believed. */
const enough = 20;
/** Points up or down for a point to the right: what is less shows nowhere, what is more is no slant of a scan. */
const least = 0.0008;
const most = 0.05;

/** Sets text straight that stands at a slant because its page lay so when it was scanned. */
export function straightened(runs: Run[]): Run[] {
  const slopes: number[] = [];
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    if (!before) continue;
    const gap = run.x - before.x - before.width;
    const dx = run.x - before.x;
    if (gap < -0.3 * run.size || gap > 1.5 * run.size || dx < run.size) continue;
    const slope = (run.y - before.y) / dx;
    if (Math.abs(slope) < most) slopes.push(slope);
  }
  if (slopes.length < enough) return runs;
  // The mean of the middle half: single words jump about.
  slopes.sort((a, b) => a - b);
  const middle = slopes.slice(slopes.length >> 2, (slopes.length * 3) >> 2);
  const slope = middle.reduce((sum, each) => sum + each, 0) / middle.length;
  if (Math.abs(slope) < least) return runs;
  return runs.map((run) => ({...run, y: run.y - slope * run.x}));
}
