import type {Block} from '../../article/article.js';
import {textOf} from '../../article/text.js';
import type {HtmlPiece} from '../html/html-piece.js';

/** UTF-16 units: what is longer is text. */
const longestLabel = 80;
const mostLabels = 12;

/**
 * Without the labels between a headline and the text (the section, the date, how long it takes to read, what may be
 * pressed), by what they are: short lines that end no sentence, before the first paragraph.
 *
 * @param known what is told of the article elsewhere: its kicker, its date in words, its authors
 */
export function withoutLabels(pieces: readonly HtmlPiece[], known: readonly string[]): HtmlPiece[] {
  const first = pieces.findIndex((piece) => isText(piece, known));
  if (first === -1 || first > mostLabels) return [...pieces];
  const before = pieces.slice(0, first).filter((piece) => !isLabel(piece, known));
  return [...before, ...withoutWaysOut(pieces.slice(first))].filter((piece) => !isPressed(piece));
}

/** Without what only leads on, behind the last text; a list under a heading of its own is text. */
function withoutWaysOut(pieces: readonly HtmlPiece[]): HtmlPiece[] {
  let end = pieces.length;
  while (end > 1 && (leadsOn(pieces[end - 1]!) || isRule(pieces[end - 1]!))) end--;
  return pieces[end - 1]?.kind === 'heading' || pieces.slice(end).every(isRule)
    ? [...pieces]
    : pieces.slice(0, end);
}

const isRule = (piece: HtmlPiece): boolean => piece.kind === 'rule';

/** The share of letters within links from which on a line leads to other articles. */
const linkedShare = 0.5;

/** A short line that is a link, or a list of such. */
function leadsOn(piece: HtmlPiece): boolean {
  if (piece.kind !== 'block') return false;
  const {block} = piece;
  const lines = block.kind === 'list' ? block.entries.flat() : [block];
  let [linked, length] = [0, 0];
  for (const line of lines) {
    if (line.kind !== 'prose' || textOf(line).length > longestLabel) return false;
    length += textOf(line).length;
    for (const {href, text} of line.spans) linked += href === undefined ? 0 : text.length;
  }
  return linked > (block.kind === 'list' ? linkedShare : 0.9) * length;
}

const isText = (piece: HtmlPiece, known: readonly string[]): boolean =>
  piece.kind === 'heading' ||
  (piece.kind === 'block' &&
    piece.block.kind !== 'figure' &&
    !(piece.block.kind === 'list' && isLabel(piece, known)) &&
    (piece.block.kind !== 'prose' ||
      textOf(piece.block).length > longestLabel ||
      /[.!?:…。！？]["”’»“)]?$/.test(textOf(piece.block).trim())));

function isLabel(piece: HtmlPiece, known: readonly string[]): boolean {
  if (piece.kind !== 'block') return false;
  if (piece.block.kind === 'list')
    return leadsOn(piece) || piece.block.entries.flat().every((block) => isShortLabel(block, known));
  if (piece.block.kind !== 'prose') return false;
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

const isShortLabel = (block: Block, known: readonly string[]): boolean =>
  textOf(block).length <= (block.kind === 'list' ? 3 : 1) * longestLabel &&
  isLabel({kind: 'block', block}, known);

/** A word or two that lead nowhere but to a script: "Share", "Listen"; a sign alone. */
function isPressed(piece: HtmlPiece): boolean {
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
    /^\d{1,3}\s*[-–]?\s*min(?:\.|s|utes?|uten|utos)?(?:\s+(?:read|reading time|de lecture|de lectura|lesezeit))?$/i.test(
      text,
    ) ||
    /^(?:print|drucken|imprimer|imprimir|stampa|afdrukken|e-?mail|share|tweet|teilen|partager|compartir)$/i.test(
      text,
    ) ||
    (/^[\p{Extended_Pictographic}\uFE0F\s]+$/u.test(text) && text !== '')
  );
}
