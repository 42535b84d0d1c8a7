import {textOf} from '../../article/text.js';
import type {Piece} from '../html/piece.js';

/** UTF-16 units: what is longer is text. */
const longestLabel = 80;
const mostLabels = 12;

/**
 * Without the labels between a headline and the text (the section, the date, how long it takes to read, what may be
 * pressed), by what they are: short lines that end no sentence, before the first paragraph.
 *
 * @param known what is told of the article elsewhere: its kicker, its date in words, its authors
 */
export function withoutLabels(pieces: readonly Piece[], known: readonly string[]): Piece[] {
  const first = pieces.findIndex(isText);
  if (first === -1 || first > mostLabels) return [...pieces];
  const before = pieces.slice(0, first).filter((piece) => !isLabel(piece, known));
  return [...before, ...pieces.slice(first)].filter((piece) => !isPressed(piece));
}

const isText = (piece: Piece): boolean =>
  piece.kind === 'heading' ||
  (piece.kind === 'block' &&
    piece.block.kind !== 'figure' &&
    (piece.block.kind !== 'prose' ||
      textOf(piece.block).length > longestLabel ||
      /[.!?:…。！？]["”’»“)]?$/.test(textOf(piece.block).trim())));

function isLabel(piece: Piece, known: readonly string[]): boolean {
  if (piece.kind !== 'block' || piece.block.kind !== 'prose') return false;
  const text = textOf(piece.block).trim();
  const isLinked = piece.block.spans.every(
    ({href, text: part}) => href !== undefined || !/\p{L}/u.test(part),
  );
  return (
    isLinked ||
    text.split(/\s+/).length <= 3 ||
    /\d/.test(text) ||
    known.some((each) => each !== '' && text.toLowerCase().includes(each.toLowerCase()))
  );
}

/** A word or two that lead nowhere but to a script: "Share", "Listen"; a sign alone. */
function isPressed(piece: Piece): boolean {
  if (piece.kind !== 'block' || piece.block.kind !== 'prose') return false;
  const text = textOf(piece.block).trim();
  const {spans} = piece.block;
  const isDead =
    spans.length > 0 && spans.every(({href, text: part}) => /^#?$/.test(href ?? 'x') || part.trim() === '');
  return (
    (isDead && text.length < 30) ||
    /^(?:advertisement|anzeige|werbung|publicité|publicidad|pubblicità|annons|reklame?|advertentie)$/i.test(
      text,
    ) ||
    (/^[\p{Extended_Pictographic}\uFE0F\s]+$/u.test(text) && text !== '')
  );
}
