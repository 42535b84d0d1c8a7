import type {Terminal, TerminalEvents} from '../../source/app/terminal.js';
import type {Size} from '../../source/reader/geometry.js';
import {Screen} from '../helpers/screen.js';

/** A terminal that is none: keys go in by `type`, and what is written stands on `screen`. */
export type FakeTerminal = {
  /** As `takeTerminal`. */
  take: (events: TerminalEvents) => Terminal;
  type: (text: string) => void;
  events: () => TerminalEvents;
  isTaken: () => boolean;
  size: () => Size;
  resize: (size: Size) => void;
  /** What is on it, once the emulator has got all of it. */
  text: () => Promise<string>;
  /** What is on it, cell by cell; to be looked at once it has settled. */
  screen: Screen;
  /** Waits until what was typed is on it. */
  settled: () => Promise<void>;
  /** What was written beyond its edges, where it was given a margin to tell. */
  beyond: () => Promise<string | undefined>;
  /** Waits until it shows something. */
  shows: (what: string | RegExp) => Promise<void>;
  written: () => string;
  /** How often it was given back, and the process stopped. */
  calls: {released: number; suspended: number};
};

/** @param margin cells right of it and below it that are looked at too */
export function fakeTerminal(first: Size = {columns: 100, rows: 24}, {margin = 0} = {}): FakeTerminal {
  let size = first;
  const screen = new Screen(size.columns, size.rows);
  const wider = margin > 0 ? new Screen(size.columns + margin, size.rows + margin) : undefined;
  const written: string[] = [];
  const calls = {released: 0, suspended: 0};
  const waiting = new Set<() => void>();
  let heard: TerminalEvents | undefined;
  let emulated = Promise.resolve();
  const drawnAfter = async (before: Promise<void>, chunk: string): Promise<void> => {
    await before;
    await Promise.all([screen.write(chunk), wider?.write(chunk)]);
  };
  const events = (): TerminalEvents => {
    if (!heard) throw new Error('nobody has taken the terminal');
    return heard;
  };
  const text = async (): Promise<string> => {
    await emulated;
    return screen.text().join('\n');
  };
  return {
    take(given) {
      heard = given;
      return {
        size: () => size,
        write(chunk) {
          written.push(chunk);
          emulated = drawnAfter(emulated, chunk);
          for (const look of waiting) look();
        },
        release: () => void calls.released++,
        suspend: () => void calls.suspended++,
        lend: (work) => work(),
      };
    },
    type: (chunk) => events().input(chunk),
    events,
    isTaken: () => heard !== undefined,
    size: () => size,
    resize(next) {
      size = next;
      screen.resize(next.columns, next.rows);
      wider?.resize(next.columns + margin, next.rows + margin);
      events().resize(next);
    },
    text,
    screen,
    async settled() {
      for (let turn = 0; turn < 3; turn++) {
        await new Promise((resolve) => setImmediate(resolve));
        await emulated;
      }
    },
    async beyond() {
      await emulated;
      const rows = wider?.text() ?? [];
      const outside = rows.filter((row, at) => row.length > (at < size.rows ? size.columns : 0));
      return outside.length === 0 ? undefined : `beyond the edge stands:\n${outside.join('\n')}`;
    },
    async shows(what) {
      for (;;) {
        const more = new Promise<void>((resolve) => waiting.add(resolve));
        const shown = await text();
        if (typeof what === 'string' ? shown.includes(what) : what.test(shown)) break;
        await more;
      }
      waiting.clear();
    },
    written: () => written.join(''),
    calls,
  };
}
