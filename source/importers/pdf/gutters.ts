import type {Segment} from './segments.js';

/** Where the white between columns was on the pages of a document. */
export type Gutters = {
  see: (gutter: number) => void;
  /** The gutter of other pages, on one that has text in one of its columns alone, beside a figure, or a few last lines in both. */
  usualOn: (texts: ReadonlyArray<readonly Segment[]>, body: number) => number | undefined;
};

/** In points: places that differ by less are one. */
const near = 6;
/** The share of rows that may go across it. */
const mostCrossed = 0.25;
/** Lines of the column, and how much of it they fill: cells of a table don't. */
const fewestLines = 8;
const fullness = 0.9;
/** The same where both columns have some, as at the end of a text. */
const fewestOnBoth = 3;
const fullnessOnBoth = 0.8;

export function knownGutters(): Gutters {
  const known: number[] = [];
  return {
    see: (gutter) => {
      if (!known.some((place) => Math.abs(place - gutter) < near)) known.push(gutter);
    },
    usualOn: (texts, body) => known.find((place) => isGutterOf(texts, place, body)),
  };
}

function isGutterOf(texts: ReadonlyArray<readonly Segment[]>, gutter: number, body: number): boolean {
  const across = texts.filter((segments) => segments.some(({x0, x1}) => x0 < gutter - 1 && x1 > gutter + 1));
  if (across.length > mostCrossed * texts.length) return false;
  const sides = [({x1}: Segment) => x1 <= gutter + 1, ({x0}: Segment) => x0 >= gutter - 1];
  const has = (isOn: (segment: Segment) => boolean, lines: number, full: number): boolean =>
    texts.filter((segments) => segments.some(isOn)).length >= lines && filled(texts, body, isOn) > full;
  return (
    sides.some((isOn) => has(isOn, fewestLines, fullness)) ||
    sides.every((isOn) => has(isOn, fewestOnBoth, fullnessOnBoth))
  );
}

/** In sizes of the text: what is narrower is no column, but numbers of pages beside what they lead to. */
const narrowest = 3;

/** How much of a column its lines fill, by the middle one. */
export function filled(
  texts: ReadonlyArray<readonly Segment[]>,
  body: number,
  isOn: (segment: Segment) => boolean,
): number {
  const lines = texts
    .map((segments) => segments.filter(isOn))
    .filter((segments) => segments.length > 0)
    .map((segments) => ({from: segments[0]!.x0, to: segments.at(-1)!.x1}));
  const from = Math.min(...lines.map((line) => line.from));
  const to = Math.max(...lines.map((line) => line.to));
  if (to - from < narrowest * body) return 0;
  const widths = lines.map((line) => line.to - line.from).toSorted((a, b) => a - b);
  return (widths[widths.length >> 1] ?? 0) / (to - from);
}
