import type {Command} from './command.js';
import {isGrapheme, keyName} from './key.js';

/** A command, its keys parted by spaces, what it does (without a full stop), and a word or two for the footer. */
export type KeyRow = readonly [command: Command, keys: string, description: string, label?: string];

export type KeyRows = {
  /** How the context is called above its keys. */
  title: string;
  /** Letters are text in it: only named keys are commands. */
  takesText?: true;
  /** Digits before a key are a count. */
  counts?: true;
  rows: readonly KeyRow[];
};

/** The keys by context, in the order of the help. */
export type KeyTable = Readonly<Record<string, KeyRows>>;

export type Binding = {
  context: string;
  command: Command;
  keys: readonly string[];
  description: string;
  label?: string;
};

/** What a run of keys comes to in a context: a command, the beginning of one, or nothing. */
export type Resolution = {kind: 'found'; command: Command; count: number} | {kind: 'prefix'} | {kind: 'none'};

/** Which key does what, made from the table and the settings: it drives dispatch, footer, help, messages and readme. */
export type Keymap = {
  bindings: readonly Binding[];
  /** The contexts in the order of the help, with their titles. */
  titles: ReadonlyMap<string, string>;
  takesText: (context: string) => boolean;
  bindingFor: (context: string, key: string) => Binding | undefined;
  /** A command's binding in a context, or everywhere. */
  bindingOf: (context: string, command: Command) => Binding | undefined;
  /** The key that stands first for a command, as it is printed: for messages that say what to press. */
  keyFor: (context: string, command: Command) => string;
  /** Resolves typed digits and a key. A count is what was typed before the key, 1 without any; `0` alone is none. */
  resolve: (context: string, digits: string, key: string) => Resolution;
  /** What is wrong with the keys of the settings, a line each. */
  problems: readonly string[];
};

/** Keys of commands by `command` or `context.command`, in place of those of the table. */
export type OwnKeys = Readonly<Record<string, readonly string[]>>;

/** The context whose keys do the same in all others. */
export const everywhere = 'everywhere';

/** Whether a key gives up what is waited for. */
export function givesUp(keymap: Keymap, key: string): boolean {
  const command = keymap.bindingFor(everywhere, key)?.command;
  return command === 'leave' || command === 'quit';
}

/** What is held down with a key that has a name. */
const isHeld = /^(?:ctrl-|shift-)+(?=[a-z]{2})/;

/** Larger counts move no further: an article has fewer lines. */
const greatestCount = 1_000_000;

export function createKeymap(table: KeyTable, own: OwnKeys = {}): Keymap {
  const problems: string[] = [];
  const known = new Set<string>();
  const bindings = Object.entries(table).flatMap(([context, {rows}]) =>
    rows.map(([command, keys, description, label]): Binding => {
      const names = [`${context}.${command}`, command];
      for (const name of names) known.add(name);
      const wanted = names.flatMap((name) => own[name] ?? []);
      return {
        context,
        command,
        keys: wanted.length > 0 ? wanted : keys.split(' '),
        description,
        ...(label !== undefined && {label}),
      };
    }),
  );
  for (const name of Object.keys(own))
    if (!known.has(name)) problems.push(`keys: there is no command ${name}`);

  const byKey = new Map<string, Binding>();
  for (const binding of bindings)
    for (const key of binding.keys) {
      const before = byKey.get(`${binding.context} ${key}`);
      if (before)
        problems.push(
          `keys: ${keyName(key)} does ${before.command} already (${binding.context}), not ${binding.command}`,
        );
      else byKey.set(`${binding.context} ${key}`, binding);
    }

  const takesText = (context: string): boolean => table[context]?.takesText === true;
  const bindingIn = (context: string, key: string): Binding | undefined =>
    byKey.get(`${context} ${key}`) ??
    (takesText(context) && isGrapheme(key) ? undefined : byKey.get(`${everywhere} ${key}`));
  // An arrow with Control or Shift does what it does alone, where nothing else is said.
  const bindingFor: Keymap['bindingFor'] = (context, key) =>
    bindingIn(context, key) ?? (isHeld.test(key) ? bindingIn(context, key.replace(isHeld, '')) : undefined);
  const byCommand = new Map(
    bindings.toReversed().map((binding) => [`${binding.context} ${binding.command}`, binding]),
  );
  const bindingOf: Keymap['bindingOf'] = (context, command) =>
    byCommand.get(`${context} ${command}`) ?? byCommand.get(`${everywhere} ${command}`);

  return {
    bindings,
    titles: new Map(Object.entries(table).map(([context, {title}]) => [context, title])),
    takesText,
    bindingFor,
    bindingOf,
    keyFor(context, command) {
      const [first] = bindingOf(context, command)?.keys ?? [];
      return first === undefined ? command : keyName(first);
    },
    resolve(context, digits, key) {
      const isCount = table[context]?.counts === true && /^\d$/.test(key) && (digits !== '' || key !== '0');
      if (isCount) return {kind: 'prefix'};
      const binding = bindingFor(context, key);
      if (!binding) return {kind: 'none'};
      const count = digits === '' ? 1 : Math.min(greatestCount, Number(digits));
      return {kind: 'found', command: binding.command, count};
    },
    problems,
  };
}
