import type {Segment} from './segments.js';
import type {PrintedTitle} from './title.js';

/** Lines that begin below one another right of a title, and how long they are in sizes of the text, so that they are a column. */
const fewest = 8;
const shortest = 12;

/**
 * Where the column right of a title begins, of a title that stands in a column as those of a magazine do.
 *
 * @returns Infinity where there is none: the title heads the whole page
 */
export function columnBeside(
  segments: readonly Segment[],
  {lines, top, bottom}: PrintedTitle,
  body: number,
): number {
  const right = Math.max(...lines.map(({x1}) => x1));
  const height = lines[0]!.size;
  const inText = segments.filter(
    ({y, size}) => y > top - 1.5 * height && Math.abs(size - body) < 0.06 * body,
  );
  const beside = inText.filter(({x0, x1}) => x0 > right && x1 - x0 > shortest * body);
  const edge = Math.min(...beside.map(({x0}) => x0));
  const isAt = ({x0}: Segment): boolean => Math.abs(x0 - edge) < 2;
  const column = beside.filter(isAt);
  const begins = column.some(({y}) => y < bottom + 1.5 * height);
  const isCrossed = inText.some(
    ({x0, x1, y}) => x0 < edge - 1 && x1 > edge + 1 && y < bottom + fewest * 2 * height,
  );
  return column.length >= fewest && begins && !isCrossed ? edge - 1 : Infinity;
}

/** In sizes of the text: how far left of the title a column beside it ends, at the least. */
const apart = 1;
/** How far in text that begins below the title may begin. */
const indent = 4;

/** How far above such text its heading stands, at the most. */
const heading = 3;

/** What stands in a narrow column left of a title and of what is below it, down to text that goes across. */
export function leftOfTitle(
  segments: readonly Segment[],
  {lines, top, bottom}: PrintedTitle,
  body: number,
): Segment[] {
  const left = Math.min(...lines.map(({x0}) => x0));
  const below = segments.filter(({y}) => y > top - 1.5 * lines[0]!.size);
  const isAcross = ({x0, x1}: Segment): boolean => x0 < left - indent * body && x1 > left + body;
  const end = Math.min(Infinity, ...below.filter(isAcross).map(({y}) => y - heading * body));
  const column = below.filter(({x1, y}) => x1 < left - apart * body && y < end);
  return column.some(({y}) => y < bottom + 0.3 * body) ? column : [];
}
