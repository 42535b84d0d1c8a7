import {sanitiseLine} from '../article/sanitise.js';
import {settingOf, turnsOff, type Settings} from '../reader/setting-table.js';
import {isWebAddress} from '../library/fetching/web-address.js';
import {readValue, valuesOf} from '../config/setting-value.js';
import {outputFormats, UsageError, type Command, type OutputFormat, type Invocation} from './command.js';
import {commands, defaultCommand} from './command-table.js';
import {commonFlags, flagOf, flags, isFlag, type FlagName} from './flags.js';

export type CommandLine = {command: Command; invocation: Invocation; help: boolean; version: boolean};

/**
 * Parses the arguments after the program's name. Flags stand anywhere before `--`; the first operand names a command
 * where there is one of that name (`./list` is a file).
 *
 * @throws UsageError
 */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const {command, operands, values, sources} = gather(args);
  for (const name of values.keys()) {
    if (command.flags.includes(name) || commonFlags.includes(name)) continue;
    const takers = commands
      .filter((other) => other.flags.includes(name))
      .map((other) => other.name || 'reading');
    throw new UsageError(`--${name} goes with ${takers.join(', ')}; ${seeHelp}`);
  }
  const help = values.has('help');
  const version = values.has('version');
  if (operands.length < command.needs && !help && !version)
    throw new UsageError(`${command.name} needs ${command.operands}; ${seeHelp}`);
  const pattern = values.get('pattern');
  const url = urlOf(values.get('url'), operands);
  const invocation: Invocation = {
    operands,
    ...(pattern !== undefined && {pattern}),
    format: values.has('json') ? 'json' : outputFormatOf(values.get('format') ?? 'text'),
    in: sources,
    limit: numberOf('limit', values.get('limit') ?? '20', 100_000),
    into: values.get('into') ?? '.',
    ...(url !== undefined && {url}),
    settings: settingsOf(values),
  };
  return {command, invocation, help, version};
}

const seeHelp = 'see broadsheet --help';

/** The flags as Node's parser wants them. */
const optionsOf = () =>
  Object.fromEntries(
    Array.from(flags, ([name, {value, short}]) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        ...(short !== undefined && {short}),
      },
    ]),
  );

/**
 * Sorts the arguments: the last value of each flag ("" for a switch), the operands, and the sources of `--in`, which
 * takes the operands after it too, unless a query is wanted and there is none before it.
 */
function gather(args: readonly string[]) {
  const tokens = tokensOf(args);
  const values = new Map<FlagName, string>();
  const sources: string[] = [];
  let operands: string[] = [];
  let inAt: number | undefined;
  let command = defaultCommand;
  let ended = false;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') ended = true;
    else if (token.kind === 'option') {
      const [name, value] = valueOf(token);
      values.set(name, value);
      if (name === 'in') {
        sources.push(value);
        inAt ??= operands.length;
      }
    } else {
      const named =
        ended || operands.length > 0 || command !== defaultCommand ? undefined : commandNamed(token.value);
      if (named) command = named;
      else operands.push(token.value);
    }
  }
  if (inAt !== undefined && (inAt > 0 || command.needs === 0)) {
    sources.push(...operands.slice(inAt));
    operands = operands.slice(0, inAt);
  }
  return {command, operands, values, sources};
}

/** Node's parser is loaded where there is something for it to do. */
function tokensOf(args: readonly string[]) {
  if (!args.some((arg) => arg.startsWith('-')))
    return args.map((value) => ({kind: 'positional' as const, value}));
  const {parseArgs} = process.getBuiltinModule('node:util');
  return parseArgs({args: [...args], options: optionsOf(), strict: false, tokens: true}).tokens;
}

const commandNamed = (name: string): Command | undefined =>
  commands.find((command) => command.name === name && name !== '');

function valueOf(token: {name: string; rawName: string; value?: string | undefined}): [FlagName, string] {
  const {name, rawName, value} = token;
  if (!isFlag(name)) throw new UsageError(`there is no ${sanitiseLine(rawName)}; ${seeHelp}`);
  const {value: expected} = flagOf(name);
  if (expected === undefined && value !== undefined)
    throw new UsageError(`${rawName} takes no value; ${seeHelp}`);
  if (expected !== undefined && value === undefined)
    throw new UsageError(`${rawName} needs a value: ${rawName} ${expected}`);
  return [name, value ?? ''];
}

/** The settings that flags state. */
function settingsOf(values: ReadonlyMap<FlagName, string>): Partial<Settings> {
  const settings: Record<string, unknown> = {};
  for (const [flag, text] of values) {
    const {setting, value: expected} = flagOf(flag);
    if (setting === undefined) continue;
    const row = settingOf(setting);
    // A flag without a value is a switch.
    const read =
      expected === undefined
        ? {value: !turnsOff(flag)}
        : readValue(row, valuesOf(row.type).fromText(text), process.cwd());
    if ('must' in read) throw new UsageError(`--${flag} needs ${read.must}`);
    settings[setting] = read.value;
  }
  return settings;
}

function numberOf(name: FlagName, value: string, most: number): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (number < 1 || number > most) throw new UsageError(`--${name} needs a whole number from 1 to ${most}`);
  return number;
}

/** An address goes with one source, or with what is piped in. */
function urlOf(value: string | undefined, operands: readonly string[]): string | undefined {
  if (value === undefined) return undefined;
  if (!isWebAddress(value) || !URL.canParse(value))
    throw new UsageError('--url needs an address that begins with http:// or https://');
  if (operands.length > 1) throw new UsageError('--url goes with one source; name the others by themselves');
  return new URL(value).href;
}

function outputFormatOf(value: string): OutputFormat {
  const format = outputFormats.find((known) => known === value);
  if (!format) throw new UsageError(`--format is one of ${outputFormats.join(', ')}`);
  return format;
}
