import type {Target} from '../article/anchor.js';
import type {Passage} from './passages.js';
import {cellsOfRuns, isVerbatim, partOf} from './run.js';
import {tintedRuns, type Tinted, type TintedRun} from './tint.js';
import type {VisibleLine} from './viewport.js';

/** A part of a target's plain text to be marked: a hit, the hit one is at, or a place that was repaired. */
export type TextMark = {kind: 'hit' | 'current' | 'repair'; start: number; end: number};

export type MarkedRun = TintedRun & {mark?: TextMark['kind']};

/** A row of the screen, ready to be painted; what is left of its width is blank. */
export type Row = {margin?: string; runs: readonly MarkedRun[]};

export type RowOptions = {
  /** Rows of the screen; blank ones fill it up. */
  height: number;
  passages: readonly Passage[];
  /** What to mark in a target, in any order; where marks overlap, the later in the list is seen. */
  marks: {get: (key: string) => readonly TextMark[] | undefined};
  showRepairs: boolean;
  /** The tints of a line of code. */
  tintsOf?: (line: VisibleLine) => readonly Tinted[];
};

const blank: Row = {runs: []};

/** A target as a key for its marks. */
export const targetKey = (target: Target): string =>
  'id' in target ? `${target.kind} ${target.id}` : target.kind;

/** The rows of a screen from the lines on it: all that a painter needs to know. */
export function rowsOf(lines: readonly VisibleLine[], options: RowOptions): Row[] {
  const marksOf = new Map<number, readonly TextMark[]>();
  const shown = lines.slice(0, options.height);
  const rows = shown.map((each): Row => {
    const {passage: index, line} = each;
    const tints = options.tintsOf?.(each) ?? [];
    const plain = tints.length === 0 ? line.runs : tintedRuns(line.runs, tints);
    const passage = options.passages[index];
    if (passage && !marksOf.has(index)) {
      const last = shown.findLast(({passage: one}) => one === index)?.line ?? line;
      marksOf.set(index, marksIn(passage, line.start, last.end, options));
    }
    const marks = marksOf.get(index) ?? [];
    const runs = marks.length === 0 ? plain : plain.flatMap((run) => marked(run, marks));
    return line.margin === undefined ? {runs} : {margin: line.margin, runs};
  });
  while (rows.length < options.height) rows.push(blank);
  return rows;
}

/** The marks of a passage between two offsets, those of what is on the screen: a passage may have any number. */
function marksIn(
  passage: Passage,
  from: number,
  to: number,
  {marks, showRepairs}: RowOptions,
): readonly TextMark[] {
  const own = (marks.get(targetKey(passage.target)) ?? []).filter(({start, end}) => start < to && end > from);
  if (!showRepairs || passage.block?.kind !== 'prose') return own;
  const repairs = passage.block.repairs.filter(({at}) => at > from - longestWord && at < to + longestWord);
  return [...repairs.map(({at}) => repairMark(passage.text, at)), ...own];
}

/** How far a mended word may reach beyond the screen, in UTF-16 units. */
const longestWord = 200;

/** The word that was mended, or the two that were brought together. */
function repairMark(text: string, at: number): TextMark {
  const end = text.indexOf(' ', at + 1);
  const start = at < 2 ? 0 : text.lastIndexOf(' ', at - 2) + 1;
  return {kind: 'repair', start, end: end === -1 ? text.length : end};
}

/** A run cut at the edges of its marks. */
function marked(run: TintedRun, marks: readonly TextMark[]): MarkedRun[] {
  const within = marks.filter((mark) => mark.start < run.end && mark.end > run.start);
  const last = within.at(-1);
  if (!last) return [run];
  if (!isVerbatim(run)) return [{...run, mark: last.kind}];

  const edges = new Set([run.start, run.end]);
  for (const mark of within) edges.add(Math.max(mark.start, run.start)).add(Math.min(mark.end, run.end));
  const parts: MarkedRun[] = [];
  let start = run.start;
  for (const end of [...edges].toSorted((a, b) => a - b).slice(1)) {
    const part = partOf(run, start - run.start, end - run.start);
    const mark = within.findLast((one) => one.start < end && one.end > part.start);
    parts.push(mark ? {...part, mark: mark.kind} : part);
    start = end;
  }
  // A cut through a grapheme would change the width of the line.
  return cellsOfRuns(parts) === run.cells ? parts : [{...run, mark: last.kind}];
}
