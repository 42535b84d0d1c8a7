import {openSync, writeSync} from 'node:fs';
import type {ReadStream, WriteStream} from 'node:tty';
import {endingSignals} from '../library/ending-signals.js';
import type {Size} from '../reader/geometry.js';

/*
 * What we set on the terminal (xterm's control sequences, DEC private modes): 1049 alternate screen, 25 cursor,
 * 1004 focus reports, 1007 wheel as arrow keys, 2004 bracketed paste, 7 no wrapping at the last column.
 */
const enter = '\u001B[?1049h\u001B[?25l\u001B[?1004h\u001B[?1007h\u001B[?2004h\u001B[?7l\u001B[H\u001B[2J';
const leave =
  '\u001B[?2026l\u001B[0m\u001B[?7h\u001B[?2004l\u001B[?1007l\u001B[?1004l\u001B[?25h\u001B[?1049l';

export type Terminal = {
  size: () => Size;
  write: (text: string) => void;
  /** Gives the terminal back as it was; a second call does nothing. */
  release: () => void;
  /** Stops the process as ^Z does, and takes the terminal again when it goes on. */
  suspend: () => void;
  /** Gives the terminal to another program, and takes it again when that is done. */
  lend: (work: () => Promise<void>) => Promise<void>;
};

export type TerminalEvents = {
  input: (chunk: string) => void;
  resize: (size: Size) => void;
  /** The process goes on after a suspension: everything is to be drawn again. */
  resumed: () => void;
  /** The terminal hung up, or the process was told to end. */
  ended: (status: number) => void;
};

/** Bytes that may wait for a terminal that doesn't read: some frames. */
const mostWaiting = 65_536;

/** Milliseconds after which a process that was told to stop and still runs was not stopped. */
const unstopped = 100;

/** Milliseconds in which a process that was told to end may still write what it has to keep. */
const patience = 200;

/** Thrown where there is no terminal to take keys from. */
export class NoTerminalError extends Error {
  override name = 'NoTerminalError';
}

/**
 * Where keys come from: standard input, or the terminal itself when standard input holds the document, piped or typed.
 */
function openInput(): ReadStream {
  if (process.stdin.isTTY && !process.stdin.readableEnded) return process.stdin;
  const tty = process.getBuiltinModule('node:tty');
  try {
    return new tty.ReadStream(openSync('/dev/tty', 'r'));
  } catch {
    throw new NoTerminalError(
      'there is no terminal to take keys from; name the file instead of piping it in, or use broadsheet show -',
    );
  }
}

/**
 * Takes the terminal: alternate screen, raw mode and modes. However the process ends, short of SIGKILL, they are
 * given back.
 *
 * @throws NoTerminalError
 */
export function takeTerminal(events: TerminalEvents): Terminal {
  const input = openInput();
  const output = process.stdout;
  let taken = false;

  const take = (): void => {
    taken = true;
    input.setRawMode(true);
    input.ref();
    input.resume();
    setBlocking(output, false);
    output.write(enter);
  };

  const release = (): void => {
    clearTimeout(going);
    if (!taken) return;
    taken = false;
    input.pause();
    // A terminal that we opened ourselves would keep the process alive.
    input.unref();
    try {
      input.setRawMode(false);
    } catch {
      // The terminal is gone; there is nothing to restore.
    }
    // Written at once and past any queue: the process may end before a stream gets to it.
    writePatiently(output.fd, leave);
    setBlocking(output, true);
  };

  let lent = false;
  const lend = async (work: () => Promise<void>): Promise<void> => {
    release();
    lent = true;
    try {
      await work();
    } finally {
      lent = false;
      if (endingSince === undefined) {
        take();
        events.resumed();
      }
    }
  };

  let going: NodeJS.Timeout | undefined;
  const suspend = (): void => {
    if (lent) return;
    release();
    process.off('SIGTSTP', suspend);
    // The whole job stops, as by the terminal's own ^Z: a shell that waits for a shell or npm sees only that one stop.
    process.kill(0, 'SIGTSTP');
    // Where nobody could continue it the system stops nothing (POSIX, orphaned process groups), and reading goes on.
    going = setTimeout(resume, unstopped);
  };
  const resume = (): void => {
    if (going === undefined) return;
    clearTimeout(going);
    going = undefined;
    process.on('SIGTSTP', suspend);
    take();
    events.resumed();
  };

  input.setEncoding('utf8');
  input.on('data', (chunk) => events.input(String(chunk)));
  input.on('end', () => events.ended(endingSignals.SIGHUP));
  input.on('error', () => events.ended(endingSignals.SIGHUP));
  output.on('error', () => events.ended(endingSignals.SIGHUP));
  output.on('resize', () => events.resize(size()));
  let endingSince: number | undefined;
  const end = (signal: string, status: number): void => {
    // ^C that is typed into a program with the terminal is for that one.
    if (lent && signal === 'SIGINT') return;
    if (endingSince === undefined) {
      endingSince = performance.now();
      release();
      events.ended(status);
    } else if (performance.now() - endingSince > patience) {
      // It was told before and hangs: now the signal does what it does to any process.
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    }
  };
  for (const [signal, status] of Object.entries(endingSignals)) process.on(signal, () => end(signal, status));
  // Left to itself, Node opens its inspector for whoever sends this.
  process.on('SIGUSR1', () => {});
  process.on('SIGTSTP', suspend);
  process.on('SIGCONT', resume);
  process.on('exit', release);

  const size = (): Size => ({
    columns: Math.max(1, output.columns || 80),
    rows: Math.max(1, output.rows || 24),
  });
  let missed = false;
  /** Of frames that a terminal has no time to read, the newest is drawn once it has. */
  const write = (text: string): void => {
    if (output.writableLength > mostWaiting) missed = true;
    else if (!missed) output.write(text, catchUp);
  };
  const catchUp = (): void => {
    if (!missed || output.writableLength > 0) return;
    missed = false;
    if (taken) events.resumed();
  };

  take();
  return {size, write, release, suspend, lend};
}

/**
 * Node writes to a terminal so that the process waits for it, however long that takes: then it could neither answer a
 * key nor be told to end.
 */
function setBlocking(output: WriteStream, isBlocking: boolean): void {
  const {_handle: handle} = output as {_handle?: {setBlocking?: (isBlocking: boolean) => void}};
  handle?.setBlocking?.(isBlocking);
}

/**
 * Milliseconds in which a terminal that doesn't read may begin to: on a machine that is overloaded it takes a while.
 */
const longestWrite = 2000;

/** Writes to a terminal now; where it doesn't read for long, or is gone, there is nothing to be done. */
function writePatiently(file: number, text: string): void {
  const until = performance.now() + longestWrite;
  let rest = Buffer.from(text);
  while (rest.length > 0 && performance.now() < until) {
    try {
      rest = rest.subarray(writeSync(file, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}
