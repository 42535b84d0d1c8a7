import type {Segment} from './segments.js';
import type {PrintedTitle} from './title.js';

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
