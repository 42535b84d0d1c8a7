import type {DatabaseSync} from 'node:sqlite';
import {createVocabulary, type NearTerm, type Vocabulary} from '../../search/vocabulary.js';
import {entrySize, postingKeys, termOfKey} from './postings.js';

/** The distinct terms of an index as they were when last read, and in how many paragraphs each stands. */
export type TermList = {
  vocabulary: () => Vocabulary;
  frequency: (term: string) => number;
  /** The sum of those; the same for the same array until terms have come. */
  frequencyOf: (terms: readonly NearTerm[]) => number;
  /** Its number in the index; undefined where it isn't there. */
  number: (term: string) => number | undefined;
  /** Reads all terms anew. */
  reload: () => void;
  /** Reads the terms that came since; how often the others stand is left as it was. */
  extend: () => void;
};

export function createTermList(database: DatabaseSync): TermList {
  // Terms hold no spaces, and one long text is read many times faster than as many rows.
  const reading = database.prepare(
    `SELECT group_concat(term, ' ') AS terms, group_concat(id, ' ') AS numbers,
       group_concat(frequency, ' ') AS frequencies
     FROM (SELECT id, term, frequency FROM term WHERE id > ?)`,
  );
  // Those of new postings aren't counted in `term` yet.
  const readingFresh = database.prepare(
    'SELECT key, sum(length(entries)) AS bytes FROM fresh_posting WHERE key >= ? GROUP BY key',
  );
  const numbers = new Map<string, number>();
  let frequencies = new Uint32Array(1024);
  let latest = 0;
  let vocabulary: Vocabulary | undefined;
  let sums = new WeakMap<readonly NearTerm[], number>();

  const extend = (): void => {
    const row = reading.get(latest);
    if (typeof row?.['terms'] !== 'string') return;
    const counts = String(row['frequencies']).split(' ');
    const ids = String(row['numbers']).split(' ');
    const first = latest + 1;
    for (const [index, term] of row['terms'].split(' ').entries()) {
      const number = Number(ids[index]);
      numbers.set(term, number);
      latest = Math.max(latest, number);
      frequencies = roomFor(number, frequencies);
      frequencies[number] = Number(counts[index]);
    }
    for (const {key, bytes} of readingFresh.all(postingKeys(first)[0])) {
      const number = termOfKey(Number(key));
      if (number < frequencies.length) frequencies[number]! += Number(bytes) / entrySize;
    }
    vocabulary = undefined;
    sums = new WeakMap();
  };

  const frequency = (term: string): number => frequencies[numbers.get(term) ?? 0] ?? 0;

  return {
    vocabulary: () =>
      (vocabulary ??= createVocabulary(Array.from(numbers.keys()).filter((term) => frequency(term) > 0))),
    frequency,
    frequencyOf(terms) {
      const known = sums.get(terms);
      if (known !== undefined) return known;
      const sum = terms.reduce((total, {term}) => total + frequency(term), 0);
      sums.set(terms, sum);
      return sum;
    },
    number: (term) => numbers.get(term),
    reload() {
      latest = 0;
      frequencies.fill(0);
      numbers.clear();
      vocabulary = undefined;
      extend();
    },
    extend,
  };
}

function roomFor(number: number, counts: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  if (number < counts.length) return counts;
  const wider = new Uint32Array(Math.max(2 * counts.length, number + 1));
  wider.set(counts);
  return wider;
}
