import {commands} from '../../source/commands/command-table.js';
import {usualKeymap} from '../../source/ui/layer-scenes.js';
import {commandsOf} from './commands.js';
import {keysOf} from './keys.js';
import {settingsTable} from './settings.js';

/** What is generated, by the name in its markers: `<!-- keys -->` … `<!-- /keys -->`. */
const parts: Readonly<Record<string, () => string>> = {
  keys: () => keysOf(usualKeymap.bindings),
  commands: () => commandsOf(commands),
  settings: settingsTable,
};

/**
 * The readme with its generated parts as the program's tables have them now.
 *
 * @throws Error where a part has no place in it
 */
export const renewed = (readme: string): string =>
  Object.entries(parts).reduce((text, [name, part]) => withPart(text, name, part()), readme);

/**
 * The readme with one part anew.
 *
 * @throws Error where it has no place for it
 */
export function withPart(readme: string, name: string, part: string): string {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = readme.indexOf(opening);
  const end = readme.indexOf(closing, start);
  if (start === -1 || end === -1) throw new Error(`the readme has no ${opening} … ${closing}`);
  return `${readme.slice(0, start)}${opening}\n\n${part}\n\n${readme.slice(end)}`;
}
