import {keyName} from '../reader/key.js';
import {usualKeymap} from '../ui/layer-scenes.js';
import {wrap} from '../ui/wrap.js';
import {commands, defaultCommand} from './command-table.js';
import {flagOf, flags, type FlagName} from './flags.js';

/** What `--help` prints: every command, flag and key of the page, each from its table. */
export const help = (): string =>
  [
    'Broadsheet reads articles in the terminal and knows who is speaking.',
    '',
    ...columns(commands.map(({name, operands, does}) => [usageOf(name, operands), does])),
    '',
    ...columns(Array.from(flags.keys(), (name) => [spellingOf(name), accountOf(name)])),
    '',
    ...contexts.flatMap((context) => [
      `${usualKeymap.titles.get(context)}:`,
      ...columns(keysOf(context)),
      '',
    ]),
    'Exit status: 0 done, 1 nothing found, 2 error.',
    '',
  ].join('\n');

/** Where keys are worth knowing before one is there; `?` tells the others. */
const contexts: readonly string[] = ['article', 'everywhere'];

const keysOf = (context: string): Array<readonly [string, string]> =>
  usualKeymap.bindings
    .filter((binding) => binding.context === context)
    .map(({keys, description}) => [keys.map(keyName).join(' '), description]);

const usageOf = (name: string, operands: string): string =>
  ['broadsheet', name, operands].filter((part) => part !== '').join(' ');

function spellingOf(name: FlagName): string {
  const {short, value} = flagOf(name);
  return `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`;
}

/** What a flag does, and with which commands where it says nothing to the reader. */
function accountOf(name: FlagName): string {
  const {does} = flagOf(name);
  const takers = commands.filter((command) => command.flags.includes(name));
  if (takers.length === 0 || takers.includes(defaultCommand)) return does;
  return `${takers.map((command) => command.name).join(', ')}: ${does}`;
}

/** Cells of a line. */
const widest = 80;

function columns(rows: ReadonlyArray<readonly [string, string]>): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.flatMap(([first, second]) =>
    linesOf(second, widest - width - 4).map(
      (line, at) => `  ${(at === 0 ? first : '').padEnd(width)}  ${line}`,
    ),
  );
}

/** A text in lines of so many cells. */
const linesOf = (text: string, room: number): string[] =>
  wrap(text, room).map((row) => row.map((part) => part.text).join(''));
