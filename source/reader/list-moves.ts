import type {Command} from './command.js';

export type ListPlace = {
  /** The index of what is selected. */
  selected: number;
  length: number;
  /** Rows that a page of it is. */
  page: number;
};

/**
 * Where a command leads in a list, within its ends.
 *
 * @param count how often it is given
 * @returns an index; undefined where the command does not move
 */
export function movedTo(
  command: Command,
  count: number,
  {selected, length, page}: ListPlace,
): number | undefined {
  const to = target(command, count, selected, length - 1, page);
  return to === undefined ? undefined : Math.max(0, Math.min(length - 1, to));
}

function target(
  command: Command,
  count: number,
  from: number,
  last: number,
  page: number,
): number | undefined {
  switch (command) {
    case 'move-down':
      return from + count;
    case 'move-up':
      return from - count;
    case 'page-down':
      return from + count * page;
    case 'page-up':
      return from - count * page;
    case 'beginning':
      return 0;
    case 'end':
      return last;
    default:
      return undefined;
  }
}

/** The slice of a list that is on the screen: the page of `size` entries that holds the selected one. */
export function pageSlice(count: number, selected: number, size: number): {from: number; to: number} {
  const from = Math.floor(Math.max(0, selected) / size) * size;
  return {from, to: Math.min(count, from + size)};
}
