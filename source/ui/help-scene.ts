import {cellsOf} from '../layout/cells.js';
import {isSmall} from '../reader/geometry.js';
import type {State} from '../reader/state.js';
import {helpHeight, helpRows, helpWidth, keyColumn, type HelpRow} from '../reader/layers/help.js';
import {fieldPieces} from './field.js';
import {foot, statusWidth} from './foot.js';
import {fit, piece, type Pieces} from './pieces.js';
import {fitted, type Scene} from './panel.js';
import {fitStatus, hintsOf, statusText} from './status.js';
import {wrap} from './wrap.js';

/** Every key from the key table, under its context; what is typed leaves those that hold it. */
export function helpScene(state: State): Scene {
  const {help} = state;
  if (!help) return [];
  const hint = hintsOf(state);
  const {columns} = state.size;
  const small = isSmall(state.size);
  const width = helpWidth(state);
  const left = Math.max(0, Math.floor((columns - width) / 2));
  const field = fieldPieces('?', help.filter, 'type to search the keys', width);
  const all = helpRows(state, help);
  const shown = all.slice(help.top, help.top + helpHeight(state)).map((row) => fit(pieces(row), width));
  const body = shown.length > 0 ? shown : wrap('No key does that.', width, 'dim');
  const more = all.length > help.top + shown.length;
  const place = [statusText(more ? 'more below' : 'all keys', 9)];
  const hints = [hint('help', 'move-down', 5), hint('help', 'leave', 7)];
  return [
    {
      name: 'body',
      left,
      top: small ? 0 : 1,
      width,
      rows: fitted([fit(field, width), [], ...body], width),
    },
    ...foot(state, fitStatus(place, hints, statusWidth(state))),
  ];
}

function pieces(row: HelpRow): Pieces {
  if (row.kind === 'blank') return [];
  if (row.kind === 'heading') return [piece(row.text, 'accent')];
  const gap = ' '.repeat(Math.max(1, keyColumn - cellsOf(row.keys)));
  return [piece(`  ${row.keys}${gap}`, 'strong'), piece(row.text)];
}
