/** A flag of the command line. */
export type Flag = {
  short?: string;
  /** What its value is called in the help; a flag without one is a switch. */
  value?: string;
  does: string;
};

/** Every flag, in the order of the help. */
export const flags = {
  width: {short: 'w', value: 'N', does: 'line length in cells: the measure (66)'},
  pattern: {short: 'p', value: 'QUERY', does: 'open at the first hit'},
  json: {does: 'print JSON'},
  format: {value: 'text|markdown|json', does: 'print what was named in a format'},
  in: {value: 'SOURCE…', does: 'where (the library)'},
  limit: {value: 'N', does: 'the most hits (20)'},
  into: {value: 'FOLDER', does: 'where to (the current folder)'},
  'no-color': {does: 'no colour, as with NO_COLOR set'},
  help: {short: 'h', does: 'print this help'},
  version: {does: 'print the version'},
} as const satisfies Record<string, Flag>;

export type FlagName = keyof typeof flags;

export const isFlag = (name: string): name is FlagName => Object.hasOwn(flags, name);

export const flagOf = (name: FlagName): Flag => flags[name];
