import type {Opportunity} from './break-opportunities.js';

export type BreakOptions = {
  measure: number;
  justified: boolean;
  /** Whether the last line is to be about as long as the others: for headlines. */
  balanced?: boolean;
  /** Whether the text goes on after its end, so that the last line is to be as full as the others. */
  continues?: boolean;
};

/** A line between two opportunities, by their indexes. */
export type Broken = {from: Opportunity; to: Opportunity};

/** What it costs, in the unit of a squared cell of empty line. */
const cost = {
  /** Two lines one under the other that end in a hyphen. */
  stacked: 90,
  /** A hyphen before the last line. */
  lastHyphen: 50,
  /** A gap stretched by one cell: about what a ragged line pays for as many empty cells. */
  stretch: 140,
  /** A line that can't be justified. */
  unjustified: 200,
};

/** Cells that a gap may be stretched by in a justified line; beyond, the line stays ragged. */
export const widestStretch = 2;

/** A last line shorter than this, or than a third of the measure, is the dearer the shorter it is. */
const leastLast = 14;

/**
 * Total-fit line breaking (Knuth and Plass, "Breaking Paragraphs into Lines", 1981) in whole cells: of all ways to
 * break the paragraph, the one whose lines cost least together. A line's cost is its empty cells squared, those of
 * the last being free, or, justified, what its gaps are stretched by; and the penalties of its end.
 *
 * Takes time linear in the opportunities, times those that fit on a line.
 */
export function breakLines(opportunities: readonly Opportunity[], options: BreakOptions): Broken[] {
  const end = opportunities.length - 1;
  const best = new Float64Array(end + 1).fill(Infinity);
  const previous = new Int32Array(end + 1);
  best[0] = 0;
  for (let to = 1; to <= end; to++) {
    const last = opportunities[to];
    for (let from = to - 1; from >= 0; from--) {
      const first = opportunities[from];
      if (!first || !last) break;
      const slack = options.measure - widthOf(first, last);
      if (slack < 0) break;
      const total = (best[from] ?? 0) + costOf(first, last, slack, to === end && !options.continues, options);
      if (total < (best[to] ?? 0)) {
        best[to] = total;
        previous[to] = from;
      }
    }
  }

  const lines: Broken[] = [];
  for (let to = end; to > 0; to = previous[to] ?? 0) {
    const [from, last] = [opportunities[previous[to] ?? 0], opportunities[to]];
    if (from && last) lines.push({from, to: last});
  }
  return lines.toReversed();
}

const widthOf = (from: Opportunity, to: Opportunity): number =>
  to.cellsToEnd - from.cellsToNext + (to.hyphen ? 1 : 0);

function costOf(
  from: Opportunity,
  to: Opportunity,
  slack: number,
  last: boolean,
  {measure, justified, balanced}: BreakOptions,
): number {
  if (last && !balanced) {
    const missing = Math.min(leastLast, measure / 3) - widthOf(from, to);
    const isOnly = from.cellsToEnd === 0;
    return (from.hyphen ? cost.lastHyphen : 0) + (missing > 0 && !isOnly ? missing * missing : 0);
  }
  const penalty = to.penalty + (from.hyphen && to.hyphen ? cost.stacked : 0);
  if (!justified || slack === 0) return slack * slack + penalty;
  const stretch = slack / (to.gapsToEnd - from.gapsToNext);
  return (
    penalty + (stretch <= widestStretch ? stretch * stretch * cost.stretch : cost.unjustified + slack * slack)
  );
}
