import type {Run} from './page.js';

/** Runs on one baseline, sorted by x. */
type Row = {runs: Run[]};

/** What may be set off its line and yet be a part of its words: TeX's logos, and opening quotes made of closing ones. */
const letter = /^[A-Zε]$/;
const quote = /^(?:[”’]|'')$/;
const lowQuotes: Readonly<Record<string, string>> = {'”': '„', "''": '„', '’': '‚'};

/** Rows looked at above and below one, and runs in the longest that is looked through. */
const most = {rows: 4, runs: 300};

/** Puts letters and quotes that are raised or lowered within a line, but mean nothing by it, on that line; the rows come from the top. */
export function attachSetOff(rows: readonly Row[]): void {
  for (const [at, row] of rows.entries()) {
    if (row.runs.length > most.runs) continue;
    const near = rows.slice(Math.max(0, at - most.rows), at + most.rows + 1);
    for (const run of row.runs.filter(({text}) => letter.test(text) || quote.test(text)))
      for (const host of near) {
        const placed = host.runs.length > most.runs ? undefined : placedIn(host.runs, run);
        if (!placed) continue;
        row.runs = row.runs.filter((other) => other !== run);
        const others = host.runs.filter((other) => other !== run);
        const behind = others.findIndex(({x}) => x > run.x);
        host.runs = others.toSpliced(behind === -1 ? others.length : behind, 0, placed);
        break;
      }
  }
}

/** The run as a part of a line, undefined where it is none. */
function placedIn(runs: readonly Run[], run: Run): Run | undefined {
  const left = runs.findLast((other) => other !== run && other.x < run.x);
  const right = runs.find((other) => other !== run && other.x > run.x);
  if (!right) return undefined;
  const {size, y} = right;
  const lower = (run.y - y) / size;
  const gap = (right.x - run.x - run.width) / size;
  if (Math.abs(lower) < 0.05 || Math.abs(gap) > 0.3) return undefined;
  if (quote.test(run.text)) {
    const isOpening = lower > 0.3 && lower < 0.8 && run.size > 0.9 * size && gap < 0.15;
    return isOpening ? {...run, y, text: lowQuotes[run.text] ?? run.text} : undefined;
  }
  if (!left || Math.abs(left.y - y) > 0.05 * size || Math.abs(lower) > 0.36) return undefined;
  const before = (run.x - left.x - left.width) / size;
  const isWhole = run.size > 0.95 * size && Math.abs(before) < 0.1 && Math.abs(gap) < 0.1;
  // Nothing that is raised for its meaning stands over the letter before it.
  const isOver = run.size > 0.6 * size && before < -0.12 && before > -0.45;
  return isWhole || isOver ? {...run, y} : undefined;
}
