import {joinAccents, unknownSign} from './letters.js';
import {isOperator} from './operators.js';
import type {Run} from './page.js';
import {type Segment, sizeOf, smallShare} from './segments.js';
import type {Typeface} from './typefaces.js';

/** Text of one look within a line; what is raised or lowered stands off the baseline in smaller type. */
export type Part = {text: string; face: Typeface; shift?: 'raised' | 'lowered'; href?: string};

/** A printed line of one column. Places are in points, y down from the top of its page. */
export type Line = {
  page: number;
  x0: number;
  x1: number;
  /** Of the baseline. */
  y: number;
  size: number;
  /** The look that most of its letters have. */
  face: Typeface;
  /** Whether all its letters have that look. */
  uniform: boolean;
  text: string;
  parts: Part[];
  /** What wide gaps part, by where it begins and ends. */
  cells: Array<{text: string; x0: number; x1: number}>;
};

/** In sizes of the type: a gap that stands for a space. */
const space = 0.16;

/** The segments that stand on one baseline within a column, as one line. */
export function lineOf(segments: readonly Segment[], page: number): Line {
  const runs = segments.flatMap((segment) => segment.runs);
  const size = sizeOf(runs);
  const y = runs.find((run) => run.size === size)?.y ?? segments[0]?.y ?? 0;
  const parts = partsOf(runs, size, y);
  const {face, uniform} = lookOf(parts);
  return {
    page,
    x0: Math.min(...segments.map(({x0}) => x0)),
    x1: Math.max(...segments.map(({x1}) => x1)),
    y,
    size,
    face,
    uniform,
    text: textOfParts(parts),
    parts,
    cells: segments.map(({x0, x1, runs: own}) => ({text: textOfParts(partsOf(own, size, y)), x0, x1})),
  };
}

export const textOfParts = (parts: readonly Part[]): string =>
  parts
    .map(({text}) => text)
    .join('')
    .replaceAll(/ {2,}/g, ' ')
    .trim();

/** The parts of a line up to a place in its text. */
export function partsBefore(parts: readonly Part[], end: number): Part[] {
  let at = 0;
  return parts.flatMap((part) => {
    const text = part.text.slice(0, Math.max(0, end - at));
    at += part.text.length;
    return text === '' ? [] : [{...part, text}];
  });
}

/** The parts of a line from a place in its text on. */
export function partsFrom(parts: readonly Part[], start: number): Part[] {
  let at = 0;
  return parts.flatMap((part) => {
    const text = part.text.slice(Math.max(0, start - at));
    at += part.text.length;
    return text === '' ? [] : [{...part, text}];
  });
}

/** Runs as parts with the spaces between them; neighbours of one look are one part. */
function partsOf(runs: readonly Run[], size: number, y: number): Part[] {
  const parts: Part[] = [];
  let end: number | undefined;
  for (const run of runs) {
    const shift = shiftOf(run, size, y);
    const last = parts.at(-1);
    const gap = end === undefined ? 0 : run.x - end;
    const room = shift === last?.shift ? space : space * 1.3;
    if (
      last &&
      gap > room * Math.min(size, run.size * 1.4) &&
      !last.text.endsWith(' ') &&
      !run.text.startsWith(' ')
    )
      last.text += ' ';
    const {href} = run;
    if (last && last.face.id === run.face.id && last.shift === shift && last.href === href)
      last.text += run.text;
    else
      parts.push({text: run.text, face: run.face, ...(shift && {shift}), ...(href !== undefined && {href})});
    end = Math.max(end ?? 0, run.x + run.width);
  }
  return mended(parts);
}

/** Accents are put on their letters; an unknown sign is a bullet at the head of a line, and nothing elsewhere. */
const mended = (parts: readonly Part[]): Part[] =>
  parts
    .map(({text, ...part}, index) => ({
      ...part,
      text: joinAccents(index === 0 ? text.replace(unknownSign, '•') : text).replaceAll(unknownSign, ''),
    }))
    .filter(({text}) => text !== '');

function shiftOf(run: Run, size: number, y: number): Part['shift'] {
  if (run.size >= smallShare * size && isOperator(run)) return undefined;
  if (run.size >= smallShare * size && Math.abs(run.y - y) < 0.25 * size) return undefined;
  if (run.y < y - 0.12 * size) return 'raised';
  return run.y > y + 0.06 * size ? 'lowered' : undefined;
}

function lookOf(parts: readonly Part[]): {face: Typeface; uniform: boolean} {
  const letters = new Map<string, {face: Typeface; count: number}>();
  let all = 0;
  for (const {text, face, shift} of parts) {
    if (shift) continue;
    const count = text.replaceAll(/[^\p{L}\p{N}]/gu, '').length + 0.01;
    all += count;
    const entry = letters.get(face.id);
    if (entry) entry.count += count;
    else letters.set(face.id, {face, count});
  }
  const most = [...letters.values()].toSorted((a, b) => b.count - a.count)[0];
  const face = most?.face ?? parts[0]?.face ?? {id: '', bold: false, italic: false, mono: false};
  return {face, uniform: (most?.count ?? 0) >= 0.9 * all};
}

export const textOfSegment = ({runs, size, y}: Segment): string => textOfParts(partsOf(runs, size, y));

/** Whether a line is bold, but for code and letters that mean something by their look. */
export const isBold = ({face, parts}: Line): boolean =>
  (face.bold || parts.some((part) => part.face.bold && !part.face.mono && /\p{L}{2}/u.test(part.text))) &&
  parts.every((part) => part.face.bold || part.face.mono || part.shift || !/\p{L}{2}/u.test(part.text));
