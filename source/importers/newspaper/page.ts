import {english} from '../../people/english/english.js';
import type {Language} from '../../people/languages/language.js';
import {endsSentence} from '../../article/sentences.js';
import {falseBreak} from '../../prose/repair.js';
import {noteLanguage} from '../note-language.js';
import {tellsOfSigner} from '../tells-of-signer.js';
import {tellsOfAuthors} from './tells-of-authors.js';
import {readHead, type Head} from './head.js';
import {oneLine, type PagePiece} from './page-piece.js';
import {isCredit, readCaption} from './credits.js';

/** An article as it stands on the page: cut out and sorted, its breaks not yet mended. */
export type Draft = Omit<Head, 'length'> & {
  /** Text under one crosshead; the first part may have none. */
  parts: PagePart[];
  /** Pieces of the author note. */
  notes: string[];
  credits: string[];
};

export type PagePart = {crosshead?: string; pieces: PagePiece[]; captions: string[]};

/** The articles of a page in order; the kicker of one carries on to those after it that have none. */
export function articlesOn(pieces: readonly PagePiece[], language: Language = english): Draft[] {
  const drafts: Draft[] = [];
  let kicker: string | undefined;
  for (let at = 0; at < pieces.length;) {
    const {length, ...head} = readHead(pieces, at, language);
    const names = namesIn(head.byline, language);
    const end = nextArticle(pieces, at + Math.max(1, length), names, language);
    kicker = head.kicker ?? kicker;
    drafts.push({
      ...(kicker !== undefined && {kicker}),
      ...head,
      ...readBody(pieces.slice(at + length, end), head.byline, language),
    });
    at = end;
  }
  return drafts;
}

const namesIn = (byline: string | undefined, language: Language): string[] =>
  byline === undefined ? [] : language.readByline(oneLine(byline)).map(({name}) => name);

/** Where the next head begins: one with a byline, or any after an author note. */
function nextArticle(
  pieces: readonly PagePiece[],
  from: number,
  names: readonly string[],
  language: Language,
): number {
  let noted = false;
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at];
    const previous = pieces[at - 1];
    if (!piece || isCredit(piece)) continue;
    const flows = piece.level === 0 && previous && falseBreak(previous.line, piece.line) === 'sure';
    const isNote = language.isAuthorNote(piece.line, names, piece.italic);
    if (!flows && !(isNote && piece.level === 0 && !piece.shouted)) {
      const head = readHead(pieces, at, language);
      const {title, byline, kicker} = head;
      if (title && (byline ?? (noted || (kicker && piece.level > 0))) && head.length < pieces.length - at)
        return at;
    }
    noted = isNote || (noted && (language.continuesAuthorNote(piece.line) || Boolean(flows)));
  }
  return pieces.length;
}

/**
 * What stands under a head: text in its parts, the author note above it or at its end, credits and captions wherever
 * they are.
 */
function readBody(
  pieces: readonly PagePiece[],
  byline: string | undefined,
  language: Language,
): Pick<Draft, 'parts' | 'notes' | 'credits'> {
  const names = namesIn(byline, language);
  const credits: string[] = [];
  const text: Array<PagePiece & {caption?: string}> = [];
  for (const piece of pieces) {
    const captioned = piece.level === 0 ? readCaption(piece.line) : undefined;
    if (isCredit(piece)) credits.push(piece.line);
    else if (captioned) {
      credits.push(captioned.credit);
      text.push({...piece, caption: captioned.caption});
    } else text.push(piece);
  }
  const first = text.findIndex(
    (piece, index) =>
      index === text.length - 1 || byline === undefined || !tellsOfAuthors(piece, byline, language),
  );
  const above = text.splice(0, Math.max(0, first));
  const noteAt = findNote(text, names, language);
  const parts: PagePart[] = [{pieces: [], captions: []}];
  const body = text.slice(0, noteAt);
  for (const [index, piece] of body.entries()) {
    const open = parts.at(-1);
    if (piece.caption !== undefined) open?.captions.push(piece.caption);
    else if (isCrosshead(piece, body[index - 1], body[index + 1]))
      parts.push({crosshead: piece.text, pieces: [], captions: []});
    else open?.pieces.push(piece);
  }
  return {
    parts: parts.filter(
      ({crosshead, pieces: inner, captions}) => crosshead ?? (inner.length > 0 || captions.length > 0),
    ),
    notes: [...above, ...text.slice(noteAt)].map((piece) => piece.text),
    credits,
  };
}

/** The index of the first piece of the author note: one after which nothing but more of it follows. */
function findNote(pieces: readonly PagePiece[], names: readonly string[], language: Language): number {
  let noteAt = pieces.length;
  for (let at = pieces.length - 1; at > 0; at--) {
    const piece = pieces[at];
    const previous = pieces[at - 1];
    if (!piece || piece.level > 0) break;
    if (
      noteLanguage(piece.line, language).isAuthorNote(piece.line, names, piece.italic) ||
      (noteAt === pieces.length &&
        (names.length === 0
          ? namesItself(piece, language)
          : tellsOfSigner(
              piece.line,
              pieces.slice(0, at).map(({line}) => line),
              names,
            )))
    )
      noteAt = at;
    else if (
      !language.continuesAuthorNote(piece.line) &&
      falseBreak(previous?.line ?? '', piece.line) === 'none'
    )
      break;
  }
  return noteAt;
}

/** Where no byline is printed, a short last paragraph that says what somebody is. */
function namesItself({line}: PagePiece, language: Language): boolean {
  const name = /^((?:\p{Lu}[\p{L}.'’-]*\s){2,5})(?:is|teaches|works|was|writes)\b/u.exec(line)?.[1];
  return line.length < 600 && name !== undefined && language.looksLikeByline(name) >= 0.5;
}

/** A short line between paragraphs that neither ends a sentence nor is cut from one. */
function isCrosshead(
  piece: PagePiece,
  previous: PagePiece | undefined,
  next: PagePiece | undefined,
): boolean {
  if (piece.level > 0) return true;
  const {line} = piece;
  if (!next || next.level > 0 || line.length > 70 || piece.italic) return false;
  if (piece.shouted) return true;
  if (!/^["“‘]?[^\sa-z!-/:-@[-`{-¿‐-⁞]/.test(line) || endsSentence(line) || /[,;:]$/.test(line)) return false;
  return falseBreak(previous?.line ?? '', line) === 'none' && falseBreak(line, next.line) === 'none';
}
