import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Broadsheet's folder under a base directory of the XDG Base Directory Specification (0.8); as that demands, an
 * empty or relative value counts as unset. None of them is created here: whoever writes first does, for the owner
 * alone (mode 0700).
 */
const baseDirectory =
  (variable: string, fallback: string) =>
  (environment: Environment = process.env): string => {
    const base = environment[variable] ?? '';
    return join(isAbsolute(base) ? base : join(homeFolder(environment), fallback), 'broadsheet');
  };

/** What the reader wrote: positions. */
export const stateFolder = baseDirectory('XDG_STATE_HOME', '.local/state');
/** The SQLite file of the reading state. */
export const readingStateFile = (environment?: Environment): string =>
  join(stateFolder(environment), 'reading.sqlite');
/** What was kept of the feeds that are followed, a folder each. */
export const feedsFolder = (environment?: Environment): string => join(stateFolder(environment), 'feeds');
/** What can be rebuilt. */
export const cacheFolder = baseDirectory('XDG_CACHE_HOME', '.cache');
/** The SQLite file of the library's index, whatever its folders. */
export const libraryIndexFile = (environment?: Environment): string =>
  join(cacheFolder(environment), 'library-index.sqlite');
export const configFolder = baseDirectory('XDG_CONFIG_HOME', '.config');
/** What the person sets. */
export const configFile = (environment?: Environment): string =>
  join(configFolder(environment), 'config.yaml');

/** The home folder; `/` where the system knows of none, so that nothing of ours lands in the current folder. */
export function homeFolder(environment: Environment = process.env): string {
  const home = environment['HOME'] ?? '';
  if (isAbsolute(home)) return home;
  try {
    return homedir();
  } catch {
    return '/';
  }
}

/** Articles as they were parsed. */
export const parsedFolder = (environment?: Environment): string => join(cacheFolder(environment), 'parsed');

/** Pages that were fetched. */
export const pagesFolder = (environment?: Environment): string => join(cacheFolder(environment), 'pages');

/** What V8 made of the program's code. */
export const codeFolder = (environment?: Environment): string => join(cacheFolder(environment), 'code');
