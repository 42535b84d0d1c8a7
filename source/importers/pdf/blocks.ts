import type {Block, List} from '../../article/article.js';
import type {Clump} from './clumps.js';
import type {Line} from './lines.js';
import {markerOf} from './list-markers.js';
import {proseOf, type ProseContext, withoutStart} from './prose.js';

/** Code as it is set: each line as far in as it stands, empty lines where there is room for them. */
export function codeOf(lines: readonly Line[]): Block {
  const left = Math.min(...lines.map(({x0}) => x0));
  const texts: string[] = [];
  for (const [index, {text, x0, x1, y, size, cells}] of lines.entries()) {
    const before = lines[index - 1];
    if (before && y - before.y > 1.9 * size && y - before.y < 4 * size) texts.push('');
    const letter = (x1 - x0) / Math.max(1, text.length) || 0.6 * size;
    let row = ' '.repeat(Math.min(40, Math.max(0, Math.round((x0 - left) / Math.max(letter, 0.4 * size)))));
    let end = x0;
    for (const [at, cell] of cells.entries()) {
      if (at > 0) row += ' '.repeat(Math.min(60, Math.max(1, Math.round((cell.x0 - end) / (0.6 * size)))));
      row += cell.text;
      end = cell.x1;
    }
    texts.push(row);
  }
  return {kind: 'code', id: '', text: texts.join('\n')};
}

/** Entries that follow one another as one list, or as several where bullets and numbers change. */
export function listOf(entries: ReadonlyArray<readonly Line[]>, context: ProseContext): Block[] {
  const lists: List[] = [];
  for (const lines of entries) {
    const marker = markerOf(lines[0]!.text);
    const prose = withoutStart(proseOf(lines, context), marker?.length ?? 0);
    const ordered = marker?.kind === 'number' && marker.number !== undefined;
    // Letters and Roman figures stay as they are printed.
    const entry = marker?.kind === 'number' && !ordered ? proseOf(lines, context) : prose;
    const open = lists.at(-1);
    const expected = open && (open.start ?? 1) + open.entries.length;
    if (open && open.ordered === ordered && (!ordered || marker?.number === expected))
      open.entries.push([entry]);
    else
      lists.push({
        kind: 'list',
        id: '',
        ordered,
        ...(ordered && marker?.number !== 1 && {start: marker?.number ?? 1}),
        entries: [[entry]],
      });
  }
  return lists;
}

/** Whether the last line of a clump goes as far as lines of its column do. */
export const isFull = (lines: readonly Line[], right: number): boolean => {
  const last = lines.at(-1);
  return last !== undefined && last.x1 > right - 2 * last.size;
};

/** Whether the first line of a clump stands further in than the column, as that of a paragraph does. */
export const isIndented = ({lines, left}: Clump): boolean => {
  const [first, second] = lines;
  const edge = second ? Math.min(second.x0, left) : left;
  return first !== undefined && first.x0 - edge > 0.6 * first.size;
};
