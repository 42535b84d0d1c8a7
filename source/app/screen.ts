import {Writable} from 'node:stream';
import type {Size} from '../reader/geometry.js';

/** Rows of painted text that stand at a place on the screen, drawn past Ink. */
export type Patch = {left: number; top: number; width: number; rows: readonly string[]};

export type Screen = {
  /** The stream that Ink renders into: each write is one whole frame. */
  stream: Writable & {columns: number; rows: number; isTTY: true};
  /** What is drawn in the hole that Ink's frame leaves; undefined where there is none. */
  patch: (patch: Patch | undefined) => void;
  /** Writes what has changed since the last call, as one synchronised update. */
  flush: () => void;
  resize: (size: Size) => void;
  /** Forgets what is on the terminal, so that the next flush draws everything. */
  forget: () => void;
};

const synchronised = {begin: '\u001B[?2026h', end: '\u001B[?2026l'};
const at = (row: number, column: number): string => `\u001B[${row + 1};${column + 1}H`;
const eraseRow = '\u001B[0m\u001B[2K';
const eraseCells = (count: number): string => `\u001B[0m\u001B[${count}X`;

/**
 * The one place from which frames reach the terminal. Ink draws the furniture and the page is painted straight from
 * its rows, since tokenising and measuring a full page of text anew for every key is the largest part of Ink's frame
 * and our layout has measured it already. Both are compared, row by row, with what is on the terminal.
 */
export function createScreen(size: Size, write: (text: string) => void): Screen {
  let {rows: height} = size;
  let frame: string[] = [];
  let shownFrame: Array<string | undefined> = [];
  let patch: Patch | undefined;
  let shownPatch: Patch | undefined;
  let shownRows: Array<string | undefined> = [];
  let clear = false;

  function forget(): void {
    shownFrame = [];
    shownRows = [];
    shownPatch = undefined;
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

  const samePlace = (): boolean =>
    patch?.left === shownPatch?.left &&
    patch?.top === shownPatch?.top &&
    patch?.width === shownPatch?.width &&
    patch?.rows.length === shownPatch?.rows.length;

  function flush(): void {
    let out = clear ? '\u001B[0m\u001B[2J' : '';
    clear = false;
    if (!samePlace()) {
      // What the old patch covered belongs to Ink's frame again.
      for (const row of shownPatch?.rows.keys() ?? []) shownFrame[shownPatch!.top + row] = undefined;
      shownRows = [];
    }
    for (let row = 0; row < height; row++) {
      const line = frame[row] ?? '';
      const covered = patch && row >= patch.top && row < patch.top + patch.rows.length;
      if (shownFrame[row] !== line) {
        out += at(row, 0) + eraseRow + line;
        shownFrame[row] = line;
        if (covered) shownRows[row - patch!.top] = undefined;
      }
      if (!patch || !covered) continue;
      const text = patch.rows[row - patch.top] ?? '';
      if (shownRows[row - patch.top] === text) continue;
      out += at(row, patch.left) + eraseCells(patch.width) + text;
      shownRows[row - patch.top] = text;
    }
    shownPatch = patch;
    if (out !== '') write(`${synchronised.begin}${out}\u001B[0m${synchronised.end}`);
  }

  return {
    stream,
    patch: (next) => {
      patch = next;
    },
    flush,
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
