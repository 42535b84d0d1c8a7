import type {Note} from './article.js';

/** The id of a note that brings none along: its kind and its number among those of the kind ("author-1"). */
export const noteId = (kind: Note['kind'], before: readonly Note[]): string =>
  `${kind}-${before.filter((note) => note.kind === kind).length + 1}`;
