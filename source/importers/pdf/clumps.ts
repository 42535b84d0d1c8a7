import {countCases, startsLower} from '../../article/letters.js';
import {endsSentence} from '../../article/sentences.js';
import {commonPlace} from './common-place.js';
import type {Region} from './columns.js';
import type {Line} from './lines.js';
import {markerOf} from './list-markers.js';
import type {Typography} from './typography.js';

/** Lines that belong together as those of a paragraph do. */
export type Clump = {
  lines: Line[];
  /** The column's edges. */
  left: number;
  right: number;
  /** The white above it in lines of its type, 0 for none; a column's first has a lot. */
  above: number;
  below: number;
  /** Whether it is the first or the last of its column. */
  first: boolean;
  last: boolean;
};

/** White above what stands at the head of a column, in lines. */
export const endless = 9;

/** A dash and a word in lower case: an entry of a list, or a thought within a sentence. */
const isDash = /^[–—-]\s\p{Ll}/u;

/** The number of a chapter or a section, beside which its heading goes on in the next line. */
const isNumbered = /^(?:\d{1,2}|[A-Z])(?:\.\d{1,2})*\.?\s\p{Lu}/u;

/** Cuts a column into clumps: where white, an indent, a short line or another type shows that something else begins. */
export function clumpsOf({lines, x0, x1}: Region, type: Typography): Clump[] {
  const left = leftOf(lines, x0);
  const right = rightOf(lines, x1);
  const leading = leadingIn(lines, right, type);
  const clumps: Clump[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const open = clumps.at(-1);
    if (!open || !before || isNew(open.lines, line, lines[index + 1], {left, right, leading}, type)) {
      const above = before ? whiteBetween(before, line, leading) : endless;
      if (open) open.below = above;
      clumps.push({lines: [line], left, right, above, below: endless, first: !before, last: false});
    } else open.lines.push(line);
  }
  const last = clumps.at(-1);
  if (last) last.last = true;
  return clumps;
}

/** What is more than the distance of lines, in lines. */
function whiteBetween(before: Line, line: Line, leading: Leading): number {
  const usual = Math.max(leading(before.size), leading(line.size));
  return (line.y - before.y - usual) / usual;
}

/** From one line to the next in type of a size, in points. */
type Leading = (size: number) => number;

/** Lines that fill a column one below another, at the least, and the share of them that stand equally far apart. */
const fewestFull = 5;
const alike = 0.6;

/** The distance of lines in a document, in type in which the lines of this column stand further apart: one in double spacing with an abstract that is not. */
function leadingIn(lines: readonly Line[], right: number, type: Typography): Leading {
  const own = new Map<number, number[]>();
  for (const [index, {size, x1, y}] of lines.entries()) {
    const next = lines[index + 1];
    const isFull = right - x1 < 4 * size;
    if (!next || !isFull || Math.abs(next.size - size) > 0.3 || next.y - y > widest * size) continue;
    const key = Math.round(2 * size);
    own.set(key, [...(own.get(key) ?? []), next.y - y]);
  }
  return (size) => {
    const distances = own.get(Math.round(2 * size)) ?? [];
    const middle = distances.toSorted((a, b) => a - b)[distances.length >> 1] ?? 0;
    const count = distances.filter((distance) => Math.abs(distance - middle) < 1).length;
    const isEven = count >= fewestFull && count >= alike * distances.length;
    return isEven ? Math.max(middle, type.leading(size)) : type.leading(size);
  };
}

/** In sizes of the type: what stands further apart is no neighbour. */
const widest = 2.6;

/** The edge at which most lines begin. */
function leftOf(lines: readonly Line[], x0: number): number {
  const common = commonPlace(lines.map((line) => line.x0));
  return common === undefined || common - x0 > 40 ? x0 : common;
}

/** The edge to which lines go: that of many where they are justified. */
function rightOf(lines: readonly Line[], x1: number): number {
  const far = lines.map((line) => line.x1).toSorted((a, b) => b - a);
  return far[Math.floor(far.length * 0.08)] ?? x1;
}

/** Whether something else begins with a line. */
function isNew(
  open: readonly Line[],
  line: Line,
  after: Line | undefined,
  {left, right, leading}: {left: number; right: number; leading: Leading},
  type: Typography,
): boolean {
  const before = open.at(-1)!;
  const size = Math.max(before.size, line.size);
  const text = before.text;
  if (line.y <= before.y) return true;
  if (whiteBetween(before, line, leading) > 0.3) return true;
  if (Math.abs(before.size - line.size) > 0.07 * size) return true;
  const unfinished = startsLower(line.text) || /[-‐,;(]$/.test(text);
  // A line in typewriter type that goes on with a sentence is no code.
  const goesOn = Math.abs(line.x0 - before.x0) < 1.5 && !endsSentence(text) && !text.endsWith(':');
  if (before.face.mono !== line.face.mono && before.uniform && line.uniform && !goesOn) return true;
  if (
    before.face.id !== line.face.id &&
    before.uniform &&
    line.uniform &&
    !unfinished &&
    !(goesOn && line.face.mono)
  )
    return true;
  const short = wouldFit(line, right - before.x1);
  if (type.isPlain() && open.length === 1 && short && isInCapitals(before) && !isInCapitals(line))
    return true;
  if (before.face.bold && before.uniform && !line.face.bold && (short || !unfinished)) return true;
  const marker = markerOf(line.text);
  // A paragraph may begin with what is written small, such as a command, where the line above ends far from the edge.
  const isBroken = right - before.x1 > 0.4 * (right - left) && Math.abs(line.x0 - before.x0) < 1.5;
  const ended = endsSentence(text, isBroken ? '' : line.text) || /[:;]$/.test(text);
  const isThought =
    isDash.test(line.text) &&
    line.x0 < before.x0 + 1.5 &&
    !endsSentence(text) &&
    !/[:;,.]$/.test(text) &&
    !markerOf(open[0]!.text);
  if (marker?.kind === 'bullet' && !isThought) return true;
  if (marker && (ended || short || line.x0 < before.x0 - 2)) return true;
  const indent = line.x0 - before.x0;
  const em = 0.6 * size;
  if (areCentred(before, line)) return short && ended;
  if (indent > em) {
    const hangs =
      open.length === 1 &&
      (markerOf(open[0]!.text) !== undefined ||
        (before.face.id === line.face.id &&
          (line.face.bold || line.size > 1.12 * type.body()) &&
          isNumbered.test(before.text)) ||
        (after && Math.abs(after.x0 - line.x0) < 1.5 && before.x0 < left + 1.5 && !short));
    return !hangs;
  }
  if (indent < -em && open.length > 1 && Math.abs(open.at(-2)!.x0 - before.x0) < 1.5) return true;
  if (indent < -em && open.length === 1 && before.x0 > left + 6 * size) return true;
  return short && ended;
}

/** Whether a line is one of words in capitals, such as a heading where all is in one type. */
function isInCapitals({text}: Line): boolean {
  const {upper, lower} = countCases(text);
  return lower === 0 && upper > 3;
}

/** Whether two lines of different lengths have one middle. */
const areCentred = (a: Line, b: Line): boolean =>
  Math.abs(a.x0 + a.x1 - b.x0 - b.x1) < 0.8 * a.size && Math.abs(a.x0 - b.x0) > 0.6 * a.size;

/** Whether a line's first word would have found room in the line before it, with some to spare. */
function wouldFit(line: Line, room: number): boolean {
  const word = /^\S+/.exec(line.text)?.[0] ?? '';
  const mean = (line.x1 - line.x0) / Math.max(1, line.text.length);
  return room > (word.length + 1) * mean + 1.2 * line.size;
}
