import path from 'node:path';
import type {Access, Room} from './rules.js';

/** A file of the source: its path from `source/`, with slashes, and its text. Each check returns a sentence a breach. */
export type SourceFile = {path: string; text: string};

const statement = /^\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/gm;
const forEffect = /^\s*import\s*['"]([^'"]+)['"]/gm;
const onDemand = /\bimport\(\s*['"]([^'"]+)['"]/g;
const computed = /\bimport\(\s*[^\s'")]/;

/** What a file imports or exports from, in any way, types too. */
export const importsOf = (text: string): string[] =>
  [statement, forEffect, onDemand].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([, specifier = '']) => specifier),
  );

/** `hyphen/patterns/en-gb.js` → `hyphen`, `node:fs/promises` → `node:fs`. */
const packageOf = (specifier: string): string =>
  specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** The room that a path is in: its first folder, `door` where it stands in none. */
const roomOf = (file: string): string => (file.includes('/') ? (file.split('/', 1)[0] ?? '') : 'door');

const allows = (access: Access, file: string): boolean =>
  access.rooms.includes(roomOf(file)) || access.rooms.includes(file);

const isLocal = (specifier: string): boolean => specifier.startsWith('.');

const target = (file: string, specifier: string): string =>
  path.posix.join(path.posix.dirname(file), specifier);

/** The source that a local import means; undefined where there is none. */
const resolve = (files: ReadonlySet<string>, file: string, specifier: string): string | undefined =>
  [specifier.replace(/\.js$/, '.ts'), specifier.replace(/\.js$/, '.tsx')]
    .map((source) => target(file, source))
    .find((source) => files.has(source));

type Graph = ReadonlyMap<string, readonly string[]>;

const graphOf = (files: readonly SourceFile[]): Graph => {
  const paths = new Set(files.map((file) => file.path));
  return new Map(
    files.map((file) => [
      file.path,
      importsOf(file.text)
        .filter(isLocal)
        .flatMap((specifier) => resolve(paths, file.path, specifier) ?? []),
    ]),
  );
};

/** Imports that go up, sideways, through a shut door or nowhere, and files that are in no room. */
export function floorBreaches(files: readonly SourceFile[], rooms: Readonly<Record<string, Room>>): string[] {
  const paths = new Set(files.map((file) => file.path));
  return files.flatMap((file) => {
    const from = roomOf(file.path);
    const room = rooms[from];
    if (!room) return [`${file.path} is in no room of the source`];
    return importsOf(file.text)
      .filter(isLocal)
      .flatMap((specifier) => {
        const imported = resolve(paths, file.path, specifier);
        if (!imported) return [`${file.path} imports ${specifier}, which is not in the source`];
        const to = roomOf(imported);
        const lower = rooms[to];
        const open = lower && lower.floor < room.floor && !room.shut?.includes(to);
        return to === from || open ? [] : [`${file.path} (${from}) imports ${imported} (${to})`];
      });
  });
}

/** Packages imported where they may not be, and imports whose target only running the program would tell. */
export function packageBreaches(files: readonly SourceFile[], packages: readonly Access[]): string[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    const mayImport = (name: string): boolean =>
      packages.some((access) => access.names.includes(name) && allows(access, file.path));
    const breaches = importsOf(file.text)
      .filter((specifier) => !isLocal(specifier) && !mayImport(packageOf(specifier)))
      .map((specifier) => `${file.path} (${room}) imports ${specifier}`);
    return computed.test(file.text) ? [...breaches, `${file.path} computes what it imports`] : breaches;
  });
}

/** Globals used where they may not be; comments don't count. */
export function globalBreaches(
  files: readonly SourceFile[],
  globals: ReadonlyArray<Access & {pattern: RegExp}>,
): string[] {
  return files.flatMap((file) => {
    const code = file.text.replaceAll(/\/\*[^]*?\*\/|(?<![:'"])\/\/.*$/gm, '');
    return globals
      .filter((access) => !allows(access, file.path) && access.pattern.test(code))
      .map(({names}) => `${file.path} touches ${names.join(', ')}`);
  });
}

/** Who imports something that there is one of though it is not among those who may. */
export function seamBreaches(
  files: readonly SourceFile[],
  seams: Readonly<Record<string, readonly string[]>>,
): string[] {
  const found: string[] = [];
  for (const [file, imported] of graphOf(files))
    for (const seam of imported)
      if (seams[seam] && !seams[seam].includes(file)) found.push(`${file} → ${seam}`);
  const missing = Object.keys(seams).filter((seam) => !files.some((file) => file.path === seam));
  return [...found, ...missing.map((seam) => `${seam} is not there`)];
}

/** Each circle of imports once, as the way around it. */
export function circles(files: readonly SourceFile[]): string[] {
  const graph = graphOf(files);
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start !== -1) found.push([...way.slice(start), file].join(' → '));
    if (start !== -1 || done.has(file)) return;
    for (const imported of graph.get(file) ?? []) visit(imported, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

const kebab = /^[a-z\d]+(?:-[a-z\d]+)*$/;

/** Files and folders whose names say nothing, or aren't in kebab case. */
export const nameBreaches = (paths: readonly string[], emptyNames: ReadonlySet<string>): string[] =>
  paths.filter((file) =>
    file
      .replace(/(?:\.test|\.d)?\.tsx?$/, '')
      .split('/')
      .some((name) => emptyNames.has(name) || !kebab.test(name)),
  );

/** Files longer than may be, and exceptions that are needed no more. */
export function lengthBreaches(
  files: readonly SourceFile[],
  longest: number,
  exceptions: Readonly<Record<string, string>>,
): string[] {
  const long = files
    .filter((file) => file.text.trimEnd().split('\n').length > longest)
    .map((file) => file.path);
  const excepted = Object.keys(exceptions);
  return [
    ...long
      .filter((file) => !excepted.includes(file))
      .map((file) => `${file} has more than ${longest} lines`),
    ...excepted.filter((file) => !long.includes(file)).map((file) => `${file} needs no exception`),
  ];
}
