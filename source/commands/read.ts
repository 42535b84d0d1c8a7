import {loadSettings} from '../config/settings.js';
import type {Invocation} from './command.js';
import {say} from './output.js';

/** Reads in the terminal. Where standard output is none: shows what was named, else lists the library. */
export async function read(invocation: Invocation): Promise<number> {
  const {operands: sources, pattern, width, colour} = invocation;
  const {settings, problems} = await loadSettings({
    ...(width !== undefined && {measure: width}),
    ...(!colour && {colour}),
  });
  for (const problem of problems) say(problem);
  const {openReader} = await import('../app/open.js');
  return openReader({sources, settings, ...(pattern !== undefined && {pattern})});
}
