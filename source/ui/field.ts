import {cellsOf, graphemes} from '../layout/cells.js';
import type {Field} from '../reader/field.js';
import {cellsOfPieces, ends, fit, piece, type Pieces} from './pieces.js';

/**
 * A field as it is typed: a sign, the text, and the cursor in it; of a text that is too long, what is around the
 * cursor.
 *
 * @param width in cells, for all of it
 */
export function fieldPieces(sign: string, field: Field, hint: string, width: number): Pieces {
  const {text, cursor} = field;
  const under = graphemes(text.slice(cursor))[0] ?? '';
  const room = Math.max(0, width - cellsOf(sign) - 1 - Math.max(1, cellsOf(under)));
  const before = graphemes(text.slice(0, cursor));
  while (before.length > 0 && cellsOf(before.join('')) > room) before.shift();
  const note = text === '' ? [piece(` ${hint}`, 'dim')] : [];
  return fit(
    [
      piece(`${sign} `, 'accent'),
      piece(before.join(''), 'strong'),
      piece(under || ' ', 'cursor'),
      piece(text.slice(cursor + under.length), 'strong'),
      ...note,
    ],
    width,
  );
}

/** A field with what is said of it at the right, as long as there is room for both. */
export function fieldRow(sign: string, field: Field, hint: string, aside: Pieces, width: number): Pieces {
  const room = width - cellsOfPieces(aside) - 2;
  const needed = cellsOf(sign) + cellsOf(field.text) + 2;
  return room < needed
    ? fieldPieces(sign, field, hint, width)
    : ends(fieldPieces(sign, field, hint, room), aside, width);
}
