import {loadSettings, type Settings} from '../config/settings.js';
import type {Invocation} from './command.js';
import {say} from './output.js';

/** The settings under this command line; says what is wrong with the config file. */
export async function configure({width, colour}: Invocation): Promise<Settings> {
  const flags = {...(width !== undefined && {measure: width}), ...(!colour && {colour})};
  const {settings, problems} = await loadSettings(flags);
  for (const problem of problems) say(problem);
  return settings;
}
