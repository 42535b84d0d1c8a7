import {availableParallelism, cpus, loadavg} from 'node:os';
import process from 'node:process';

/** What the figures were measured on. */
export const machine = (): string =>
  `${cpus()[0]?.model.trim() ?? process.arch}, ${availableParallelism()} cores, ${process.platform}, Node ${process.version}`;

/** What other programs may take of the machine, in load, before it shows in the figures. */
const othersMost = 1;

/** The load average of the last minute, `own` of which is ours, with a warning where the rest is too high to measure. */
export function load(own = 0): string {
  const [latest = 0] = loadavg();
  const busy = latest - own > othersMost;
  return `load average ${latest.toFixed(2)}${busy ? '; the machine is busy: trust no milliseconds, and ratios a little' : ''}`;
}
