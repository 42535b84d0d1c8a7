import type {Run} from './page.js';

/** Runs on one baseline, and the size of most of them. */
type Row = {y: number; size: number; runs: Run[]};

/**
 * What displayed formulas have in fonts of their own: large operators and brackets. They hang from their own baseline,
 * so that each seems a line by itself, and so do the limits above and below an operator.
 */
const operator = /^[∑∏∐∫∮⋃⋂⋁⋀⨁⨂⨀⨄√]$/;
const bracket = /^[()[\]{}|⟨⟩⌊⌋⌈⌉∥\s]{1,6}$/;

export const isOperator = ({text}: Run): boolean => operator.test(text.trim()) || bracket.test(text);

/** In sizes of the type: how far from its line an operator's baseline is, and that of its limits. */
const reach = {operator: 2, limit: 1.6};

/** Rows looked at above and below one, and runs in the longest that is a formula: a page may have tens of thousands. */
const most = {rows: 12, runs: 300};

/** Puts operators, brackets and limits into the rows of the formulas that they belong to; the rows come from the top. */
export function attachOperators(rows: readonly Row[]): void {
  for (const [at, row] of rows.entries()) {
    if (row.runs.length === 0 || !row.runs.every(isOperator)) continue;
    row.runs = row.runs.filter((run) => {
      const host = nearest(rows, at, reach.operator, (other) => standsIn(run, other));
      if (host) insert(host, [run]);
      return host === undefined;
    });
  }
  for (const [at, row] of rows.entries()) {
    if (row.runs.length > 8 || row.runs.some(({text}) => text.length > 8)) continue;
    const kept: Run[] = [];
    for (const group of groupsOf(row.runs)) {
      const host = nearest(rows, at, reach.limit, (other) => isLimitIn(group, other));
      if (host) insert(host, group);
      else kept.push(...group);
    }
    row.runs = kept;
  }
}

/** The nearest row, above or below, to which something of a row belongs. */
function nearest(
  rows: readonly Row[],
  at: number,
  within: number,
  belongs: (row: Row) => boolean,
): Row | undefined {
  const {y} = rows[at]!;
  const near = rows
    .slice(Math.max(0, at - most.rows), at + most.rows + 1)
    .filter(({runs, y: other, size}, index) => {
      const isItself = index === Math.min(at, most.rows);
      return !isItself && runs.length > 0 && runs.length <= most.runs && Math.abs(other - y) <= within * size;
    })
    .toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y));
  return near.find(belongs);
}

/** Whether a run hangs into a gap of a row, or right before or behind a formula. */
function standsIn(run: Run, row: Row): boolean {
  if (row.y < run.y - 0.3 * run.size || row.size < 0.85 * run.size || row.runs.every(isOperator))
    return false;
  const end = run.x + run.width;
  if (row.runs.some(({x, width}) => x < end - 0.5 && x + width > run.x + 0.5)) return false;
  const from = Math.min(...row.runs.map(({x}) => x));
  const to = Math.max(...row.runs.map(({x, width}) => x + width));
  if (run.x > from && end < to) return true;
  return end > from - 1.2 * run.size && run.x < to + 1.2 * run.size && isFormula(row.runs);
}

/** Whether a row has a sign of formulas, and isn't one of text. */
const isFormula = (runs: readonly Run[]): boolean => {
  const text = runs.map((run) => run.text).join(' ');
  return /[=<>≤≥∼∈→+−·|×]/.test(text) && (text.match(/\p{L}{4,}/gu)?.length ?? 0) < 6;
};

/** Whether small runs stand over or under an operator of a row. */
function isLimitIn(group: readonly Run[], row: Row): boolean {
  const from = group[0]!.x;
  const to = Math.max(...group.map(({x, width}) => x + width));
  return (
    group.every(({size}) => size < 0.85 * row.size) &&
    row.runs.some(({text, x, width}) => operator.test(text.trim()) && x < to + 2 && x + width > from - 2)
  );
}

/** Runs that stand right beside one another. */
function groupsOf(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  let end = -Infinity;
  for (const run of runs) {
    if (run.x - end > 0.6 * run.size) groups.push([]);
    groups.at(-1)!.push(run);
    end = run.x + run.width;
  }
  return groups;
}

/** Puts runs, which stay together, behind those that begin before them. */
function insert(row: Row, runs: readonly Run[]): void {
  const [first] = runs as readonly [Run, ...Run[]];
  const at = row.runs.findIndex(({x}) => x > first.x);
  row.runs.splice(at === -1 ? row.runs.length : at, 0, ...runs);
}
