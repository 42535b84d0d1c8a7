import {commonPlace} from './common-place.js';
import {textOfSegment} from './lines.js';
import type {Segment} from './segments.js';

type Row = {segments: readonly Segment[]};

/** Rows of a page in which a narrow column stands beside a wide one, and where the white between them is. */
export type InfoBox = {from: number; to: number; gutter: number};

/** What journals say of an article beside its abstract; the letters may be set apart. */
const label = /^(?:article(?:info(?:rmation)?|history)|keywords?(?:andphrases)?):?$/i;
const abstract = /^abstract$/i;
/** Rows of the abstract, at the least. */
const fewest = 4;
/** In sizes of the type: how far in lines of the abstract begin. */
const indent = 3;
/** Rows looked through for the abstract. */
const near = 12;

/** Finds what a journal says of an article, with the abstract beside it. */
export function infoBoxIn(rows: readonly Row[]): InfoBox | undefined {
  for (const [at, {segments}] of rows.entries()) {
    for (const segment of segments) {
      const text = textOfSegment(segment).replaceAll(' ', '');
      if (label.test(text)) {
        const edge = commonPlace(below(rows, at).flatMap(({x0}) => (x0 > segment.x1 ? [x0] : [])));
        const box = edge === undefined ? undefined : beside(rows, at, segment.x0, edge);
        if (box) return box;
      } else if (abstract.test(text)) {
        // Where the authors are may stand beside the abstract too.
        const left = below(rows, at).filter(({x1}) => x1 < segment.x0 - segment.size);
        const box =
          left.length < fewest
            ? undefined
            : beside(rows, at, Math.min(...left.map(({x0}) => x0)), segment.x0);
        if (box) return box;
      }
    }
  }
  return undefined;
}

/** What stands in a row and those right below it. */
const below = (rows: readonly Row[], at: number): Segment[] =>
  rows.slice(at, at + near).flatMap(({segments}) => segments);

/** The box with the abstract at an edge in it, from a row on that has its label, or that of the abstract. */
function beside(rows: readonly Row[], at: number, x0: number, edge: number): InfoBox | undefined {
  const gutter = edge - 2;
  const isClear = ({segments}: Row): boolean => {
    const [first, ...others] = segments.filter((segment) => segment.x1 > gutter + 2);
    const isLeft = segments[0]!.x0 > x0 - 2;
    return (
      isLeft &&
      (!first || (first.x0 > gutter - 2 && first.x0 < gutter + indent * first.size && others.length < 2))
    );
  };
  let from = at;
  while (from > 0 && at - from < 2 && startsAt(rows[from - 1]!, edge)) from--;
  let to = at;
  while (to + 1 < rows.length && isClear(rows[to + 1]!)) to++;
  const wide = rows
    .slice(from, to + 1)
    .filter(({segments}) => segments.some((segment) => segment.x0 > gutter));
  return wide.length >= fewest ? {from, to: to + 1, gutter} : undefined;
}

/** Whether a row has nothing but what begins at a place: the heading of the abstract, a hair above its neighbour. */
const startsAt = ({segments}: Row, edge: number): boolean =>
  segments.every(({x0}) => Math.abs(x0 - edge) < 2);
