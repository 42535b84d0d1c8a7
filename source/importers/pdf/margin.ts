import {textOfSegment} from './lines.js';
import {lineNumber, type Segment} from './segments.js';

/** A page's text, and what stands beside it in the margin: notes, each by itself. */
export type WithMargin = {text: Segment[]; notes: Segment[][]};

/** Lines that fill the measure, at the least, so that what is beyond them is a margin; how long they are in sizes of the text. */
const fewestLines = 8;
const shortest = 18;
/** Shares of the measure: how wide a margin's notes are at the most; of the page's rows, how many have one. */
const widest = 0.42;
const most = 0.45;
/** In sizes of the text: what is smaller is none. Lines of a column in such type, at the least. */
const smallest = 0.75;
const fewestSmall = 6;
/** Numbers of lines on a page, at the least. */
const fewestNumbers = 10;

/**
 * Parts what stands in the margin of a page from its text; the numbers of its lines are dropped.
 *
 * @param body the size of the text type
 */
export function partMargin(segments: readonly Segment[], body: number): WithMargin {
  const lines = segments.filter(
    ({x0, x1, size}) => x1 - x0 > shortest * body && size > smallest * body && size < 1.06 * body,
  );
  if (lines.length < fewestLines) return {text: [...segments], notes: []};
  const left = quantile(
    lines.map(({x0}) => x0),
    0.15,
  );
  const right = quantile(
    lines.map(({x1}) => x1),
    0.85,
  );
  const top = Math.min(...lines.map(({y}) => y)) - 2 * body;
  const onRight = segments.filter(({x0, y}) => x0 > right + 0.6 * body && y > top);
  const onLeft = segments.filter(({x1, y}) => x1 < left - 0.6 * body && y > top);
  const isNarrow = ({x0, x1}: Segment): boolean => x1 - x0 < widest * (right - left);
  const isSmall = ({size}: Segment): boolean => size < 0.93 * body;
  const labels = onLeft.filter((segment) => !isSmall(segment));
  const sides = [
    ...[onRight, onLeft.filter(isSmall)].filter(
      (side) => isBeside(side, lines) || isSmallColumn(side, segments, body),
    ),
    ...(areLabels(labels) && isBeside(labels, lines) ? [labels] : []),
  ].filter((side) => side.every(isNarrow));
  const noted = new Set(sides.flat());
  const numbers = onLeft.filter((segment) => lineNumber.test(textOfSegment(segment)));
  const dropped = new Set([
    ...noted,
    ...(areInTurn(numbers) && 2 * numbers.length > onLeft.length ? numbers : []),
  ]);
  return {text: segments.filter((segment) => !dropped.has(segment)), notes: notesOf([...noted])};
}

function quantile(places: readonly number[], share: number): number {
  const sorted = places.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

/** Whether figures in a margin number the lines: each is larger than the one above. */
const areInTurn = (numbers: readonly Segment[]): boolean =>
  numbers.length >= fewestNumbers &&
  numbers.every(
    (number, at) => at === 0 || Number(textOfSegment(number)) > Number(textOfSegment(numbers[at - 1]!)),
  );

/** Whether most of what is in a margin begins or ends at one edge. */
const isFlush = (side: readonly Segment[], edge: 'x0' | 'x1'): boolean =>
  side.filter((segment) => Math.abs(segment[edge] - side[0]![edge]) < 2).length > 0.6 * side.length;

/** Whether what stands left of the text, in its type, are words that end at the text's edge: what a paragraph is about. */
const areLabels = (side: readonly Segment[]): boolean =>
  side.length > 1 &&
  isFlush(side, 'x1') &&
  !isFlush(side, 'x0') &&
  side.every((segment) => /\p{L}{3}/u.test(textOfSegment(segment)));

/** Whether something stands beside lines of text as notes do: at one edge, most of it in their rows, and with fewer lines. */
function isBeside(side: readonly Segment[], lines: readonly Segment[]): boolean {
  const first = side[0];
  if (!first || side.length > most * lines.length) return false;
  const isAligned = isFlush(side, 'x0') || isFlush(side, 'x1');
  const inRows = side.filter(({y, size}) => lines.some((line) => Math.abs(line.y - y) < 0.6 * size));
  return (
    isAligned &&
    inRows.length > 0.5 * side.length &&
    side.some((segment) => /\p{L}{3}/u.test(textOfSegment(segment)))
  );
}

/** Whether something is a column of its own in small type, such as what a journal says of an article beside its text; nothing of it begins above. */
function isSmallColumn(side: readonly Segment[], all: readonly Segment[], body: number): boolean {
  const first = side[0];
  if (!first || side.length < fewestSmall) return false;
  const isAt = ({x0}: Segment): boolean => Math.abs(x0 - first.x0) < 2;
  const begins = !all.some(
    (segment) => isAt(segment) && segment.y < first.y && segment.y > first.y - 3 * body,
  );
  return begins && side.every((segment) => isAt(segment) && segment.size < smallest * body);
}

/** Segments that follow one another as the lines of a note do. */
function notesOf(segments: readonly Segment[]): Segment[][] {
  const notes: Segment[][] = [];
  for (const segment of segments) {
    const open = notes.findLast((note) => Math.abs(note[0]!.x0 - segment.x0) < 4 * segment.size);
    const last = open?.at(-1);
    if (last && segment.y - last.y < 1.9 * segment.size) open!.push(segment);
    else notes.push([segment]);
  }
  return notes;
}
