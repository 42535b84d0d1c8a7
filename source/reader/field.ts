import {graphemes} from '../layout/cells.js';

/** A line of text being typed; `cursor` is a UTF-16 offset in it. */
export type Field = {text: string; cursor: number};

export const emptyField: Field = {text: '', cursor: 0};

export const fieldOf = (text: string): Field => ({text, cursor: text.length});

/** UTF-16 units of a field at most: more than any query, so that a pasted book becomes none. */
const longest = 500;

export function type({text, cursor}: Field, typed: string): Field {
  const fitting = typed.slice(0, Math.max(0, longest - text.length));
  return {text: text.slice(0, cursor) + fitting + text.slice(cursor), cursor: cursor + fitting.length};
}

const before = ({text, cursor}: Field): number =>
  cursor - (graphemes(text.slice(0, cursor)).at(-1)?.length ?? 0);
const after = ({text, cursor}: Field): number => cursor + (graphemes(text.slice(cursor))[0]?.length ?? 0);

const cut = ({text}: Field, from: number, to: number): Field => ({
  text: text.slice(0, from) + text.slice(to),
  cursor: from,
});

/** What each editing key does; a key that is not here edits nothing. */
const edits: Record<string, (field: Field) => Field> = {
  backspace: (field) => cut(field, before(field), field.cursor),
  delete: (field) => cut(field, field.cursor, after(field)),
  left: (field) => ({...field, cursor: before(field)}),
  right: (field) => ({...field, cursor: after(field)}),
  home: (field) => ({...field, cursor: 0}),
  end: (field) => ({...field, cursor: field.text.length}),
  'ctrl-a': (field) => ({...field, cursor: 0}),
  'ctrl-e': (field) => ({...field, cursor: field.text.length}),
  'ctrl-u': (field) => cut(field, 0, field.cursor),
  'ctrl-k': (field) => cut(field, field.cursor, field.text.length),
  'ctrl-w': (field) => cut(field, field.text.slice(0, field.cursor).search(/\S+\s*$/), field.cursor),
};

/** The field after an editing key, or undefined where the key edits nothing. */
export function edit(field: Field, key: string): Field | undefined {
  if (key === 'ctrl-w' && field.text.slice(0, field.cursor).trim() === '') return cut(field, 0, field.cursor);
  return edits[key]?.(field);
}
