import {termsOf, withoutCompounds} from './terms.js';

/** What a query asks of the article: `author:zhang`, `at:"fudan university"`, `after:2024-03`, `!source:daily`. */
export type Filter = {
  field: 'author' | 'at' | 'title' | 'source' | 'language' | 'after' | 'before' | 'is';
  /** As typed; of a date, as ISO 8601. */
  value: string;
  /** The value's words, folded; none of a date. */
  words: readonly string[];
  /** Whether the articles that don't fit are wanted. */
  not: boolean;
};

/** What an article can be to its reader. */
const readStates = ['starred', 'unread', 'begun', 'read'] as const;
export type ReadState = (typeof readStates)[number];

type Field = Filter['field'];

/** The fields of a filter, each with what its value is. */
const fields: Readonly<Record<Field, string>> = {
  author: 'a name',
  at: 'the name of an institution',
  title: 'words of a headline',
  source: 'the name of a publication',
  language: 'a language such as en, de or zh',
  after: 'a date such as 2024, 2024-03 or 2024-03-01',
  before: 'a date such as 2024, 2024-03 or 2024-03-01',
  is: readStates.join(', '),
};

const isField = (name: string): name is Field => Object.hasOwn(fields, name);

/** Whether a filter asks for a person or an institution. */
export const asksForName = ({field}: Filter): boolean => field === 'author' || field === 'at';

export type ReadFilter = {
  /** False where the name is no field's: then it is words. */
  isFilter: boolean;
  /** Absent where the value can't be read. */
  filter?: Filter;
  /** What was wrong, in a sentence. */
  hint?: string;
};

/** Reads `name:value` in a query. */
export function readFilter(name: string, value: string, not: boolean): ReadFilter {
  if (!isField(name)) {
    // What ends in a colon is more likely copied text than a filter without its value.
    if (value === '') return {isFilter: false};
    const names = Object.keys(fields).map((field) => `${field}:`);
    return {isFilter: false, hint: `There is no ${name}: to ask for; there are ${names.join(' ')}`};
  }
  const hint = `${name}: wants ${fields[name]} right behind it.`;
  if (name === 'after' || name === 'before') {
    const date = dateOf(value);
    return date === undefined
      ? {isFilter: true, hint}
      : {isFilter: true, filter: {field: name, value: date, words: [], not}};
  }
  if (name === 'is') {
    const state = readStates.find((each) => each === value.toLowerCase());
    return state === undefined
      ? {isFilter: true, hint}
      : {isFilter: true, filter: {field: name, value: state, words: [], not}};
  }
  const words = withoutCompounds(termsOf(value)).map(({term}) => term);
  if (words.length === 0) return {isFilter: true, hint};
  return {isFilter: true, filter: {field: name, value, words, not}};
}

/** A year, a month or a day as ISO 8601; undefined where it is none. */
function dateOf(value: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?-?$/.exec(value) ?? [];
  if (year === undefined || Number(month ?? 1) > 12 || Number(day ?? 1) > 31) return undefined;
  if (Number(month ?? 1) < 1 || Number(day ?? 1) < 1) return undefined;
  return [year, month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-');
}
