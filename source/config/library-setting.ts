import {statSync} from 'node:fs';
import {resolve, sep} from 'node:path';
import {sanitiseLine} from '../article/sanitise.js';
import {addToSetting} from './config-file.js';
import {configFile, homeFolder, type Environment} from './paths.js';

/**
 * The first folder among what was named that the library doesn't hold, as an absolute path. There is none where the
 * environment states the library, since the config file has no say then.
 */
export function folderOutside(
  sources: readonly string[],
  library: readonly string[],
  environment: Environment = process.env,
): string | undefined {
  if (environment['BROADSHEET_LIBRARY']) return undefined;
  return sources
    .map((source) => resolve(source))
    .find((path) => isFolder(path) && !library.some((held) => path === held || path.startsWith(held + sep)));
}

const isFolder = (path: string): boolean => statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;

export type Added = {added: boolean; message: string};

/**
 * Adds a folder to `library` in the config file.
 *
 * @param folder an absolute path
 * @returns whether it was, and a line for the reader: how to undo it, or which line to add by hand
 */
export async function addToLibrary(folder: string, environment: Environment = process.env): Promise<Added> {
  const file = configFile(environment);
  const home = homeFolder(environment);
  const shown = file.startsWith(home + sep) ? `~${file.slice(home.length)}` : file;
  try {
    await addToSetting('library', [folder], environment);
    return {added: true, message: sanitiseLine(`added; to undo, remove it from ${shown}`)};
  } catch {
    // Whatever the reason, what can be done about it is the same.
    const line = `- ${JSON.stringify(folder)}`;
    return {added: false, message: sanitiseLine(`${shown} can’t be edited; add to its library: ${line}`)};
  }
}
