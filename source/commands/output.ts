import type {Failure} from '../library/failure.js';
import {sanitise, sanitiseLine} from '../article/sanitise.js';

/** Prints a result on standard output; the text may have come from anywhere. */
export function print(text: string): void {
  process.stdout.write(sanitise(text));
}

/** Prints a result as it comes, no faster than it is taken. */
export async function printParts(parts: AsyncIterable<string>): Promise<void> {
  for await (const text of parts)
    if (!process.stdout.write(sanitise(text)))
      await new Promise((taken) => process.stdout.once('drain', taken));
}

export const printJson = (value: unknown): void => print(`${JSON.stringify(value, null, 2)}\n`);

/** Says something in one line on standard error. */
export function say(message: string): void {
  standardError().write(`broadsheet: ${sanitiseLine(message)}\n`);
}

export const sayFailure = ({path, message}: Failure): void => say(`${path}: ${message}`);

/**
 * Lets the program end at once, with status 0, when whoever reads its output has had enough (`| head`). A terminal that
 * has hung up sends SIGHUP; the reader, which may be told of it by this error first, keeps what it has and ends as by
 * that.
 */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    if (error.code === 'EIO' && process.stdout.isTTY) return;
    say(`can’t write the result: ${error.message}`);
    process.exit(2);
  });
}

let heard = false;

/**
 * Standard error, made when there is something to say: setting it up takes milliseconds that few runs need. Where
 * nobody hears what is said, the status tells as it does otherwise.
 */
function standardError(): NodeJS.WriteStream {
  if (!heard) process.stderr.on('error', () => {});
  heard = true;
  return process.stderr;
}
