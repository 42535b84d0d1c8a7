import type {DatabaseSync} from 'node:sqlite';
import {createVocabulary, type Vocabulary} from '../../search/vocabulary.js';

/** The distinct terms of an index as they were when last read, and in how many paragraphs each stands. */
export type TermList = {
  vocabulary: () => Vocabulary;
  frequency: (term: string) => number;
  /** Reads all terms anew. */
  reload: () => void;
  /** Reads the terms that came since; how often the others stand is left as it was. */
  extend: () => void;
};

export function createTermList(database: DatabaseSync): TermList {
  // Terms hold no spaces, and one long text is read many times faster than as many rows.
  const reading = database.prepare(
    `SELECT group_concat(term, ' ') AS terms, group_concat(frequency, ' ') AS frequencies, max(id) AS latest
     FROM (SELECT id, term, frequency FROM term WHERE frequency > 0 AND id > ? ORDER BY term)`,
  );
  const frequencies = new Map<string, number>();
  let latest = 0;
  let vocabulary: Vocabulary | undefined;

  const extend = (): void => {
    const row = reading.get(latest);
    if (row?.['terms'] === null || row === undefined) return;
    const counts = String(row['frequencies']).split(' ');
    for (const [index, term] of String(row['terms']).split(' ').entries())
      frequencies.set(term, Number(counts[index]));
    latest = Number(row['latest']);
    vocabulary = undefined;
  };

  return {
    vocabulary: () => (vocabulary ??= createVocabulary(frequencies.keys())),
    frequency: (term) => frequencies.get(term) ?? 0,
    reload() {
      latest = 0;
      frequencies.clear();
      vocabulary = undefined;
      extend();
    },
    extend,
  };
}
