import {commands} from '../../source/commands/command-table.js';
import {keyTable} from '../../source/reader/key-table.js';
import {commandsOf} from './commands.js';
import {keysOf} from './keys.js';

/** What is generated, by the name in its markers: `<!-- keys -->` … `<!-- /keys -->`. */
const parts: Readonly<Record<string, () => string>> = {
  keys: () => keysOf(keyTable),
  commands: () => commandsOf(commands),
};

/**
 * The readme with its generated parts as the program's tables have them now.
 *
 * @throws Error where a part has no place in it
 */
export function renewed(readme: string): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const start = text.indexOf(opening);
    const end = text.indexOf(closing, start);
    if (start === -1 || end === -1) throw new Error(`the readme has no ${opening} … ${closing}`);
    return `${text.slice(0, start)}${opening}\n\n${part()}\n\n${text.slice(end)}`;
  }, readme);
}
