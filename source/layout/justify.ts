import type {Run} from './line.js';
import {partOf} from './run.js';

const gap = /[ \u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]+/g;

/**
 * Spreads extra cells over the gaps between a line's words, as evenly as whole cells allow. `phase`, from 0 to less
 * than 1, shifts which gaps get one more, so that wide ones don't run together down the page.
 */
export function stretched(runs: readonly Run[], extra: number, phase: number): Run[] {
  const gaps = runs.reduce((sum, run) => sum + (run.text.match(gap)?.length ?? 0), 0);
  const upTo = (count: number): number => Math.floor((count * extra) / gaps + phase);
  let count = 0;
  return runs.flatMap((run) => {
    const parts: Run[] = [];
    let done = 0;
    for (const {0: blank, index} of run.text.matchAll(gap)) {
      const more = upTo(count + 1) - upTo(count);
      count++;
      if (more === 0) continue;
      if (index > done) parts.push(partOf(run, done, index));
      done = index + blank.length;
      const space = partOf(run, index, done);
      parts.push({...space, text: blank + ' '.repeat(more), cells: space.cells + more});
    }
    if (done === 0) return run;
    if (done < run.text.length) parts.push(partOf(run, done, run.text.length));
    return parts;
  });
}
