import {filled, type Gutters, knownGutters} from './gutters.js';
import {infoBoxIn} from './info-box.js';
import {type Line, lineOf} from './lines.js';
import {type Segment, sizeOf} from './segments.js';

/** Lines that are read one after the other, and the edges of the column they stand in. */
export type Region = {lines: Line[]; x0: number; x1: number};

export type Row = {y: number; segments: Segment[]};

/** The share of a page that is in the document's text type at the least, where it has any text. */
const leastText = 0.15;

/** How often a column is looked at for columns within it. */
const deepest = 3;

/**
 * The regions of a page in reading order: what goes across all columns parts the page into bands, and within a band
 * the columns are read from the left.
 *
 * @param segments without running heads, in rows from the top
 * @param body the size of the text type
 * @param gutters of the pages before, for one that shows none by itself
 */
export function regionsOf(
  segments: readonly Segment[],
  page: number,
  body: number,
  gutters: Gutters = knownGutters(),
): Region[] {
  const rows = rowsOf(segments);
  const size = textSizeOn(segments, body);
  const box = infoBoxIn(rows);
  const columnsOf = (part: readonly Row[]): Region[] => {
    const own = gutterOf(part, size);
    if (own !== undefined) gutters.see(own);
    return splitAt(own ?? gutters.usualOn(textsOf(part, size), size), part, page, size, deepest);
  };
  if (!box) return columnsOf(rows);
  const {from, to, gutter} = box;
  const inside = rows.slice(from, to);
  return [
    ...columnsOf(rows.slice(0, from)),
    ...regionOf(
      side(inside, ({x0}) => x0 < gutter),
      page,
    ),
    ...regionOf(
      side(inside, ({x0}) => x0 >= gutter),
      page,
    ),
    ...columnsOf(rows.slice(to)),
  ];
}

const room = (segments: readonly Segment[]): number => segments.reduce((sum, {x0, x1}) => sum + x1 - x0, 0);

/** The size of a page's text: that of the document, or its own where it has next to none in that. */
function textSizeOn(segments: readonly Segment[], body: number): number {
  const inText = (size: number): boolean => size > 0.94 * body && size < 1.06 * body;
  const share = room(segments.filter(({size}) => inText(size))) / room(segments);
  return share < leastText ? sizeOf(segments.flatMap(({runs}) => runs)) : body;
}

function rowsOf(segments: readonly Segment[]): Row[] {
  const rows: Row[] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - segment.y) < 0.3 * segment.size) row.segments.push(segment);
    else rows.push({y: segment.y, segments: [segment]});
  }
  for (const row of rows) row.segments.sort((a, b) => a.x0 - b.x0);
  return rows;
}

const split = (rows: readonly Row[], page: number, body: number, depth: number): Region[] =>
  splitAt(depth > 0 ? gutterOf(rows, body) : undefined, rows, page, body, depth);

function splitAt(
  gutter: number | undefined,
  rows: readonly Row[],
  page: number,
  body: number,
  depth: number,
): Region[] {
  if (gutter === undefined) return regionOf(rows, page);
  const regions: Region[] = [];
  let band: Row[] = [];
  let across: Row[] = [];
  const endBand = (): void => {
    const left = side(band, ({x0, x1}) => (x0 + x1) / 2 <= gutter);
    const right = side(band, ({x0, x1}) => (x0 + x1) / 2 > gutter);
    regions.push(...split(left, page, body, depth - 1), ...split(right, page, body, depth - 1));
    band = [];
  };
  const endAcross = (): void => {
    regions.push(...regionOf(across, page));
    across = [];
  };
  for (const row of rows) {
    if (goesAcross(row, gutter, body) || endsAcross(row, across.at(-1), gutter)) {
      if (band.length > 0) endBand();
      across.push(row);
    } else {
      if (across.length > 0) endAcross();
      band.push(row);
    }
  }
  endAcross();
  endBand();
  return regions;
}

const side = (rows: readonly Row[], isOn: (segment: Segment) => boolean): Row[] =>
  rows
    .map(({y, segments}) => ({y, segments: segments.filter(isOn)}))
    .filter(({segments}) => segments.length > 0);

function regionOf(rows: readonly Row[], page: number): Region[] {
  const lines = rows.map(({segments}) => lineOf(segments, page)).filter(({text}) => text !== '');
  if (lines.length === 0) return [];
  return [{lines, x0: Math.min(...lines.map(({x0}) => x0)), x1: Math.max(...lines.map(({x1}) => x1))}];
}

/** Whether text of a row stands on both sides of the gutter and in it. */
const goesAcross = ({segments}: Row, gutter: number, body: number): boolean =>
  segments.some(({x0, x1}) => x0 < gutter - 0.7 * body && x1 > gutter + 0.7 * body);

/** The short last line of a paragraph across the columns. */
function endsAcross({y, segments}: Row, before: Row | undefined, gutter: number): boolean {
  const first = segments[0];
  const above = before?.segments[0];
  return (
    first !== undefined &&
    above !== undefined &&
    before !== undefined &&
    segments.every(({x1}) => x1 < gutter) &&
    Math.abs(first.x0 - above.x0) < 1.5 &&
    Math.abs(first.size - above.size) < 0.5 &&
    y - before.y < 1.6 * first.size
  );
}

/** The share of lines that may go across the white between columns. */
const mostCrossed = 0.6;

/** In points: how finely a gutter is looked for. */
const step = 2;

/** The text in each row, where it has any. */
const textsOf = (rows: readonly Row[], body: number): Segment[][] =>
  rows
    .map(({segments}) => segments.filter(({size}) => size > 0.68 * body && size < 1.18 * body))
    .filter((segments) => segments.length > 0);

/**
 * Where the white between two columns is: the place that few lines of text cross, with lines on both sides that fill
 * their column as those of a table or a list don't.
 */
function gutterOf(rows: readonly Row[], body: number): number | undefined {
  const texts = textsOf(rows, body);
  if (texts.length < 6) return undefined;
  const all = texts.flat();
  const from = Math.min(...all.map(({x0}) => x0));
  const to = Math.max(...all.map(({x1}) => x1));
  const width = to - from;
  if (width < 18 * body) return undefined;
  const whites: Array<{score: number; start: number; end: number}> = [];
  for (let x = from + 0.22 * width; x < to - 0.22 * width; x += step) {
    const crossing = texts.map((segments) => segments.some(({x0, x1}) => x0 < x - 1 && x1 > x + 1));
    const crossed = crossing.filter(Boolean).length;
    if (crossed > mostCrossed * texts.length) continue;
    // An abstract across the columns is one bar, however many lines it has.
    const bars = crossing.filter((does, index) => does && crossing[index - 1] !== true).length;
    const left = texts.filter((segments) => segments.some(({x1}) => x1 <= x + 1)).length;
    const right = texts.filter((segments) => segments.some(({x0}) => x0 >= x - 1)).length;
    const score = Math.min(left, right) - (crossed > 0.3 * texts.length ? 3 * bars : 2 * crossed);
    if (Math.min(left, right) < 4 || score < 3) continue;
    const white = whites.at(-1);
    if (white && Math.abs(score - white.score) < 2 && x <= white.end + step + 0.1) white.end = x;
    else whites.push({score, start: x, end: x});
  }
  // What parts the numbers of a list from its text is narrower than what parts columns.
  const worth = ({score, start, end}: (typeof whites)[number]): number =>
    score * Math.min(1, (end - start + step) / (1.2 * body));
  const best = whites.toSorted((one, other) => worth(other) - worth(one))[0];
  if (!best) return undefined;
  const gutter = (best.start + best.end) / 2;
  const beside = texts.filter((segments) => !segments.some(({x0, x1}) => x0 < gutter - 1 && x1 > gutter + 1));
  if (isBetweenLists(beside, texts.length, gutter)) return gutter;
  const fullness = beside.length < 0.7 * texts.length ? 0.75 : 0.55;
  const left = filled(beside, body, ({x1}) => x1 <= gutter + 1);
  const right = filled(beside, body, ({x0}) => x0 >= gutter - 1);
  return left > fullness && right > fullness ? gutter : undefined;
}

/** Lines on each side of a gutter that need not be full, where next to none goes across it. */
const fewestLines = 15;

/** Whether a gutter parts columns of short lines, as on a card of commands: unlike those of a table, they are in no rows. */
function isBetweenLists(beside: ReadonlyArray<readonly Segment[]>, all: number, gutter: number): boolean {
  const isOnLeft = ({x1}: Segment): boolean => x1 <= gutter + 1;
  const onRight = beside.filter((segments) => segments.some(({x0}) => x0 >= gutter - 1));
  const onLeft = beside.filter((segments) => segments.some(isOnLeft));
  const rows = onRight.filter((segments) => {
    const y = segments.find((segment) => !isOnLeft(segment))?.y ?? 0;
    return segments.some((segment) => isOnLeft(segment) && Math.abs(segment.y - y) < 0.06 * segment.size);
  });
  const fewest = Math.min(onLeft.length, onRight.length);
  return fewest >= fewestLines && rows.length < 0.6 * fewest && beside.length > 0.97 * all;
}
