import {closeSync, constants, existsSync, fstatSync, openSync, readFileSync} from 'node:fs';
import {messageOf} from '../article/error-message.js';
import {sanitiseLine} from '../article/sanitise.js';
import {configFile, homeFolder, type Environment} from './paths.js';
import {defaults, settingRows, turnsOff, type Settings} from '../reader/setting-table.js';
import {readValue, valuesOf} from './setting-value.js';

export type Configuration = {
  settings: Settings;
  /** What was wrong with the config file or the environment and is passed over, a line each. */
  problems: string[];
};

/**
 * Merges, each over the one before: the defaults, the file `config.yaml` in Broadsheet's config folder, the variables
 * of the environment, the flags.
 */
export async function loadSettings(
  flags: Partial<Settings> = {},
  environment: Environment = process.env,
): Promise<Configuration> {
  const file = configFile(environment);
  const problems: string[] = [];
  const layer = (from: string, values: Readonly<Record<string, unknown>>): Partial<Settings> => {
    const read = readLayer(values, homeFolder(environment));
    problems.push(...read.problems.map((problem) => sanitiseLine(`${from}: ${problem}`)));
    return read.settings;
  };
  const settings = {
    ...defaults,
    ...layer(file, await readConfigFile(file, problems)),
    ...layer('the environment', fromEnvironment(environment)),
    ...flags,
  };
  return {settings, problems};
}

async function readConfigFile(file: string, problems: string[]): Promise<Record<string, unknown>> {
  if (!existsSync(file)) return {};
  try {
    const {loadAll} = await import('js-yaml');
    const [values] = loadAll(readRegularFile(file));
    if (values === undefined || values === null) return {};
    if (typeof values === 'object' && !Array.isArray(values)) return {...values};
    problems.push(sanitiseLine(`${file}: holds no settings; write lines such as "measure: 70"`));
  } catch (error) {
    const [reason = ''] = messageOf(error).split('\n');
    problems.push(sanitiseLine(`${file}: can’t be used: ${reason}; going on without it`));
  }
  return {};
}

/** Bytes of a config file at most. */
const largest = 1_048_576;

/** Reads a regular file: opened without blocking, so that a FIFO or a device can't make the program wait. */
function readRegularFile(file: string): string {
  const opened = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const status = fstatSync(opened);
    if (!status.isFile()) throw new Error('it is no file');
    if (status.size > largest) throw new Error('it is larger than 1 MB');
    return readFileSync(opened, 'utf8');
  } finally {
    closeSync(opened);
  }
}

/** What the variables state, as a config file would have it; one that is empty states nothing. */
const fromEnvironment = (environment: Environment): Record<string, unknown> =>
  Object.fromEntries(
    settingRows.flatMap(([name, {type, variable}]) => {
      const text = variable && environment[variable];
      if (!text) return [];
      // https://no-color.org: present and not empty, whatever its value.
      return [[name, turnsOff(variable) ? false : valuesOf(type).fromText(text)]];
    }),
  );

const table = new Map(settingRows.map(([name, setting]) => [name as string, setting]));

/** The settings among some values; a value that is none is a problem and left out. */
function readLayer(
  stated: Readonly<Record<string, unknown>>,
  home: string,
): {settings: Partial<Settings>; problems: string[]} {
  const settings: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, value] of Object.entries(stated)) {
    const setting = table.get(name);
    if (!setting) {
      problems.push(`there is no setting "${name}"; there are ${[...table.keys()].join(', ')}`);
      continue;
    }
    const read = readValue(setting, value, home);
    if ('must' in read) problems.push(`${name} must be ${read.must}`);
    else settings[name] = read.value;
  }
  return {settings, problems};
}
