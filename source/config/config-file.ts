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
import {dirname} from 'node:path';
import {configFile, type Environment} from './paths.js';
import type {SettingName} from './setting-table.js';

/**
 * Adds an entry to a setting that is a list. The config file is made where it is missing, and else keeps every other
 * character that it has.
 *
 * @throws what the system says, or Error where the file is not one of settings
 */
export async function addToSetting(
  name: SettingName,
  entry: string,
  environment: Environment = process.env,
): Promise<void> {
  const file = configFile(environment);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = await withEntry(before, name, entry);
  if (after !== before) replaceFile(file, after);
}

/** The YAML text of a mapping with an entry at the end of one of its lists. */
async function withEntry(text: string, key: string, entry: string): Promise<string> {
  const {isMap, isScalar, isSeq, parseDocument} = await import('yaml');
  const {contents, errors} = parseDocument(text);
  if (errors.length > 0 || !(contents === null || (isMap(contents) && !contents.flow)))
    throw new Error('holds no settings, a line each');
  const written = JSON.stringify(entry);
  const pair = contents?.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (!pair) return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${key}:\n  - ${written}\n`;
  const list = pair.value;
  if (isSeq(list) && list.items.some((item) => isScalar(item) && item.value === entry)) return text;
  const [start = 0, end = 0] = isSeq(list) || isScalar(list) ? (list.range ?? []) : [];
  if (isSeq(list) && list.flow) {
    const bracket = end - 1;
    return `${text.slice(0, bracket)}${list.items.length === 0 ? '' : ', '}${written}${text.slice(bracket)}`;
  }
  const isEmpty = list === null || (isScalar(list) && list.value === null);
  if (!isSeq(list) && !isEmpty) throw new Error(`has a ${key} that is no list`);
  const indent = isSeq(list) ? start - (text.lastIndexOf('\n', start) + 1) : 2;
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  const from = isScalar(last) && last.range ? last.range[1] : isSeq(list) ? start : end;
  const lineEnd = text.indexOf('\n', from);
  const at = lineEnd === -1 ? text.length : lineEnd;
  return `${text.slice(0, at)}\n${' '.repeat(indent)}- ${written}${text.slice(at)}`;
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
