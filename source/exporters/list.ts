import {readingSpeed} from '../article/words.js';

/** What a list says of an article. */
export type ListRow = {
  id: string;
  title: string;
  source?: string;
  authors: readonly string[];
  /** Outermost institutions of each author, in the authors' order. */
  institutionsByAuthor: ReadonlyArray<readonly string[]>;
  published?: string;
  words: number;
};

/** Whole minutes at the usual speed, at least one. */
export const minutesOf = (words: number): number => Math.max(1, Math.round(words / readingSpeed));

/** A row of `list --json`. Progress, from 0 to 1, is absent where none is kept. */
export const rowToJson = (row: ListRow, progress?: number): Record<string, unknown> => ({
  id: row.id,
  title: row.title,
  ...(row.source !== undefined && {source: row.source}),
  authors: row.authors.map((name, index) => ({name, affiliations: row.institutionsByAuthor[index] ?? []})),
  ...(row.published !== undefined && {published: row.published}),
  words: row.words,
  minutes: minutesOf(row.words),
  ...(progress !== undefined && {progress}),
});
