import {jumpEntries, type JumpEntry} from '../reader/layers/jumps.js';
import {quoteLength} from '../article/anchor.js';
import {isSmall} from '../reader/geometry.js';
import type {State, Jump} from '../reader/state.js';
import {bodyHeight, foot, statusWidth} from './foot.js';
import {pageSlice} from '../reader/list-moves.js';
import {fitted, type Scene} from './panel.js';
import {fit, piece, type Pieces} from './pieces.js';
import {fitStatus, hintsOf, statusText} from './status.js';

/** Rows of a place in the list: its article, and its first words. */
const rowsEach = 2;

/** The places one jumped from, the latest first, each with the words that stood there. */
export function jumpsScene(state: State): Scene {
  const {jumps, size} = state;
  if (!jumps) return [];
  const small = isSmall(size);
  const width = Math.max(1, Math.min(state.settings.measure + 14, size.columns - (small ? 0 : 6)));
  const left = Math.max(0, Math.floor((size.columns - width) / 2));
  const all = jumpEntries(state);
  const head = small ? [] : [fit([piece('Jumps', 'title')], width), []];
  const top = small ? 0 : 1;
  const room = Math.max(1, Math.floor((bodyHeight(state) - top - head.length) / rowsEach));
  const {from, to} = pageSlice(all.length, jumps.selected, room);
  const entries = all.slice(from, to).map((jump, at) => ({
    key: `${from + at}`,
    rows: fitted(rowsOf(jump, from + at === jumps.selected), width),
  }));
  const hint = hintsOf(state);
  const count = [statusText(`${jumps.selected + 1} of ${all.length}`, 9, 'plain')];
  const hints = [hint('jumps', 'move-down', 4), hint('jumps', 'open', 7), hint('everywhere', 'leave', 6)];
  return [
    {name: 'head', left, top, width, rows: fitted(head, width)},
    {name: 'list', left, top: top + head.length, width, entries, selected: jumps.selected - from},
    ...foot(state, fitStatus(count, hints, statusWidth(state))),
  ];
}

/** The words that stood there, cut after a whole one. */
const wordsAt = ({anchor: {quote}}: Jump): string =>
  quote.length < quoteLength ? quote : `${quote.slice(0, Math.max(1, quote.lastIndexOf(' ')))} …`;

function rowsOf({jump, entry}: JumpEntry, isSelected: boolean): Pieces[] {
  const {title = 'an article'} = entry ?? jump;
  return [
    [
      piece(isSelected ? '▌ ' : '  ', 'accent'),
      piece(title, 'strong'),
      piece(entry ? '' : '  not in this list', 'dim'),
    ],
    [piece(isSelected ? '▌ ' : '  ', 'accent'), piece(wordsAt(jump), 'dim')],
  ];
}
