import type {KeyRows} from './keymap.js';

/** The keys that do the same in every context. */
export const everywhereKeys: KeyRows = {
  title: 'Everywhere',
  rows: [
    ['leave', 'esc', 'leave the innermost thing', 'back'],
    ['quit', 'q', 'back to the list; from there, quit', 'quit'],
    ['help', '?', 'help, itself searchable', 'help'],
    ['redraw', 'ctrl-l', 'draw the screen again'],
    ['suspend', 'ctrl-z', 'suspend'],
    ['interrupt', 'ctrl-c', 'quit at once'],
  ],
};
