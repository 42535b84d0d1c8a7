import {readFileSync, statSync} from 'node:fs';
import {configFile} from '../config/paths.js';
import {endingSignals} from '../library/ending-signals.js';

/** The keys that leave the reader wherever one is, as a terminal sends them, with their exit statuses. */
const leaving: ReadonlyMap<number | undefined, number> = new Map([
  ['q'.charCodeAt(0), 0],
  [0x03, endingSignals.SIGINT],
]);

/**
 * Hears keys before the program is loaded, so that leaving doesn't wait for that. What is typed and doesn't leave is
 * there for who listens to standard input next, and takes the terminal over so.
 *
 * @param leave ends the process
 * @returns whether keys are heard: the event loop has to get its turn for it
 */
export function hearFirstKeys(args: readonly string[], leave: (status: number) => void): boolean {
  const {stdin, stdout} = process;
  const isTerminal = stdin.isTTY && stdout.isTTY && process.env['TERM'] !== 'dumb';
  if (!isTerminal || !isForReader(args)) return false;

  let typed = Buffer.alloc(0);
  const hear = (chunk: Buffer): void => {
    typed = Buffer.concat([typed, chunk]);
    const status = leaving.get(typed[0]);
    if (status !== undefined && !hasOwnKeys()) leave(status);
  };
  const handlers = Object.entries(endingSignals).map(
    ([signal, status]) => [signal, () => leave(status)] as const,
  );
  const handOver = (event: string): void => {
    if (event !== 'data') return;
    stdin.off('newListener', handOver).off('data', hear);
    for (const [signal, end] of handlers) process.off(signal, end);
    if (typed.length > 0) stdin.unshift(typed);
  };

  // Node gives the terminal back when the process ends, but not when a signal ends it.
  for (const [signal, end] of handlers) process.on(signal, end);
  stdin.setRawMode(true);
  stdin.on('data', hear).on('newListener', handOver);
  // A command that turns out to read no keys must not wait for them.
  stdin.unref();
  return true;
}

/** Whether all that is named is to be read: other commands are small words, and flags may ask for no reader. */
const isForReader = ([first = '', ...rest]: readonly string[]): boolean =>
  !/^[a-z]+$/.test(first) && ![first, ...rest].some((word) => word.startsWith('-'));

/** Whether other keys may leave than usual. */
function hasOwnKeys(): boolean {
  try {
    const file = configFile();
    return statSync(file).isFile() && /\bkeys\b/.test(readFileSync(file, 'utf8'));
  } catch {
    return false;
  }
}
