import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {dirname, resolve, sep} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {sanitiseLine} from '../article/sanitise.js';
import {configFile, homeFolder, type Environment} from './paths.js';

/**
 * The first folder among what was named that the library doesn't hold, as an absolute path. There is none where the
 * environment states the library, since the config file has no say then.
 */
export function folderOutside(
  sources: readonly string[],
  library: readonly string[],
  environment: Environment = process.env,
): string | undefined {
  if (environment['BROADSHEET_LIBRARY']) return undefined;
  return sources
    .map((source) => resolve(source))
    .find((path) => isFolder(path) && !library.some((held) => path === held || path.startsWith(held + sep)));
}

const isFolder = (path: string): boolean => statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;

/**
 * Adds a folder to `library` in the config file, which is made where it is missing and else kept as it is but for
 * that line.
 *
 * @param folder an absolute path
 * @returns a line for the reader: what was done and how to undo it, or which line to add by hand
 */
export async function addToLibrary(folder: string, environment: Environment = process.env): Promise<string> {
  const file = configFile(environment);
  const home = homeFolder(environment);
  const shown = file.startsWith(home + sep) ? `~${file.slice(home.length)}` : file;
  try {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const {loadAll} = await import('js-yaml');
    const edited = withFolder(text, folder, loadAll);
    if (edited !== undefined) {
      replaceFile(file, edited);
      return sanitiseLine(`added; to undo, remove it from ${shown}`);
    }
  } catch {
    // Whatever the reason, what can be done about it is the same.
  }
  return sanitiseLine(`${shown} can’t be edited; add to its library: - ${JSON.stringify(folder)}`);
}

/** The text of a config file with a folder added to its library; undefined where no draft says just that. */
function withFolder(text: string, folder: string, parse: (text: string) => unknown[]): string | undefined {
  const before = settingsIn(parse(text));
  const library = before?.['library'] ?? [];
  if (!before || !Array.isArray(library)) return undefined;
  if (library.includes(folder)) return text;
  const wanted = {...before, library: [...(library as unknown[]), folder]};
  for (const draft of drafts(text, JSON.stringify(folder))) {
    try {
      if (isDeepStrictEqual(settingsIn(parse(draft)), wanted)) return draft;
    } catch {
      // Not YAML: the next may be.
    }
  }
  return undefined;
}

function settingsIn(documents: readonly unknown[]): Record<string, unknown> | undefined {
  const [values = {}] = documents;
  if (documents.length > 1 || typeof values !== 'object' || Array.isArray(values)) return undefined;
  return {...values};
}

/** Places where an entry may belong: at the end of `[…]`, below each line of a list, or at the end with its key. */
function* drafts(text: string, entry: string): Generator<string> {
  const lines = text.split('\n');
  const key = lines.findIndex((line) => /^library[ \t]*:/.test(line));
  const line = lines[key];
  if (line === undefined) {
    yield `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}library:\n  - ${entry}\n`;
    return;
  }
  for (const {index} of line.matchAll(/\]/g)) {
    for (const comma of [', ', '']) {
      yield lines.with(key, line.slice(0, index) + comma + entry + line.slice(index)).join('\n');
    }
  }
  const indent = lines[key + 1]?.match(/^[ \t]*(?=-)/)?.[0] ?? '  ';
  for (let below = key + 1; below <= lines.length; below++) {
    yield lines.toSpliced(below, 0, `${indent}- ${entry}`).join('\n');
    if (!/^[ \t]*(?:[-#]|\r?$)/.test(lines[below] ?? 'end')) return;
  }
}

/** Whole or not at all; a link stays one, and the file's mode what it was. */
function replaceFile(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true, mode: 0o700});
  const target = existsSync(path) ? realpathSync(path) : path;
  const mode = statSync(target, {throwIfNoEntry: false})?.mode ?? 0o600;
  const draft = `${target}.${process.pid}.draft`;
  try {
    writeFileSync(draft, text, {flag: 'wx', mode});
    renameSync(draft, target);
  } finally {
    rmSync(draft, {force: true});
  }
}
