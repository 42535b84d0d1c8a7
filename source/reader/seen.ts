import type {Galley} from '../layout/galley.js';
import {visible, type Position} from '../layout/viewport.js';
import type {WordCounts} from './progress.js';

/** What was on the screen: ranges of the author’s text in order, none touching another, in UTF-16 offsets in it. */
export type Seen = ReadonlyArray<readonly [start: number, end: number]>;

/** What was seen and one range more. */
export function withRange(seen: Seen, start: number, end: number): Seen {
  if (end <= start) return seen;
  const around = seen.find(([from, to]) => from <= start && end <= to);
  if (around) return seen;
  const apart = seen.filter(([from, to]) => to < start || end < from);
  const touching = seen.filter(([from, to]) => to >= start && end >= from);
  const merged = [
    Math.min(start, ...touching.map(([from]) => from)),
    Math.max(end, ...touching.map(([, to]) => to)),
  ] as const;
  return [...apart, merged].toSorted(([a], [b]) => a - b);
}

/** What was seen and the page at a position. */
export function withPage(seen: Seen, galley: Galley, counts: WordCounts, at: Position, height: number): Seen {
  const lines = visible(galley, at, height);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return seen;
  return withRange(
    seen,
    unitsBefore(counts, {passage: first.passage, offset: first.line.start}),
    unitsBefore(counts, {passage: last.passage, offset: last.line.end}),
  );
}

/** UTF-16 units of the author's text before a position. */
export function unitsBefore(
  {unitsBefore: before, unitsInAll}: WordCounts,
  {passage, offset}: Position,
): number {
  const start = before[passage] ?? unitsInAll;
  return Math.min(start + Math.max(0, offset), before[passage + 1] ?? unitsInAll);
}

/** Whether most of a text was on the screen. */
export const isMost = (seen: Seen, {unitsInAll}: WordCounts): boolean =>
  2 * seen.reduce((units, [start, end]) => units + end - start, 0) >= unitsInAll;
