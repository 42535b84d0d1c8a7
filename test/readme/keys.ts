import {keyName} from '../../source/reader/key.js';
import type {Binding} from '../../source/reader/keymap.js';
import {code, tableOf} from './table.js';

/** Where keys are worth knowing before one is there; `?` tells the others. */
const contexts: readonly string[] = ['article', 'everywhere'];

/** The keys as a Markdown table of two columns, read downwards. */
export function keysOf(bindings: readonly Binding[]): string {
  const shown = contexts.flatMap((context) => bindings.filter((binding) => binding.context === context));
  const half = Math.ceil(shown.length / 2);
  const rows = shown.slice(0, half).map((left, row) => [left, shown[half + row]].flatMap(cellsOf));
  return tableOf(['key', 'does', 'key', 'does'], rows);
}

const cellsOf = (binding: Binding | undefined): string[] =>
  binding ? [binding.keys.map((key) => code(keyName(key))).join(' '), binding.description] : [];
