import {configure} from './configure.js';
import type {Invocation} from './command.js';

/** Reads in the terminal. Where standard output is none: shows what was named, else lists the library. */
export async function read(invocation: Invocation): Promise<number> {
  const {operands: sources, pattern} = invocation;
  if (!process.stdout.isTTY) {
    if (sources.length > 0) return (await import('./show.js')).show(invocation);
    return (await import('./list.js')).list(invocation);
  }
  const settings = await configure(invocation);
  const {openReader} = await import('../app/open.js');
  return openReader({sources, settings, ...(pattern !== undefined && {pattern})});
}
