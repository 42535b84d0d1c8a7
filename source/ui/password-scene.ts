import {graphemes} from '../layout/cells.js';
import type {Field} from '../reader/field.js';
import {isSmall} from '../reader/geometry.js';
import type {State} from '../reader/state.js';
import {fieldPieces} from './field.js';
import {bodyHeight, foot, statusWidth} from './foot.js';
import {fitted, type Scene} from './panel.js';
import {piece, type Pieces} from './pieces.js';
import {fitStatus, hintsOf} from './status.js';

/** The question for the password of a locked document, a third down the screen. */
export function passwordScene(state: State): Scene {
  const {password, size} = state;
  if (!password) return [];
  const {shown, wrong, field} = password;
  const small = isSmall(size);
  const width = Math.max(1, Math.min(state.settings.measure, size.columns - (small ? 0 : 6)));
  const left = Math.max(0, Math.floor((size.columns - width) / 2));
  const said = wrong
    ? 'That is not its password: it is locked with another.'
    : 'It is locked with a password.';
  const typed = fieldPieces('›', dotted(field), 'its password, which is kept nowhere', width);
  const head: Pieces[] = [[piece(shown, 'title')], [piece(said, wrong ? 'accent' : 'plain')]];
  const rows = small ? [...head, typed] : [...head, [], typed];
  const top = Math.max(0, Math.floor((bodyHeight(state) - rows.length) / 3));
  const hint = hintsOf(state);
  const hints = [hint('password', 'open', 7), hint('everywhere', 'leave', 6, 'leave it locked')];
  return [
    {name: 'head', left, top, width, rows: fitted(rows, width)},
    ...foot(state, fitStatus([], hints, statusWidth(state))),
  ];
}

const dots = (text: string): string => '•'.repeat(graphemes(text).length);

/** A field that shows a dot for each letter. */
function dotted({text, cursor}: Field): Field {
  const before = dots(text.slice(0, cursor));
  return {text: before + dots(text.slice(cursor)), cursor: before.length};
}
