import type {Run} from './page.js';

/** In sizes of the text beside it: how large an initial is, at the least. */
const largest = 1.7;

/**
 * Puts an initial that goes down over several lines before the first of them; the others begin below it, as if it were
 * not there.
 */
export function joinInitials(runs: readonly Run[]): Run[] {
  const joined = new Set<Run>();
  for (const initial of runs) {
    if (!/^\p{Lu}$/u.test(initial.text.trim())) continue;
    const lines = runs.filter((run) => isBesideInitial(run, initial)).toSorted((a, b) => a.y - b.y);
    const [first] = lines;
    if (!first || lines.length < 2 || first.y > initial.y - 0.8 * first.size) continue;
    first.text = initial.text.trim() + first.text;
    for (const run of lines) {
      run.width += run.x - initial.x;
      run.x = initial.x;
    }
    joined.add(initial);
  }
  return joined.size === 0 ? [...runs] : runs.filter((run) => !joined.has(run));
}

/** Whether a run begins right of an initial, between its head and its foot. */
function isBesideInitial(run: Run, {x, y, width, size}: Run): boolean {
  const gap = run.x - x - width;
  const isWithin = run.y < y + 0.2 * run.size && run.y > y - size;
  return size > largest * run.size && isWithin && gap > -0.2 * run.size && gap < 0.9 * run.size;
}
