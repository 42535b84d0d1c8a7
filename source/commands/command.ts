import type {Settings} from '../reader/setting-table.js';
import type {FlagName} from './flags.js';

export const outputFormats = ['text', 'markdown', 'json'] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** What a command is asked to do. */
export type Invocation = {
  operands: readonly string[];
  pattern?: string;
  format: OutputFormat;
  /** Where to search; empty for the library. */
  in: readonly string[];
  limit: number;
  into: string;
  /** Where what was named came from. */
  url?: string;
  /** Those that a flag states. */
  settings: Partial<Settings>;
};

/** Runs a command; resolves to the exit status: 0 done, 1 nothing found, 2 error. */
export type Run = (invocation: Invocation) => Promise<number>;

export type Command = {
  /** Empty for what runs when no command is named. */
  name: string;
  operands: string;
  /** The fewest operands it can run with. */
  needs: number;
  /** Besides those that every command takes. */
  flags: readonly FlagName[];
  does: string;
  load: () => Promise<Run>;
};

/** A command line that can't be run: what is wrong and what to do, in a line. */
export class UsageError extends Error {
  override name = 'UsageError';
}
