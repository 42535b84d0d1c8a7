import {textOf} from '../../article/text.js';
import type {Piece} from '../html/piece.js';

/** How a list of other articles, or what asks the reader for something, is headed, in the languages of the press. */
const related =
  /^(?:related(?: \w+)?|more (?:from|on|in|stories|like this)\b.{0,40}|read (?:more|next|also)\b.{0,40}|see also|further reading|you (?:may|might) (?:also )?(?:like|be interested).{0,30}|recommended(?: \w+)?|most (?:read|popular)|latest(?: \w+)?|share this.{0,30}|sign up.{0,60}|subscribe.{0,60}|comments?|leave a (?:comment|reply)|auch interessant|lesen sie (?:auch|mehr).{0,60}|mehr (?:zum thema|dazu|aus|von).{0,40}|das könnte (?:sie|dich) (?:auch )?interessieren|weitere (?:artikel|beiträge|themen).{0,30}|ähnliche (?:artikel|beiträge)|kommentare?|newsletter|(?:à )?lire aussi.{0,60}|sur le même (?:sujet|thème)|articles liés|commentaires|(?:lee|ver|lea) también.{0,60}|te puede interesar.{0,30}|(?:noticias|artículos) relacionad[ao]s|leia (?:também|mais).{0,60}|leggi anche.{0,60}|lees (?:ook|meer).{0,60}|läs (?:också|mer).{0,60}|czytaj (?:też|także).{0,60}|читайте также.{0,60})\s*[:：]?$/i;

/** The credit of a picture that stands by itself. */
const credited =
  /^(?:(?:title |cover )?(?:photo|image|picture)s?(?: credit)?|titelbild|fotos?|bild(?:er|quelle)?|imagen(?:es)?|crédits?(?: photo)?|credits?)\s*[:：]/i;
/** UTF-16 units. */
const longestCredit = 200;
/** Pieces under such a heading at most: a section that is longer is of the article. */
const mostListed = 12;

/** Without lists of other articles, what asks the reader for something, and credits of pictures. */
export function withoutRelated(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const text = headingOf(piece);
    if (text !== undefined && related.test(text)) {
      const next = pieces.findIndex((each, index) => index > at && each.kind === 'heading');
      const end = next === -1 ? pieces.length : next;
      const isListed = piece.kind === 'heading' || listsAt(pieces[at + 1]);
      if (isListed && end - at <= mostListed) at = piece.kind === 'heading' ? end - 1 : at + 1;
      continue;
    }
    if (piece.kind === 'block' && piece.block.kind === 'prose') {
      const said = textOf(piece.block);
      if (said.length < longestCredit && credited.test(said)) continue;
    }
    kept.push(piece);
  }
  return kept;
}

/** A heading, or a paragraph that may be meant as one. */
function headingOf(piece: Piece): string | undefined {
  if (piece.kind === 'heading') return piece.text.trim();
  if (piece.kind !== 'block' || piece.block.kind !== 'prose') return undefined;
  const text = textOf(piece.block).trim();
  return text.length < 80 ? text : undefined;
}

const listsAt = (piece: Piece | undefined): boolean => piece?.kind === 'block' && piece.block.kind === 'list';
