import {Writable} from 'node:stream';
import type {Size} from '../reader/geometry.js';
import type {PlacedPicture} from '../ui/pictures/protocol.js';

/** Painted rows that stand at a place on the screen, in cells from its top left corner. */
export type Patch = {left: number; top: number; width: number; rows: readonly string[]};

export type Screen = {
  /** The stream that Ink renders into: each write is one whole frame. */
  stream: Writable & {columns: number; rows: number; isTTY: true};
  /** What is drawn past Ink, over its frame, from the next flush on. */
  paint: (patches: readonly Patch[]) => void;
  /** What pictures are to be seen, from the next flush on. */
  place: (places: readonly PlacedPicture[]) => void;
  /** By what they are shown. */
  lay: (overlay: Overlay) => void;
  /** Takes them all away. */
  unlay: () => void;
  /** Writes what has changed since the last call, as one synchronised update. */
  flush: () => void;
  resize: (size: Size) => void;
  /** Forgets what is on the terminal, so that the next flush draws everything. */
  forget: () => void;
};

/** What lies over the rows: what to write before them, and after, and that nothing of it is there any more. */
export type Overlay = {
  before: (places: readonly PlacedPicture[]) => string;
  /** @param isWritten whether a row of the screen was written anew */
  after: (places: readonly PlacedPicture[], isWritten: (row: number) => boolean) => string;
  forget: () => void;
  /** What takes all of it away, for good. */
  end: () => string;
};

/** What covers a stretch of one row. */
type Cover = {left: number; width: number; text: string};

type ScreenRow = {line: string; covers: readonly Cover[]};

/** UTF-16 units of pictures that are part of a frame; where there are more, the words don't wait for them. */
const longest = 16_384;

/** DEC private mode 2026: the terminal shows all between the two at once. */
const synchronised = {begin: '\u001B[?2026h', end: '\u001B[?2026l'};
const at = (row: number, column: number): string => `\u001B[${row + 1};${column + 1}H`;
const eraseScreen = '\u001B[0m\u001B[2J';
const eraseRow = '\u001B[0m\u001B[2K';
const eraseCells = (count: number): string => `\u001B[0m\u001B[${count}X`;

/**
 * The one place from which frames reach the terminal. Ink draws what seldom changes; the page and the status line are
 * painted straight from their rows, since tokenising and measuring a full screen anew for every key is the largest
 * part of Ink's frame and our layout has measured it already. Both are compared, row by row, with what is on the
 * terminal.
 */
export function createScreen(size: Size, write: (text: string) => void): Screen {
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
    paint(next) {
      patches = next;
    },
    place(next) {
      places = next;
    },
    lay(next) {
      overlay = next;
    },
    unlay() {
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
      if (out !== '') write(`${synchronised.begin}${out}\u001B[0m${synchronised.end}`);
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
  at(row, 0) + eraseRow + line + covers.map((cover) => covered(row, cover)).join('');

const covered = (row: number, {left, width, text}: Cover): string => at(row, left) + eraseCells(width) + text;
