import {loadSettings} from '../config/settings.js';
import type {Settings} from '../reader/setting-table.js';
import type {Invocation} from './command.js';
import {say} from './output.js';

/** The settings under this command line; says what is wrong with the config file. */
export async function configure(invocation: Invocation): Promise<Settings> {
  const {settings, problems} = await loadSettings(invocation.settings);
  for (const problem of problems) say(problem);
  return settings;
}
