import {sanitise, sanitiseLine} from '../../article/sanitise.js';

/** YAML as it comes: scalars are strings but for null, true and false. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A scalar as one clean line; undefined where there is nothing. */
export function line(value: unknown): string | undefined {
  const scalar = typeof value === 'boolean' || typeof value === 'string' ? sanitiseLine(String(value)) : '';
  return scalar === '' ? undefined : scalar;
}

/** A scalar whose line breaks are kept. */
export function paragraph(value: unknown): string | undefined {
  const scalar = typeof value === 'string' ? sanitise(value).trim() : '';
  return scalar === '' ? undefined : scalar;
}

/** The first of several spellings of a key that says something. */
export function firstLine(fields: Fields, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const value = line(fields[key]);
    if (value !== undefined) return value;
  }
  return undefined;
}

export function first(fields: Fields, ...keys: string[]): unknown {
  for (const key of keys) if (fields[key] !== undefined && fields[key] !== null) return fields[key];
  return undefined;
}

/** A list, a single entry taken as a list of one. */
export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];

export function truth(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = line(value)?.toLowerCase();
  if (word === 'yes') return true;
  return word === 'no' ? false : undefined;
}

/** A shallow copy without the keys that are undefined. */
export const stated = <T extends object>(fields: {[Key in keyof T]: T[Key] | undefined}): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
