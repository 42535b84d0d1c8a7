import {type Line, lineOf} from './lines.js';
import type {Segment} from './segments.js';

/** Segments that stand below one another, as lines; blocks beside one another apart, row by row from the left. */
export function blocksOf(printed: readonly Segment[]): Line[][] {
  const segments = printed.flatMap((segment) => partedByOthers(segment, printed));
  const blocks: Segment[][] = [];
  const put = (segment: Segment): void => {
    const above = blocks.filter((block) => standsOver(block, segment));
    const [first, ...others] = above;
    if (!first) {
      const beside = blocks.find((block) => standsBeside(block, segment, segments));
      if (beside) beside.push(segment);
      else blocks.push([segment]);
      return;
    }
    for (const other of others) {
      first.push(...other);
      blocks.splice(blocks.indexOf(other), 1);
    }
    first.sort((a, b) => (Math.abs(a.y - b.y) < 0.3 * a.size ? a.x0 - b.x0 : a.y - b.y));
    first.push(segment);
  };
  for (const segment of segments) put(segment);
  return blocks.map((block) => block.map((segment) => lineOf([segment], 1)));
}

/** The pieces of a segment, each of which has something of its own under it or over it: names that stand close, over their addresses, and the other way round. */
function partedByOthers(segment: Segment, all: readonly Segment[]): Segment[] {
  const pieces = segment.runs.map((run) => ({
    ...segment,
    x0: run.x,
    x1: run.x + run.width,
    runs: [run],
  }));
  const isParted = ([below, above] as const).some((way) => pieces.every((piece) => hasOwn(piece, all, way)));
  return pieces.length > 1 && isParted ? pieces : [segment];
}

/** The least share of the narrower one by which two that stand over one another overlap. */
const least = 0.2;

const overlap = (a: Segment, b: Segment): number =>
  (Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)) / Math.min(a.x1 - a.x0, b.x1 - b.x0);

/** Whether the last line of a block stands right over a segment. */
function standsOver(block: readonly Segment[], segment: Segment): boolean {
  const lowest = block.at(-1)!;
  const last = block.filter(({y}) => y < lowest.y + 0.1 && y > lowest.y - 0.5 * segment.size);
  const near = segment.y - lowest.y < 2.6 * Math.max(segment.size, lowest.size);
  return near && last.some((other) => overlap(other, segment) > least);
}

/** Whether a segment goes on with the last line of a block: near it, and not with something of its own under it. */
function standsBeside(block: readonly Segment[], segment: Segment, all: readonly Segment[]): boolean {
  const last = block.at(-1)!;
  const isNear =
    Math.abs(last.y - segment.y) < 0.3 * segment.size && segment.x0 - last.x1 < 1.2 * segment.size;
  return isNear && !(hasOwn(last, all, below) && hasOwn(segment, all, below));
}

/** Which way down the page. */
const below = 1 as const;
const above = -1 as const;

/** Whether something has the same middle as a segment right below it, or right above it. */
const hasOwn = (segment: Segment, all: readonly Segment[], way: 1 | -1): boolean =>
  all.some(({x0, x1, y}) => {
    const distance = way * (y - segment.y);
    const isNext = distance > 0.5 * segment.size && distance < 1.6 * segment.size;
    return isNext && Math.abs(x0 + x1 - segment.x0 - segment.x1) < 0.4 * segment.size;
  });
