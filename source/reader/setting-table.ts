import {themeNames} from './theme.js';

/**
 * The one table of settings: a row gives the key in the config file, the flag, the variable, the help and the readme.
 *
 * A flag or a variable whose name begins with "no" turns its switch off.
 */

/** What a setting may hold. */
export type SettingTypes = {
  /** A length in cells, from 10 to 1000. */
  cells: number;
  switch: boolean;
  /** A name, in lower case. */
  word: string;
  /** Absolute paths. */
  folders: readonly string[];
  /** Addresses of the web. */
  addresses: readonly string[];
  /** Names of keys by the command that they give, or by its context and it (`article.page-down`). */
  keys: Readonly<Record<string, readonly string[]>>;
};

export type SettingType = keyof SettingTypes;

export type SettingRow = {
  [Type in SettingType]: {
    type: Type;
    default: SettingTypes[Type];
    /** The words that a setting of type `word` may be, where they are known here. */
    choices?: readonly string[];
    /** The flag's name, without its dashes. */
    flag?: string;
    /** The letter that is short for the flag. */
    short?: string;
    /** The variable of the environment. */
    variable?: string;
    /** What it does, without a full stop. */
    description: string;
  };
}[SettingType];

const table = {
  measure: {
    type: 'cells',
    default: 66,
    flag: 'width',
    short: 'w',
    variable: 'BROADSHEET_WIDTH',
    description: 'line length in cells: the measure',
  },
  justified: {type: 'switch', default: false, flag: 'justified', description: 'lines that end in one edge'},
  colour: {
    type: 'switch',
    default: true,
    flag: 'no-color',
    variable: 'NO_COLOR',
    description: 'colour beside bold, italic and underlined',
  },
  library: {
    type: 'folders',
    default: [],
    variable: 'BROADSHEET_LIBRARY',
    description: 'folders that open when nothing is named',
  },
  feeds: {
    type: 'addresses',
    default: [],
    description: 'feeds that are followed: what they bring is listed with the library',
  },
  theme: {
    type: 'word',
    default: 'colour',
    choices: themeNames,
    flag: 'theme',
    variable: 'BROADSHEET_THEME',
    description: `the look: ${themeNames.join(', ')}`,
  },
  background: {
    type: 'word',
    default: 'auto',
    choices: ['auto', 'dark', 'light'],
    variable: 'BROADSHEET_BACKGROUND',
    description: 'what the terminal’s background is like: auto (it is asked), dark or light',
  },
  hyperlinks: {
    type: 'word',
    default: 'auto',
    choices: ['auto', 'always', 'never'],
    variable: 'BROADSHEET_HYPERLINKS',
    description: 'links that the terminal opens itself: auto, always or never',
  },
  pictures: {
    type: 'word',
    default: 'off',
    choices: ['off', 'own', 'web'],
    variable: 'BROADSHEET_PICTURES',
    description:
      'pictures, in kitty, Ghostty, iTerm2, WezTerm: off, own (beside or in a document), web (fetched too)',
  },
  keys: {
    type: 'keys',
    default: {},
    description: 'keys of commands in place of the usual ones, as in {star: "*", article.page-down: J space}',
  },
} as const satisfies Record<string, SettingRow>;

type Table = typeof table;

export type SettingName = keyof Table;

/** A value for each setting. */
export type Settings = {-readonly [Name in SettingName]: SettingTypes[Table[Name]['type']]};

/** The settings that have a flag, by its name. */
export type SettingFlag = Extract<Table[SettingName], {flag: string}>['flag'];

/** Every setting, in the order of the help and the readme. */
export const settingRows = Object.entries(table) as ReadonlyArray<
  readonly [SettingName, SettingRow & {flag?: SettingFlag}]
>;

export const settingOf = (name: SettingName): SettingRow => table[name];

export const defaults = Object.fromEntries(
  settingRows.map(([name, setting]) => [name, setting.default]),
) as Settings;

/** Whether a flag or a variable turns its switch off: `no-color`, `NO_COLOR`. */
export const turnsOff = (name: string): boolean => /^no[-_]/i.test(name);
