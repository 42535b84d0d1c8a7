import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {dirname} from 'node:path';
import {configFile, type Environment} from './paths.js';
import type {SettingName} from '../reader/setting-table.js';
import {withEntries, withoutEntry} from './yaml-list.js';

/**
 * Adds entries to a setting that is a list. The config file is made where it is missing, and else keeps every other
 * character that it has.
 *
 * @throws what the system says, or Error where the file is not one of settings
 */
export const addToSetting = async (
  name: SettingName,
  entries: readonly string[],
  environment: Environment = process.env,
): Promise<void> => change((text) => withEntries(text, name, entries), environment);

/**
 * Takes an entry out of a setting that is a list, leaving all else in the config file as it is.
 *
 * @throws as above
 */
export const removeFromSetting = async (
  name: SettingName,
  entry: string,
  environment: Environment = process.env,
): Promise<void> => change((text) => withoutEntry(text, name, entry), environment);

async function change(edit: (text: string) => Promise<string>, environment: Environment): Promise<void> {
  const file = configFile(environment);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = await edit(before);
  if (after !== before) replaceFile(file, after);
}

/** Whole or not at all; a link stays one, and the file's mode what it was. */
function replaceFile(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true, mode: 0o700});
  const target = existsSync(path) ? realpathSync(path) : path;
  const mode = statSync(target, {throwIfNoEntry: false})?.mode ?? 0o600;
  const draft = `${target}.${process.pid}.draft`;
  try {
    writeFileSync(draft, text, {flag: 'wx', mode});
    renameSync(draft, target);
  } finally {
    rmSync(draft, {force: true});
  }
}
