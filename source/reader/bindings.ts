import {keyTable, type Binding, type Command, type Context} from './key-table.js';

/** What a run of keys comes to in a context: a command, the beginning of one, or nothing. */
export type Resolution = {kind: 'found'; command: Command; count: number} | {kind: 'prefix'} | {kind: 'none'};

const rows = new Map<string, Binding>(
  keyTable.flatMap((binding) => binding.keys.map((key) => [`${binding.context} ${key}`, binding] as const)),
);

/** Contexts in which letters are text: there only named keys are commands. */
export const typesText = (context: Context): boolean => context === 'field' || context === 'help';

const countable = new Set<Context>(['article', 'picker', 'contents', 'pane']);

/** The name of a key begins with two letters; whatever else a key is, it is text. */
export const isGrapheme = (key: string): boolean => !/^[a-z]{2}/.test(key);

export const bindingFor = (context: Context, key: string): Binding | undefined =>
  rows.get(`${context} ${key}`) ??
  (typesText(context) && isGrapheme(key) ? undefined : rows.get(`everywhere ${key}`));

/** Larger counts move no further: an article has fewer lines. */
const greatestCount = 1_000_000;

/**
 * Resolves typed digits and a key. A count is what was typed before the key, 1 without any; `0` alone is none.
 */
export function resolve(context: Context, digits: string, key: string): Resolution {
  if (countable.has(context) && /^\d$/.test(key) && (digits !== '' || key !== '0')) return {kind: 'prefix'};
  const binding = bindingFor(context, key);
  if (!binding) return {kind: 'none'};
  const count = digits === '' ? 1 : Math.min(greatestCount, Number(digits));
  return {kind: 'found', command: binding.command, count};
}
