import type {Settings} from '../config/settings.js';

export type ReaderOptions = {
  /** Files, folders, `-`; empty for the library. */
  sources: readonly string[];
  settings: Settings;
  /** Open at its first hit. */
  pattern?: string;
};

/** Runs the reader until it is left; resolves to the exit status. */
export async function openReader(_options: ReaderOptions): Promise<number> {
  process.stderr.write('broadsheet: the reader is not built yet; use broadsheet show\n');
  return 2;
}
