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
  /** Waits until it shows something. */
  shows: (what: string | RegExp) => Promise<void>;
  written: () => string;
  /** How often it was given back, and the process stopped. */
  calls: {released: number; suspended: number};
};

export function fakeTerminal(first: Size = {columns: 100, rows: 24}): FakeTerminal {
  let size = first;
  const screen = new Screen(size.columns, size.rows);
  const written: string[] = [];
  const calls = {released: 0, suspended: 0};
  const waiting = new Set<() => void>();
  let heard: TerminalEvents | undefined;
  let emulated = Promise.resolve();
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
          emulated = emulated.then(() => screen.write(chunk));
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
      events().resize(next);
    },
    text,
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
