import {firstIndex} from '../article/first-index.js';
import {graphemes} from './cells.js';
import type {Passage} from './passages.js';
import {rowStarts} from './table-rows.js';

/**
 * A part of a passage that is set by itself, by UTF-16 offsets in its text: a passage of usual length is one chunk,
 * one without end is many, so that a page of it costs no more than a page of anything else.
 */
export type Chunk = {
  start: number;
  end: number;
  /** Whether it begins in the midst of a line, and whether one goes on after it. */
  continued: boolean;
  continues: boolean;
};

/** A passage longer than this, in UTF-16 units, is set in chunks about as long: some hundred lines each. */
const length = 16_384;

const known = new WeakMap<Passage, readonly Chunk[]>();

/** The chunks of a passage in order, never none; only prose, code and tables are parted. */
export function chunksOf(passage: Passage): readonly Chunk[] {
  const {text, block} = passage;
  const parts = block?.kind === 'prose' || block?.kind === 'code' || block?.kind === 'table';
  if (text.length <= length || !parts)
    return [{start: 0, end: text.length, continued: false, continues: false}];
  let chunks = known.get(passage);
  if (!chunks) {
    chunks =
      block.kind === 'table'
        ? partedByRows(rowStarts(block), text.length)
        : partedAt(text, block.kind === 'prose');
    known.set(passage, chunks);
  }
  return chunks;
}

/** The index of the chunk that an offset lies in. */
export function chunkAt(passage: Passage, offset: number): number {
  const chunks = chunksOf(passage);
  return Math.max(0, firstIndex(chunks.length, (index) => chunks[index]!.start > offset) - 1);
}

/** Parts a table between its rows, the header and the first kept together; `starts` are those of its rows. */
function partedByRows(starts: readonly number[], end: number): Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  const add = (to: number): void =>
    void chunks.push({start: from, end: to, continued: false, continues: false});
  for (const [index, start] of starts.entries()) {
    if (index < 2 || start - from <= length || start > end) continue;
    add(start - 1);
    from = start;
  }
  add(end);
  return chunks;
}

/** Parts a text at line feeds where it has them, else between words where it may, else anywhere between characters. */
function partedAt(text: string, betweenWords: boolean): Chunk[] {
  const chunks: Chunk[] = [];
  let continued = false;
  for (let start = 0; ;) {
    const limit = start + length;
    if (limit >= text.length) {
      chunks.push({start, end: text.length, continued, continues: false});
      return chunks;
    }
    const half = start + length / 2;
    const last = text.slice(half, limit + 1);
    const lineFeed = last.lastIndexOf('\n');
    const found = lineFeed === -1 && betweenWords ? last.lastIndexOf(' ') : lineFeed;
    const gap = found === -1 ? -1 : half + found;
    const end = gap === -1 ? wholeCharacter(text, limit) : gap;
    const continues = lineFeed === -1;
    chunks.push({start, end, continued, continues});
    start = gap === -1 ? end : gap + 1;
    continued = continues;
  }
}

/** How far around an offset characters are looked at, in UTF-16 units. */
const around = 64;

/** The nearest offset before that parts no character a person sees as one. */
function wholeCharacter(text: string, offset: number): number {
  const from = offset - around;
  let end = from;
  for (const grapheme of graphemes(text.slice(from, offset + around))) {
    if (end + grapheme.length > offset) break;
    end += grapheme.length;
  }
  return end > from ? end : offset;
}
