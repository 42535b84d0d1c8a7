import type {Command} from '../../source/commands/command.js';
import {flagOf, type FlagName} from '../../source/commands/flags.js';
import {code, tableOf} from './table.js';

/** The commands with their flags as a Markdown table. */
export const commandsOf = (commands: readonly Command[]): string =>
  tableOf(
    ['command', 'does', 'flags'],
    commands.map(({name, operands, does, flags}) => [
      code(['broadsheet', name, operands].filter((part) => part !== '').join(' ')),
      does,
      flags.map((flag) => code(spellingOf(flag))).join(' '),
    ]),
  );

function spellingOf(name: FlagName): string {
  const {value} = flagOf(name);
  return value ? `--${name} ${value}` : `--${name}`;
}
