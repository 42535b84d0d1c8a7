import type {Command} from './command.js';
import {commands} from './command-table.js';
import {flagOf, flags, type FlagName} from './flags.js';

/** What `--help` prints: every command and flag, from their tables. */
export const help = (): string =>
  [
    'Broadsheet reads articles in the terminal and knows who is speaking.',
    '',
    ...columns(commands.map((command) => [usageOf(command), command.does])),
    '',
    ...columns((Object.keys(flags) as FlagName[]).map((name) => [spellingOf(name), flagOf(name).does])),
    '',
    'Exit status: 0 done, 1 nothing found, 2 error. In the reader, ? lists the keys.',
    '',
  ].join('\n');

function usageOf({name, operands, flags: taken}: Command): string {
  const given = taken.map((flag) => `[--${flag}]`);
  return ['broadsheet', name, operands, ...given].filter((part) => part !== '').join(' ');
}

function spellingOf(name: FlagName): string {
  const {short, value} = flagOf(name);
  return `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`;
}

/** Two columns, the second under a long first. */
function columns(rows: ReadonlyArray<readonly [string, string]>): string[] {
  const width = Math.min(34, Math.max(...rows.map(([first]) => first.length)));
  return rows.flatMap(([first, second]) =>
    first.length > width
      ? [`  ${first}`, `  ${' '.repeat(width)}  ${second}`]
      : [`  ${first.padEnd(width)}  ${second}`],
  );
}
