import {settingRows, turnsOff, type SettingFlag, type SettingName} from '../reader/setting-table.js';
import {valuesOf} from '../config/setting-value.js';

/** A flag of the command line. */
export type Flag = {
  short?: string;
  /** What its value is called in the help; a flag without one is a switch. */
  value?: string;
  does: string;
  /** The setting that it states for this run. */
  setting?: SettingName;
};

const commandFlags = {
  pattern: {short: 'p', value: 'QUERY', does: 'open at the first hit'},
  json: {does: 'print JSON'},
  format: {value: 'text|markdown|json', does: 'print what was named in a format'},
  in: {value: 'SOURCE…', does: 'where (the library)'},
  limit: {value: 'N', does: 'the most hits (20)'},
  into: {value: 'FOLDER', does: 'where to (the current folder)'},
  url: {value: 'URL', does: 'where - or a file came from'},
  help: {short: 'h', does: 'print this help'},
  version: {does: 'print the version'},
} as const satisfies Record<string, Flag>;

export type FlagName = keyof typeof commandFlags | SettingFlag;

const settingFlags: ReadonlyArray<readonly [SettingFlag, Flag]> = settingRows.flatMap(([name, setting]) => {
  const {type, flag, short, description} = setting;
  if (flag === undefined) return [];
  const {value, print} = valuesOf(type);
  const does = turnsOff(flag)
    ? `no ${name}, as with ${setting.variable} set`
    : `${description} (${print(setting.default)})`;
  return [[flag, {does, setting: name, ...(value && {value}), ...(short && {short})}]];
});

/** Every flag, in the order of the help. */
export const flags: ReadonlyMap<FlagName, Flag> = new Map<FlagName, Flag>([
  ...settingFlags,
  ...(Object.entries(commandFlags) as Array<[FlagName, Flag]>),
]);

export const isFlag = (name: string): name is FlagName => flags.has(name as FlagName);

export const flagOf = (name: FlagName): Flag => flags.get(name)!;

/** What every command takes. */
export const commonFlags: readonly FlagName[] = [...settingFlags.map(([name]) => name), 'help', 'version'];
