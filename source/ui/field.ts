import {graphemes} from '../layout/cells.js';
import type {Field} from '../reader/field.js';
import {piece, type Pieces} from './paint.js';

/** A field as it is typed: a sign, the text, and the cursor in it. */
export function fieldPieces(sign: string, {text, cursor}: Field, hint: string): Pieces {
  const under = graphemes(text.slice(cursor))[0] ?? '';
  const rest = text.slice(cursor + under.length);
  const note = text === '' ? [piece(` ${hint}`, 'dim')] : [];
  return [
    piece(`${sign} `, 'accent'),
    piece(text.slice(0, cursor), 'strong'),
    piece(under || ' ', 'cursor'),
    piece(rest, 'strong'),
    ...note,
  ];
}
