import {accessSync, constants, statSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** All files of a name that the PATH leads to, the first first; what npm puts before it is left out. */
export const programsNamed = (name: string): string[] =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '' && !folder.split(path.sep).includes('node_modules'))
    .map((folder) => path.join(folder, name))
    .filter((file) => isProgram(file));

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** A peer by the names it may be installed under; says so where it isn't. */
export function peer(...names: readonly string[]): string | undefined {
  const found = names.flatMap((name) => programsNamed(name))[0];
  if (found === undefined) console.log(`  skipped ${names.join(' or ')}: it is not installed`);
  return found;
}
