import type {Note} from './article.js';

/** The id of a note that brings none along: its kind, with its number from the second of that kind on ("credit-2"). */
export function noteId(kind: Note['kind'], before: readonly Note[]): string {
  const count = before.filter((note) => note.kind === kind).length + 1;
  return count === 1 ? kind : `${kind}-${count}`;
}
