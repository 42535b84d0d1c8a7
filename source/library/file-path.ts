import {existsSync, mkdirSync, readdirSync, statSync} from 'node:fs';
import {dirname} from 'node:path';

/**
 * A path as the system has it. One whose bytes are not UTF-8 comes to us with U+FFFD in their place; it is looked for
 * among the names of its folder.
 *
 * @returns the path itself where it is there or where nothing fits it
 */
export function systemPath(path: string): string | Buffer {
  if (!path.includes('\uFFFD') || existsSync(path)) return path;
  const parent = dirname(path);
  if (parent === path) return path;
  const folder = Buffer.from(systemPath(parent));
  const wanted = path.slice(parent.length).replace(/^\/+/, '');
  try {
    const fitting = readdirSync(folder, {encoding: 'buffer'}).find(
      (name) => name.toString('utf8') === wanted,
    );
    return fitting ? Buffer.concat([folder, Buffer.from('/'), fitting]) : path;
  } catch {
    return path;
  }
}

/**
 * Makes a folder with those above it, where they are missing. Node's own way never ends where a folder above can be
 * neither found nor made (`/proc`).
 *
 * @throws what the system says
 */
export function makeFolder(path: string, mode = 0o777): void {
  const missing: string[] = [];
  for (let folder = path; !existsSync(folder); folder = dirname(folder)) {
    missing.push(folder);
    if (dirname(folder) === folder) break;
  }
  for (const folder of missing.toReversed()) {
    try {
      mkdirSync(folder, {mode});
    } catch (error) {
      // Another process may have been quicker.
      if (!existsSync(folder)) throw error;
    }
  }
  if (!statSync(path).isDirectory()) mkdirSync(path);
}
