import {onFirstUse} from '../article/on-first-use.js';
import type {Range} from './hit.js';
import {merge} from './ranges.js';

/** A part of a text to be shown, with what is marked in it. */
export type Snippet = {text: string; ranges: Range[]};

const ellipsis = '…';
/** How much of the room stands before the first mark. */
const lead = 0.3;

/**
 * The part of a text that has most of its different marks, cut at words, an ellipsis where something is left out. White
 * space is single spaces.
 *
 * @param room in the unit of `measure`
 * @param measure the width of a text; UTF-16 units when absent
 */
export function snippetOf(
  text: string,
  ranges: readonly Range[],
  room: number,
  measure: (text: string) => number = (piece) => piece.length,
): Snippet {
  const flat = text.replaceAll(/\s/g, ' ');
  if (measure(flat) <= room) return {text: flat, ranges: [...ranges]};
  const pieces = piecesOf(flat);
  const widths = pieces.map(({start, end}) => measure(flat.slice(start, end)));
  const within = Math.max(1, room - 2 * measure(`${ellipsis} `));
  const first = densest(widths, marksOf(flat, pieces, ranges), within);
  let begin = first;
  let used = 0;
  while (begin > 0 && used + (widths[begin - 1] ?? 0) <= within * lead) used += widths[--begin] ?? 0;
  used += widths[first] ?? 0;
  let end = first + 1;
  while (end < pieces.length && used + (widths[end] ?? 0) <= within) used += widths[end++] ?? 0;
  while (begin > 0 && used + (widths[begin - 1] ?? 0) <= within) used += widths[--begin] ?? 0;
  return cut(flat, ranges, pieces[begin]?.start ?? 0, pieces[end - 1]?.end ?? flat.length);
}

function cut(flat: string, ranges: readonly Range[], from: number, to: number): Snippet {
  const before = from > 0 ? `${ellipsis} ` : '';
  const after = to < flat.length ? ` ${ellipsis}` : '';
  const body = flat.slice(from, to).trimEnd();
  const shifted = ranges.flatMap(([start, end]) => {
    const inside = {start: Math.max(start, from), end: Math.min(end, from + body.length)};
    return inside.start < inside.end ? [inside] : [];
  });
  const offset = before.length - from;
  return {
    text: before + body + after,
    ranges: merge(shifted).map(([start, end]) => [start + offset, end + offset]),
  };
}

type Clip = {start: number; end: number};

// A word with the space after it, one without end in parts; in scripts written without spaces, a character.
const piece = onFirstUse(
  () =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\p{M}* ?|[^ \p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,24} ?| /gu,
);

function piecesOf(flat: string): Clip[] {
  return Array.from(flat.matchAll(piece()), ({0: found, index}) => ({
    start: index,
    end: index + found.length,
  }));
}

/** The marked piece from which on most different marks fit into the room; the first one of equals. */
function densest(widths: readonly number[], marks: readonly ClipMark[], within: number): number {
  let best = marks[0]?.piece ?? 0;
  let most = 0;
  for (const [index, {piece: from}] of marks.entries()) {
    const seen = new Set<string>();
    let width = 0;
    let at = from;
    for (const {piece: to, text} of marks.slice(index, index + 64)) {
      for (; at <= to; at++) width += widths[at] ?? 0;
      if (width > within * (1 - lead)) break;
      seen.add(text);
    }
    if (seen.size > most) {
      most = seen.size;
      best = from;
    }
  }
  return best;
}

/** What is marked, and the piece that it begins in. */
type ClipMark = {piece: number; text: string};

function marksOf(flat: string, pieces: readonly Clip[], ranges: readonly Range[]): ClipMark[] {
  const marks: ClipMark[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    while (at < pieces.length && (pieces[at]?.end ?? 0) <= start) at++;
    if (at < pieces.length) marks.push({piece: at, text: flat.slice(start, end).toLowerCase()});
  }
  return marks;
}
