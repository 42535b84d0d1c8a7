import {availableParallelism, cpus, loadavg} from 'node:os';
import process from 'node:process';

/** What the figures were measured on. */
export const machine = (): string =>
  `${cpus()[0]?.model.trim() ?? process.arch}, ${availableParallelism()} cores, ${process.platform}, Node ${process.version}`;

/** Above this, other work on the machine shows in the figures. */
const quietLoad = 1;

/** The load average of the last minute, with a warning where it is too high to measure. */
export function load(): string {
  const [latest = 0] = loadavg();
  const warning = latest > quietLoad ? '; the machine is busy: trust the ratios, not the milliseconds' : '';
  return `load average ${latest.toFixed(2)}${warning}`;
}
