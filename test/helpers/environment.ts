import path from 'node:path';
import process from 'node:process';

const kept = ['PATH', 'TMPDIR', 'SystemRoot'];

/**
 * What a program under test sees of its surroundings: a colour terminal, UTF-8, and `home` for everything it may
 * write, so that nothing of the person who runs the tests is read or touched. Nothing else is inherited (CI makes
 * Ink non-interactive even when empty; NO_COLOR and FORCE_COLOR change what is drawn).
 */
export const isolatedEnvironment = (home: string): Record<string, string> => ({
  ...Object.fromEntries(
    kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  ),
  HOME: home,
  XDG_STATE_HOME: path.join(home, 'state'),
  XDG_CACHE_HOME: path.join(home, 'cache'),
  XDG_CONFIG_HOME: path.join(home, 'config'),
  XDG_DATA_HOME: path.join(home, 'data'),
  TERM: 'xterm-256color',
  LANG: 'C.UTF-8',
});
