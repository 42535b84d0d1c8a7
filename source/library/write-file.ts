import {constants, copyFileSync, linkSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join, parse} from 'node:path';
import {codeOf} from './failure.js';
import {makeFolder} from './file-path.js';

/**
 * Writes a new file, whole or not at all and never over another: where the name is taken, `name-2.md` and so on.
 * Makes the folder where it is missing.
 *
 * @param name a file name without a folder
 * @returns the file's path
 * @throws what the system says
 */
export function writeNewFile(folder: string, name: string, text: string): string {
  makeFolder(folder);
  const draft = join(folder, `.${name}.${process.pid}.draft`);
  try {
    writeFileSync(draft, text, {flag: 'wx'});
    return publish(draft, folder, name);
  } finally {
    rmSync(draft, {force: true});
  }
}

function publish(draft: string, folder: string, name: string): string {
  const {name: stem, ext} = parse(name);
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? name : `${stem}-${number}${ext}`);
    try {
      linkOrCopy(draft, path);
      return path;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

/** Some file systems have no hard links; a copy keeps the promise not to overwrite, at least. */
function linkOrCopy(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'].includes(codeOf(error) ?? '')) throw error;
    copyFileSync(draft, path, constants.COPYFILE_EXCL);
  }
}

/**
 * Writes a file whole or not at all, in place of what was there.
 *
 * @throws what the system says
 */
export function replaceFile(path: string, text: string): void {
  const draft = `${path}.${process.pid}.draft`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } finally {
    rmSync(draft, {force: true});
  }
}
