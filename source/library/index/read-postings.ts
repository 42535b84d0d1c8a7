import type {DatabaseSync} from 'node:sqlite';
import {blockOfKey, postingKeys} from './postings.js';

/** The postings of a term in a block, and how close the term is to the word that it stands for, from 0 to 1. */
export type Posting = {entries: Uint8Array; closeness: number};

/** The postings of all terms that stand for a word, by their blocks. */
export type PostingsByBlock = ReadonlyMap<number, readonly Posting[]>;

export type PostingsReader = {
  /** Sees what was written since. */
  renew: () => void;
  read: (terms: Iterable<{number: number; closeness: number}>) => PostingsByBlock;
};

export function createPostingsReader(database: DatabaseSync): PostingsReader {
  const sealed = database.prepare('SELECT key, entries FROM posting WHERE key BETWEEN ? AND ?');
  const fresh = database.prepare('SELECT key, entries FROM fresh_posting WHERE key BETWEEN ? AND ?');
  const anyFresh = database.prepare('SELECT 1 FROM fresh_posting LIMIT 1');
  for (const statement of [sealed, fresh]) statement.setReturnArrays(true);
  let tables = [sealed];
  return {
    renew() {
      tables = anyFresh.get() ? [sealed, fresh] : [sealed];
    },
    read(terms) {
      const byBlock = new Map<number, Posting[]>();
      for (const {number, closeness} of terms) {
        const keys = postingKeys(number);
        for (const table of tables) {
          for (const [key, entries] of table.all(...keys) as unknown as Array<[number, Uint8Array]>) {
            const block = blockOfKey(key);
            const postings = byBlock.get(block);
            if (postings) postings.push({entries, closeness});
            else byBlock.set(block, [{entries, closeness}]);
          }
        }
      }
      return byBlock;
    },
  };
}
