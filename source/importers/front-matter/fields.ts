import {sanitise, sanitiseLine} from '../../article/sanitise.js';
import {plainText} from '../../prose/inline-markdown.js';

/** A front matter's values as they come: scalars are strings but for null, true and false. */
export type Fields = Readonly<Record<string, unknown>>;

/** The keys of a front matter, whichever way it was written, and what of it could not be read, one sentence each. */
export type Head = {fields: Fields; warnings: string[]};

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A scalar as one clean line; undefined where there is nothing. */
export function line(value: unknown): string | undefined {
  const scalar = typeof value === 'boolean' || typeof value === 'string' ? sanitiseLine(String(value)) : '';
  return scalar === '' ? undefined : scalar;
}

/** A scalar as it is printed: one clean line, without the Markdown and HTML that it may be written in. */
export function words(value: unknown): string | undefined {
  const text = line(value);
  // What was decoded can hold anything again.
  return text === undefined ? undefined : line(plainText(text));
}

/** A scalar whose line breaks are kept. */
export function paragraph(value: unknown): string | undefined {
  const scalar = typeof value === 'string' ? sanitise(value).trim() : '';
  return scalar === '' ? undefined : scalar;
}

const spellings = new WeakMap<Fields, ReadonlyMap<string, unknown>>();

/** A key whichever way it is spelt: `given-names`, `given_names` and `givenNames` are one. */
const keyOf = (spelling: string): string => spelling.toLowerCase().replaceAll(/[-_\s]/g, '');

function valuesByKey(fields: Fields): ReadonlyMap<string, unknown> {
  const known = spellings.get(fields);
  if (known) return known;
  const values = new Map<string, unknown>();
  for (const [spelling, value] of Object.entries(fields)) {
    const key = keyOf(spelling);
    if (value !== null && value !== undefined && !values.has(key)) values.set(key, value);
  }
  spellings.set(fields, values);
  return values;
}

/** The value of the first of several keys that has one, whichever way they are spelt. */
export function first(fields: Fields, ...keys: string[]): unknown {
  const values = valuesByKey(fields);
  for (const key of keys) {
    const value = values.get(keyOf(key));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The first of several keys that says something in a line. */
export function firstLine(fields: Fields, ...keys: string[]): string | undefined {
  const values = valuesByKey(fields);
  for (const key of keys) {
    const value = line(values.get(keyOf(key)));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The first of several keys that says something in printed words. */
export const firstWords = (fields: Fields, ...keys: string[]): string | undefined =>
  words(firstLine(fields, ...keys));

/** Whether some keys, whichever way they are spelt, are there at all. */
export const has = (fields: Fields, ...keys: string[]): boolean => first(fields, ...keys) !== undefined;

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
