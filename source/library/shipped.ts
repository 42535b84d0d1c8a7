import {existsSync, readFileSync, realpathSync} from 'node:fs';
import {dirname, join} from 'node:path';

/**
 * The real path of the package that this code runs from, whether bundled (`dist/`, which has a package.json of its own)
 * or only compiled (`build/`).
 */
const packageFolder = findPackage(realpathSync(import.meta.dirname));

function findPackage(from: string): string {
  return existsSync(join(from, 'articles')) || from === dirname(from) ? from : findPackage(dirname(from));
}

/** Where the articles are that ship with the program. */
export const shippedFolder = join(packageFolder, 'articles');

/** The sources of the library: its folders; until there is one, what ships with the program. */
export const librarySources = (folders: readonly string[]): readonly string[] =>
  folders.length > 0 ? folders : [shippedFolder];

export function version(): string {
  const {version: stated} = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return stated;
}
