import {firstIndex} from '../article/first-index.js';
import type {Galley} from './galley.js';
import type {Line} from './line.js';
import {chunkAt} from './passage-chunks.js';

/**
 * A place in a galley that depends on no width: a UTF-16 offset in a passage's plain text, or, negative, one of the
 * rows above it, blank or of a picture (-1 the nearest). It names the last line that starts at or before it.
 */
export type Position = {passage: number; offset: number};

/** A line on the screen and the passage it belongs to. */
export type VisibleLine = {passage: number; line: Line};

/** A line by its number within a chunk of its passage. */
type Cursor = {passage: number; chunk: number; index: number};

/** Heights from which on a page ends early rather than with a paragraph's first line or a heading. */
const roomy = 8;

export const beginning: Position = {passage: 0, offset: -1};

/** The line that a position names. */
export function lineAt(galley: Galley, position: Position): VisibleLine | undefined {
  return at(galley, cursorOf(galley, position));
}

/** A position moved by some rows, down where positive, stopping at the first and the last row. */
export const move = (galley: Galley, position: Position, rows: number): Position =>
  positionOf(galley, step(galley, cursorOf(galley, position), rows));

/** The nearest position in the galley, its first visible words kept: for after the text has been set anew. */
export function reposition(galley: Galley, position: Position): Position {
  const passage = Math.max(0, Math.min(position.passage, galley.passages.length - 1));
  if (passage !== position.passage) return {passage, offset: 0};
  const {above, text, block} = galley.passages[passage] ?? {above: 0, text: ''};
  const most = above + (block?.kind === 'figure' ? (galley.setting.pictures?.rows ?? 0) : 0);
  return {passage, offset: Math.max(-most, Math.min(position.offset, text.length))};
}

/** What a screen of a height shows from a position on, and whether the article's last line is there. */
type Screenful = {position: Position; height: number; lines: readonly VisibleLine[]; isLast: boolean};

// With every key the same screenful is asked for some dozen times.
const latest = new WeakMap<Galley, Screenful>();

function screenful(galley: Galley, position: Position, height: number): Screenful {
  const known = latest.get(galley);
  if (known?.position === position && known.height === height) return known;
  const lines: VisibleLine[] = [];
  let cursor: Cursor | undefined = cursorOf(galley, position);
  while (cursor && lines.length < height) {
    const line = at(galley, cursor);
    if (line) lines.push(line);
    cursor = following(galley, cursor);
  }
  const isLast = cursor === undefined;
  const made = {position, height, lines: isLast || height < roomy ? lines : endedWell(galley, lines), isLast};
  latest.set(galley, made);
  return made;
}

/** Lines without those at the foot that belong with what follows. */
function endedWell(galley: Galley, lines: readonly VisibleLine[]): readonly VisibleLine[] {
  let end = lines.length;
  while (end > 1 && belongsBelow(galley, lines[end - 1])) end--;
  return lines.slice(0, end === 1 ? lines.length : end);
}

/**
 * The lines on a screen of some rows whose first is the position's, fewer at the end of the article or where what
 * would stand at the foot belongs with what follows: a paragraph's first line, a heading.
 */
export const visible = (galley: Galley, position: Position, height: number): readonly VisibleLine[] =>
  screenful(galley, position, height).lines;

/** Whether the article's last line is on the screen. */
export const atEnd = (galley: Galley, position: Position, height: number): boolean =>
  screenful(galley, position, height).isLast;

/**
 * Whether a line at the foot of a page is better shown on the next: an opening line, a heading, what stands above it.
 */
function belongsBelow(galley: Galley, last: VisibleLine | undefined): boolean {
  if (!last) return false;
  const {passage, line} = last;
  if (line.start < 0) return true;
  if (galley.passages[passage]?.kind === 'heading') return true;
  const lines = galley.lines(passage, 0);
  const opening = lines.find(isText);
  return line === opening && (lines.at(-1) !== line || galley.chunks(passage) > 1);
}

/** The top of the page after this one: the line after its last, blank rows dropped. The same at the end. */
export function pageForward(galley: Galley, position: Position, height: number): Position {
  const last = visible(galley, position, height).at(-1);
  if (!last) return position;
  const next = following(galley, cursorOf(galley, {passage: last.passage, offset: last.line.start}));
  return next ? positionOf(galley, textFrom(galley, next)) : position;
}

/**
 * The top of the page before this one: the highest from which a page forward comes here, or, where none does (a
 * page here was not reached by one), the highest that leaves nothing out between. Only where it must be, it is a
 * blank row.
 */
export function pageBackward(galley: Galley, position: Position, height: number): Position {
  const here = cursorOf(galley, position);
  const next = (top: Cursor): Cursor =>
    cursorOf(galley, pageForward(galley, positionOf(galley, top), height));
  const before = textAbove(galley, here);
  let top = step(galley, before, 1 - height);
  while (order(next(top), here) < 0) top = step(galley, top, 1);
  const text = textFrom(galley, top);
  return positionOf(galley, order(next(text), here) <= 0 ? text : top);
}

/** The top from which the article's last line stands at the foot of the screen. */
export function endTop(galley: Galley, height: number): Position {
  return positionOf(galley, step(galley, lastOf(galley, galley.passages.length - 1), 1 - height));
}

const isText = (line: Line): boolean => line.start >= 0;

/** The index of the last line that starts at an offset or before it; -1 where none does. */
const lastFrom = (lines: readonly Line[], offset: number): number =>
  firstIndex(lines.length, (index) => lines[index]!.start > offset) - 1;

const order = (a: Cursor, b: Cursor): number =>
  a.passage - b.passage || a.chunk - b.chunk || a.index - b.index;

function at(galley: Galley, {passage, chunk, index}: Cursor): VisibleLine | undefined {
  const line = galley.lines(passage, chunk)[index];
  return line && {passage, line};
}

const isBlank = (galley: Galley, cursor: Cursor): boolean => {
  const line = at(galley, cursor)?.line;
  return line !== undefined && !isText(line) && !line.picture;
};

function cursorOf(galley: Galley, position: Position): Cursor {
  const {passage, offset} = reposition(galley, position);
  const text = galley.passages[passage];
  const chunk = text ? chunkAt(text, offset) : 0;
  const index = lastFrom(galley.lines(passage, chunk), offset);
  return {passage, chunk, index: Math.max(0, index)};
}

const positionOf = (galley: Galley, cursor: Cursor): Position => ({
  passage: cursor.passage,
  offset: at(galley, cursor)?.line.start ?? 0,
});

/** The cursor some rows further, up where negative, stopping at the first and the last row. */
function step(galley: Galley, from: Cursor, rows: number): Cursor {
  let {passage, chunk} = from;
  let index = from.index + rows;
  while (index < 0 && (passage > 0 || chunk > 0)) {
    if (chunk > 0) chunk--;
    else {
      passage--;
      chunk = galley.chunks(passage) - 1;
    }
    index += galley.lines(passage, chunk).length;
  }
  for (let count = galley.lines(passage, chunk).length; index >= count;) {
    const more = chunk + 1 < galley.chunks(passage);
    if (!more && passage === galley.passages.length - 1)
      return {passage, chunk, index: Math.max(0, count - 1)};
    chunk = more ? chunk + 1 : 0;
    if (!more) passage++;
    index -= count;
    count = galley.lines(passage, chunk).length;
  }
  return {passage, chunk, index: Math.max(0, index)};
}

/** The last line of a passage. */
function lastOf(galley: Galley, passage: number): Cursor {
  const chunk = Math.max(0, galley.chunks(passage) - 1);
  return {passage, chunk, index: galley.lines(passage, chunk).length - 1};
}

function following(galley: Galley, cursor: Cursor): Cursor | undefined {
  const next = step(galley, cursor, 1);
  return order(next, cursor) === 0 ? undefined : next;
}

/** The cursor itself where it is on text, else the nearest text below. */
function textFrom(galley: Galley, from: Cursor): Cursor {
  let cursor: Cursor | undefined = from;
  while (cursor && isBlank(galley, cursor)) cursor = following(galley, cursor);
  return cursor ?? from;
}

/** The nearest text above, or the first row. */
function textAbove(galley: Galley, from: Cursor): Cursor {
  let cursor = step(galley, from, -1);
  while (isBlank(galley, cursor) && order(cursor, {passage: 0, chunk: 0, index: 0}) > 0)
    cursor = step(galley, cursor, -1);
  return cursor;
}
