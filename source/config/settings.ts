import {existsSync, readFileSync} from 'node:fs';
import {delimiter, resolve} from 'node:path';
import {sanitiseLine} from '../article/sanitise.js';
import {configFile, homeFolder, type Environment} from './paths.js';

export type Settings = {
  /** Line length in cells. */
  measure: number;
  justified: boolean;
  colour: boolean;
  /** Files and folders whose articles make up the library: absolute paths. */
  library: readonly string[];
};

export const defaults: Settings = {measure: 66, justified: false, colour: true, library: []};

export type Configuration = {
  settings: Settings;
  /** What was wrong with the config file or the environment and is passed over, a line each. */
  problems: string[];
};

/**
 * Merges, each over the one before: the defaults, the file `config.yaml` in Broadsheet's config folder, the environment
 * (`BROADSHEET_WIDTH`, `BROADSHEET_LIBRARY`, `NO_COLOR`), the flags.
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

/** A line length in cells out of what a file or the environment states; undefined where it is none. */
function measureOf(value: unknown): number | undefined {
  const measure = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;
  const usable = typeof measure === 'number' && Number.isInteger(measure) && measure >= 1 && measure <= 1000;
  return usable ? measure : undefined;
}

async function readConfigFile(file: string, problems: string[]): Promise<Record<string, unknown>> {
  if (!existsSync(file)) return {};
  try {
    const {loadAll} = await import('js-yaml');
    const [values] = loadAll(readFileSync(file, 'utf8'));
    if (values === undefined || values === null) return {};
    if (typeof values === 'object' && !Array.isArray(values)) return {...values};
    problems.push(sanitiseLine(`${file}: holds no settings; write lines such as "measure: 70"`));
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    problems.push(sanitiseLine(`${file}: can’t be used: ${reason}; going on without it`));
  }
  return {};
}

function fromEnvironment(environment: Environment): Record<string, unknown> {
  const {BROADSHEET_WIDTH, BROADSHEET_LIBRARY, NO_COLOR} = environment;
  return {
    ...(BROADSHEET_WIDTH && {measure: BROADSHEET_WIDTH}),
    ...(BROADSHEET_LIBRARY && {library: BROADSHEET_LIBRARY.split(delimiter)}),
    // https://no-color.org: present and not empty, whatever its value.
    ...(NO_COLOR && {colour: false}),
  };
}

/** The settings among some values; a value that is none is a problem and left out. */
function readLayer(
  values: Readonly<Record<string, unknown>>,
  home: string,
): {settings: Partial<Settings>; problems: string[]} {
  const settings: Partial<Settings> = {};
  const problems: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    switch (name) {
      case 'measure': {
        const measure = measureOf(value);
        if (measure === undefined) problems.push('the measure must be a whole number from 1 to 1000');
        else settings.measure = measure;
        break;
      }
      case 'justified':
      case 'colour':
        if (typeof value === 'boolean') settings[name] = value;
        else problems.push(`${name} must be true or false`);
        break;
      case 'library':
        if (isTexts(value)) settings.library = value.map((path) => resolve(home, path.replace(/^~\//, '')));
        else problems.push('library must be a list of folders');
        break;
      default:
        problems.push(`there is no setting "${name}"; there are ${Object.keys(defaults).join(', ')}`);
    }
  }
  return {settings, problems};
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');
