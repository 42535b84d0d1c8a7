import {falseBreak} from '../../prose/repair.js';
import {isFull, isIndented} from './blocks.js';
import type {Clump} from './clumps.js';
import {textOf} from './clump-kind.js';
import type {Line} from './lines.js';

/** Text that may go on in the next column or on the next page. */
export type Open = {kind: 'prose' | 'entry'; lines: Line[]; right: number};

/**
 * Whether a clump is the rest of the paragraph that is open: at the head of a column, of the one that the last column
 * ended in; within a column only where nothing else can be.
 */
export function goesOn(open: Open, clump: Clump, isHead: boolean): boolean {
  const first = clump.lines[0]!;
  const last = open.lines.at(-1)!;
  if (Math.abs(first.size - last.size) > 0.08 * last.size) return false;
  const before = textOf({lines: open.lines.slice(-3)});
  const sign = falseBreak(before, textOf({lines: clump.lines.slice(0, 3)}));
  if (sign === 'sure') return true;
  return isHead && isFull(open.lines, open.right) && !isIndented(clump);
}

/** In sizes of the open text. */
const smaller = 0.93;

/** Whether what heads a column is in smaller type than the text that is open, such as whose the rights are: it parts no paragraph. */
export const isAside = ({lines}: Open, clump: Clump): boolean =>
  clump.lines[0]!.size < smaller * lines.at(-1)!.size;
