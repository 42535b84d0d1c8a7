import {firstIndex} from '../../article/first-index.js';
import {attachOperators} from './operators.js';
import type {Page, Run} from './page.js';
import {attachSetOff} from './set-off.js';

/** Runs of one baseline without a wide gap between them, and what is raised or lowered beside them. */
export type Segment = {x0: number; x1: number; y: number; size: number; runs: Run[]};

type Row = {y: number; size: number; runs: Run[]};

/** In sizes of the type: what parts two segments. */
const wideGap = 0.75;
/** Type smaller than this share of what it stands beside is raised or lowered, or none of its line's. */
export const smallShare = 0.87;

/** The segments of a page, row by row from the top and each row from the left. */
export function segmentsOn({runs}: Pick<Page, 'runs'>): Segment[] {
  const rows = rowsOf(runs);
  attachSetOff(rows);
  attachOperators(rows);
  const numbers = lineNumbers(rows);
  attachShifted(rows, numbers);
  const gap = wideGapOn(rows);
  return rows
    .filter((row) => row.runs.length > 0)
    .toSorted((a, b) => a.y - b.y)
    .flatMap((row) => segmentsIn(row, gap, numbers));
}

/** Words on a page of which each is a run, at the least, and the share of the room between them that is equally wide. */
const fewestWords = 60;
const alike = 0.6;

/** What parts two segments of a page: more than a space, of those too that are wider than others, as in a scan of typewritten text. */
function wideGapOn(rows: readonly Row[]): number {
  const gaps = rows.flatMap(({runs}) =>
    runs.slice(1).flatMap((run, index) => {
      const before = runs[index]!;
      const gap = (run.x - before.x - before.width) / run.size;
      return gap > 0 && gap < 3 && !/\s/.test(before.text.trim()) ? [gap] : [];
    }),
  );
  if (gaps.length < fewestWords) return wideGap;
  const middle = gaps.toSorted((a, b) => a - b)[gaps.length >> 1]!;
  const near = gaps.filter((gap) => Math.abs(gap - middle) < 0.3);
  return near.length > alike * gaps.length ? Math.max(wideGap, 1.7 * middle) : wideGap;
}

/** Runs on one baseline, or so little off it that only a scan's slant explains it. */
function rowsOf(runs: readonly Run[]): Row[] {
  const rows: Row[] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    const row = rows.slice(-6).findLast(({y, size}) => Math.abs(run.y - y) < 0.22 * Math.min(size, run.size));
    if (row) {
      row.runs.push(run);
      row.size = Math.max(row.size, run.size);
    } else rows.push({y: run.y, size: run.size, runs: [run]});
  }
  for (const row of rows) {
    row.runs.sort((a, b) => a.x - b.x);
    row.size = sizeOf(row.runs);
  }
  return rows;
}

/** What marks a note: it may be as large as the text that it is raised beside. */
const sign = /^[*∗†‡§¶‖∥#]{1,3}$/;

const isSmaller = (run: Run, size: number): boolean =>
  run.size < (sign.test(run.text.trim()) ? 1.05 : smallShare) * size;

/** Puts what is raised or lowered beside larger type, and signs beside theirs, into the row of that type. */
function attachShifted(rows: readonly Row[], numbers: ReadonlySet<Run>): void {
  const before = rows.map(({runs}) => runs);
  for (const row of rows) row.runs = [];
  for (const [at, runs] of before.entries()) {
    let host: number | undefined;
    for (const [index, run] of runs.entries()) {
      // The number behind a name may be set in more than one font.
      const isTail = host !== undefined && isFigures.test(run.text) && abuts(runs[index - 1]!, run);
      host = numbers.has(run) ? undefined : (hostOf(run, at, rows, before) ?? (isTail ? host : undefined));
      rows[host ?? at]!.runs.push(run);
    }
  }
  for (const row of rows) row.runs.sort((a, b) => a.x - b.x);
}

/** Numbers of lines on a page, at the least: addresses with numbers are fewer. */
const fewestNumbers = 20;

/** The numbers of a page's lines: each begins its row, below one another and each one more than the last. */
function lineNumbers(rows: readonly Row[]): Set<Run> {
  const first = rows.flatMap(({runs}) => (lineNumber.test(runs[0]?.text.trim() ?? '') ? [runs[0]!] : []));
  const follow = first.filter((run, at) => at > 0 && Number(run.text) === Number(first[at - 1]!.text) + 1);
  return new Set(follow.length >= fewestNumbers ? first : []);
}

/** What numbers a line. */
export const lineNumber = /^\d{1,4}$/;

/** No letters. */
const isFigures = /^[^\p{L}]+$/u;

const abuts = (before: Run, run: Run): boolean =>
  Math.abs(run.x - before.x - before.width) < 0.3 * Math.min(before.size, run.size);

/** The row of larger type that a run hangs on, by its place among the rows. */
function hostOf(run: Run, at: number, rows: readonly Row[], runsOf: readonly Run[][]): number | undefined {
  for (const step of [1, -1])
    for (let index = at + step; index >= 0 && index < rows.length; index += step) {
      const row = rows[index]!;
      const above = row.y - run.y;
      if (Math.abs(above) > row.size && Math.abs(above) > 24) break;
      if (!isSmaller(run, row.size) || above > 0.75 * row.size || above < -0.4 * row.size) continue;
      if (touches(run, runsOf[index] ?? [])) return index;
    }
  return undefined;
}

/** Whether a run stands right beside larger ones, which are sorted by x. */
function touches(run: Run, runs: readonly Run[]): boolean {
  const next = firstIndex(runs.length, (index) => runs[index]!.x > run.x);
  return [runs[next - 1], runs[next]].some((other) => {
    if (!other || !isSmaller(run, other.size)) return false;
    const gap = other.x <= run.x ? run.x - other.x - other.width : other.x - run.x - run.width;
    return (gap < 0.9 * other.size && gap > -1.2 * other.size) || (next === 0 && leadsTo(run, other));
  });
}

/** Whether a run is the raised number of what begins behind a gap, as that of an address that is set in. */
const leadsTo = (run: Run, other: Run): boolean =>
  /^\d{1,2}$/.test(run.text.trim()) &&
  run.size < smallShare * other.size &&
  other.y - run.y > 0.2 * other.size &&
  other.x - run.x - run.width < widestIndent * other.size;

/** In sizes of the type. */
const widestIndent = 2;

function segmentsIn({runs}: Row, wide: number, numbers: ReadonlySet<Run>): Segment[] {
  const segments: Segment[] = [];
  let open: Segment | undefined;
  for (const run of runs) {
    const size = Math.max(run.size, open?.size ?? 0);
    const goesOn =
      open &&
      (run.x - open.x1 < wide * size ||
        (open.runs.length === 1 && !numbers.has(open.runs[0]!) && leadsTo(open.runs[0]!, run)));
    if (open && goesOn && !printedTwice(open.runs.at(-1), run)) {
      open.runs.push(run);
      open.x1 = Math.max(open.x1, run.x + run.width);
      open.size = size;
    } else if (!open || !printedTwice(open.runs.at(-1), run)) {
      open = {x0: run.x, x1: run.x + run.width, y: run.y, size: run.size, runs: [run]};
      segments.push(open);
    }
  }
  for (const segment of segments) {
    segment.size = sizeOf(segment.runs);
    segment.y = segment.runs.find(({size}) => size === segment.size)?.y ?? segment.y;
  }
  return segments;
}

/** Bold type is now and then made by printing the same again a hair beside it. */
const printedTwice = (before: Run | undefined, run: Run): boolean =>
  before?.text === run.text &&
  Math.abs(before.x - run.x) < 0.12 * run.size &&
  Math.abs(before.y - run.y) < 0.12 * run.size;

const orcid = /\d{4}(?:[−-]\d{4}){2}[−-]\d{3}[\dX]/;

/** The size that most of the letters have; where each word has its own, as in a scan, that of the middle one. */
export function sizeOf(runs: readonly Run[]): number {
  // A name may be shorter than its ORCID that is raised behind it.
  const isNumbered = orcid.test(runs.map(({text}) => text.trim()).join(''));
  const letters = new Map<number, number>();
  let all = 0;
  for (const {size, text} of runs) {
    const count = (isNumbered ? text.replaceAll(/[\d[\]−-]/g, '') : text).trim().length;
    letters.set(size, (letters.get(size) ?? 0) + count);
    all += count;
  }
  let passed = 0;
  let middle = 0;
  for (const [size, count] of [...letters].toSorted(([a], [b]) => b - a)) {
    if (count > all / 2) return size;
    if (passed <= all / 2) middle = size;
    passed += count;
  }
  return middle;
}
