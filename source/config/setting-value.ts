import {delimiter, resolve} from 'node:path';
import type {SettingRow, SettingType, SettingTypes} from '../reader/setting-table.js';

/** How the values of one type of setting are read and written. */
type Values<Type extends SettingType> = {
  /**
   * A value out of a config file.
   *
   * @param home the folder that `~/` and a relative path start from
   * @returns undefined where it is none of this type
   */
  read: (value: unknown, home: string) => SettingTypes[Type] | undefined;
  /** A flag's or a variable's text as a config file would have it. */
  fromText: (text: string) => unknown;
  /** What such a value must be, to go after "must be". */
  must: string;
  /** What a flag's value is called in the help; a type without one makes a switch. */
  value?: string;
  /** A value as the readme shows it. */
  print: (value: SettingTypes[Type]) => string;
};

/** Cells of a measure: in fewer no word has room. */
const [least, longest] = [10, 1000];

const values: {readonly [Type in SettingType]: Values<Type>} = {
  cells: {
    read: (value) => {
      const cells = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;
      return typeof cells === 'number' && Number.isInteger(cells) && cells >= least && cells <= longest
        ? cells
        : undefined;
    },
    fromText: (text) => text,
    must: `a whole number from ${least} to ${longest}`,
    value: 'N',
    print: String,
  },
  switch: {
    read: (value) => (typeof value === 'boolean' ? value : undefined),
    fromText: (text) => text !== '',
    must: 'true or false',
    print: String,
  },
  word: {
    read: (value) => (typeof value === 'string' && value !== '' ? value.toLowerCase() : undefined),
    fromText: (text) => text,
    must: 'a name',
    value: 'NAME',
    print: String,
  },
  folders: {
    read: (value, home) =>
      isTexts(value) ? value.map((path) => resolve(home, path.replace(/^~\//, ''))) : undefined,
    fromText: (text) => text.split(delimiter),
    must: 'a list of folders',
    value: 'FOLDER…',
    print: (folders) => `[${folders.join(', ')}]`,
  },
  addresses: {
    read: (value) =>
      isTexts(value) && value.every((each) => /^https?:\/\/\S+$/i.test(each)) ? value : undefined,
    fromText: (text) => text.split(/\s+/).filter(Boolean),
    must: 'a list of addresses that begin with http:// or https://',
    value: 'URL…',
    print: (addresses) => `[${addresses.join(', ')}]`,
  },
  keys: {
    read: (value) => (isKeys(value) ? keysIn(value) : undefined),
    fromText: (text) => text,
    must: 'a command and its keys on each line, as in star: x',
    value: 'KEYS',
    print: (keys) => (Object.keys(keys).length === 0 ? '{}' : JSON.stringify(keys)),
  },
};

/** How the values of a type are read and written, whichever type it is. */
export const valuesOf = (type: SettingType): Values<SettingType> => values[type] as Values<SettingType>;

/**
 * A value of a setting, out of a config file or as one would have it.
 *
 * @param home the folder that `~/` and a relative path start from
 * @returns the value, or what it must be instead
 */
export function readValue(
  {type, choices}: Pick<SettingRow, 'type' | 'choices'>,
  given: unknown,
  home: string,
): {value: unknown} | {must: string} {
  const {read, must} = valuesOf(type);
  const value = read(given, home);
  if (value === undefined) return {must};
  return typeof value === 'string' && choices?.includes(value) === false
    ? {must: `one of ${choices.join(', ')}`}
    : {value};
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

/** Keys as they are written in a config file: parted by spaces, or a list; what looks like a number is a digit. */
type WrittenKeys = Record<string, string | number | ReadonlyArray<string | number>>;

const isKey = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

const isKeys = (value: unknown): value is WrittenKeys =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((keys) => isKey(keys) || (Array.isArray(keys) && keys.every(isKey)));

const keysIn = (written: WrittenKeys): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(written).map(([command, keys]) => [
      command,
      [keys].flat().flatMap((key) => String(key).split(/\s+/).filter(Boolean)),
    ]),
  );
