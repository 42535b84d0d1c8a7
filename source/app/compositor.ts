import {Writable} from 'node:stream';
import type {Size} from '../reader/geometry.js';
import {cursorAt, type PlacedPicture} from '../ui/pictures/protocol.js';

/** Painted rows that stand at a place on the screen, in cells from its top left corner. */
export type Patch = {left: number; top: number; width: number; rows: readonly string[]};

export type Compositor = {
  /** The stream that Ink renders into: each write is one whole frame. */
  stream: Writable & {columns: number; rows: number; isTTY: true};
  /** Rows that are drawn over Ink's frame, from the next flush on. */
  setPatches: (patches: readonly Patch[]) => void;
  /** The pictures to be shown, from the next flush on. */
  setPictures: (places: readonly PlacedPicture[]) => void;
  /** How pictures are written; without one, none is. */
  setOverlay: (overlay: Overlay) => void;
  /** Takes all pictures off the terminal, now. */
  removeOverlay: () => void;
  /** Writes what has changed since the last call, as one synchronised update. */
  flush: () => void;
  resize: (size: Size) => void;
  /** Forgets what is on the terminal, so that the next flush draws everything. */
  forget: () => void;
};

/** Writes what lies over the rows, such as pictures: each method gives the escape sequences to be written. */
export type Overlay = {
  /** Before the rows are written: takes away what is no longer to be shown. */
  before: (places: readonly PlacedPicture[]) => string;
  /**
   * After the rows were written: shows what is not shown yet, or was written over.
   *
   * @param isWritten whether a row of the screen, from 0, was just written
   */
  after: (places: readonly PlacedPicture[], isWritten: (row: number) => boolean) => string;
  /** The terminal was cleared: nothing is shown on it any more. */
  forget: () => void;
  /** Takes all of it away, for good. */
  end: () => string;
};

/** What is drawn over some cells of one row; `left` and `width` are cells. */
type Cover = {left: number; width: number; text: string};

type ScreenRow = {line: string; covers: readonly Cover[]};

/** UTF-16 units of pictures that are part of a frame; where there are more, the words don't wait for them. */
const longest = 16_384;

/** DEC private mode 2026: the terminal shows all between the two at once. */
const synchronised = {begin: '\u001B[?2026h', end: '\u001B[?2026l'};
const reset = '\u001B[0m';
const eraseScreen = '\u001B[2J';
const eraseRow = '\u001B[2K';
const eraseCells = (count: number): string => `\u001B[${count}X`;

/**
 * The one place from which frames reach the terminal. Ink draws what seldom changes; the page and the status line are
 * painted straight from their rows, since tokenising and measuring a full screen anew for every key is the largest
 * part of Ink's frame and our layout has measured it already. Both are compared, row by row, with what is on the
 * terminal.
 */
export function createCompositor(size: Size, write: (text: string) => void): Compositor {
  let height = size.rows;
  let frame: readonly string[] = [];
  let patches: readonly Patch[] = [];
  let shown: ScreenRow[] = [];
  let clear = false;
  let overlay: Overlay | undefined;
  let places: readonly PlacedPicture[] = [];

  function forget(): void {
    overlay?.forget();
    shown = [];
    clear = true;
  }

  const stream = Object.assign(
    new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        frame = chunk.split('\n');
        done();
      },
    }),
    {columns: size.columns, rows: size.rows, isTTY: true as const},
  );

  return {
    stream,
    setPatches(next) {
      patches = next;
    },
    setPictures(next) {
      places = next;
    },
    setOverlay(next) {
      overlay = next;
    },
    removeOverlay() {
      const out = overlay?.end() ?? '';
      if (out !== '') write(out);
    },
    flush() {
      let out = clear ? eraseScreen : '';
      clear = false;
      out += overlay?.before(places) ?? '';
      const written = new Set<number>();
      for (let row = 0; row < height; row++) {
        const next = {line: frame[row] ?? '', covers: coversOf(patches, row)};
        const change = difference(row, shown[row] ?? {line: '', covers: []}, next);
        if (change !== '') written.add(row);
        out += change;
        shown[row] = next;
      }
      const pictures = overlay?.after(places, (row) => written.has(row)) ?? '';
      const isLong = pictures.length > longest;
      if (!isLong) out += pictures;
      if (out !== '') write(`${synchronised.begin}${reset}${out}${reset}${synchronised.end}`);
      if (isLong) write(pictures);
    },
    resize(next) {
      height = next.rows;
      stream.columns = next.columns;
      stream.rows = next.rows;
      frame = [];
      forget();
    },
    forget,
  };
}

function coversOf(patches: readonly Patch[], row: number): Cover[] {
  const covers: Cover[] = [];
  for (const {left, top, width, rows} of patches) {
    const text = rows[row - top];
    if (text !== undefined) covers.push({left, width, text});
  }
  return covers;
}

/** What turns a row of the terminal from one into the other: the covers whose text differs, or all of it. */
function difference(row: number, before: ScreenRow, after: ScreenRow): string {
  const {line, covers} = after;
  let changed = '';
  for (const [index, {left, width, text}] of covers.entries()) {
    const old = before.covers[index];
    if (old?.left !== left || old.width !== width) return wholeRow(row, after);
    if (old.text !== text) changed += covered(row, {left, width, text});
  }
  return before.line === line && before.covers.length === covers.length ? changed : wholeRow(row, after);
}

const wholeRow = (row: number, {line, covers}: ScreenRow): string =>
  cursorAt(row, 0) + eraseRow + line + reset + covers.map((cover) => covered(row, cover)).join('');

/** A cover as written where no style is set: what was painted before leaves none behind. */
const covered = (row: number, {left, width, text}: Cover): string =>
  cursorAt(row, left) + eraseCells(width) + text;
