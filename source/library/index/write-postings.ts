import type {StatementSync} from 'node:sqlite';
import {joinedBytes} from '../../article/joined-bytes.js';
import {
  blockOf,
  countIn,
  entryOf,
  postingKey,
  pack,
  placeInBlock,
  placeOfEntry,
  windowOf,
  termOfKey,
  without,
  type PostingEntry,
} from './postings.js';
import {packSequence, readSequence} from './sequence.js';

/**
 * Writes the terms of paragraphs. New postings stand by themselves at first, a row for each time that they were
 * written; sealing puts them behind those of their block. So each is written twice, and no long row again and again.
 */
export type PostingsWriter = {
  /** Takes a paragraph in, whose number is higher than all before. */
  add: (paragraph: number, terms: readonly string[]) => void;
  /** Takes out those from the first to the last. */
  remove: (first: number, last: number) => void;
  /** Writes what was taken in and out since. */
  flush: () => void;
  /** Puts all new postings where they belong. */
  seal: () => void;
  /** After a transaction that came to nothing. */
  forget: () => void;
};

/** Terms whose numbers are remembered. */
const mostRemembered = 300_000;

export function createPostingsWriter(run: (sql: string) => StatementSync): PostingsWriter {
  const numbers = new Map<string, number>();
  /** By term: what is new in the block. */
  const fresh = new Map<number, PostingEntry[]>();
  /** By key: the places that it loses. */
  const lost = new Map<number, Set<number>>();
  let block = -1;
  let firstFresh = 0;

  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    const found = run('SELECT id FROM term WHERE term = ?').get(term)?.['id'];
    const number = Number(
      found ?? run('INSERT INTO term (term, frequency) VALUES (?, 0)').run(term).lastInsertRowid,
    );
    if (numbers.size >= mostRemembered) numbers.clear();
    numbers.set(term, number);
    return number;
  };

  const add = (paragraph: number, terms: readonly string[]): void => {
    if (blockOf(paragraph) !== block) {
      writeFresh();
      seal();
      block = blockOf(paragraph);
    }
    if (fresh.size === 0) firstFresh = paragraph;
    const place = placeInBlock(paragraph);
    const sequence: number[] = [];
    for (const term of terms) {
      const number = numberOf(term);
      const windows = windowOf(sequence.push(number) - 1);
      const entries = fresh.get(number);
      if (!entries) {
        fresh.set(number, [entryOf(place, windows)]);
        continue;
      }
      const last = entries.length - 1;
      const before = entries[last]!;
      if (placeOfEntry(before) === place) entries[last] = before | windows;
      else entries.push(entryOf(place, windows));
    }
    run('INSERT INTO sequence (id, terms) VALUES (?, ?)').run(paragraph, packSequence(sequence));
  };

  const remove = (first: number, last: number): void => {
    for (const {id, terms} of run('SELECT id, terms FROM sequence WHERE id BETWEEN ? AND ?').all(
      first,
      last,
    )) {
      const paragraph = Number(id);
      for (const term of new Set(readSequence(terms as Uint8Array))) {
        const key = postingKey(term, blockOf(paragraph));
        const places = lost.get(key);
        if (places) places.add(placeInBlock(paragraph));
        else lost.set(key, new Set([placeInBlock(paragraph)]));
      }
    }
    run('DELETE FROM sequence WHERE id BETWEEN ? AND ?').run(first, last);
  };

  const writeFresh = (): void => {
    if (fresh.size === 0) return;
    const write = run('INSERT INTO fresh_posting (key, first, entries) VALUES (?, ?, ?)');
    for (const [term, entries] of fresh) write.run(postingKey(term, block), firstFresh, pack(entries));
    fresh.clear();
  };

  const removeLost = (): void => {
    if (lost.size === 0) return;
    seal();
    const read = run('SELECT entries FROM posting WHERE key = ?');
    for (const [key, places] of lost) {
      const entries = read.get(key)?.['entries'];
      if (!(entries instanceof Uint8Array)) continue;
      const left = without(entries, places);
      if (left.length === 0) run('DELETE FROM posting WHERE key = ?').run(key);
      else run('UPDATE posting SET entries = ? WHERE key = ?').run(left, key);
      run('UPDATE term SET frequency = frequency - ? WHERE id = ?').run(
        countIn(entries) - countIn(left),
        termOfKey(key),
      );
    }
    lost.clear();
  };

  const seal = (): void => {
    const read = run('SELECT entries FROM posting WHERE key = ?');
    const write = run('INSERT OR REPLACE INTO posting (key, entries) VALUES (?, ?)');
    const count = run('UPDATE term SET frequency = frequency + ? WHERE id = ?');
    const put = (key: number, parts: readonly Uint8Array[]): void => {
      const before = read.get(key)?.['entries'];
      const added = joinedBytes(parts);
      write.run(key, before instanceof Uint8Array ? joinedBytes([before, added]) : added);
      count.run(countIn(added), termOfKey(key));
    };
    let key = -1;
    let parts: Uint8Array[] = [];
    for (const row of run('SELECT key, entries FROM fresh_posting ORDER BY key, first').iterate()) {
      if (row['key'] !== key && parts.length > 0) put(key, parts);
      if (row['key'] !== key) parts = [];
      key = Number(row['key']);
      parts.push(row['entries'] as Uint8Array);
    }
    if (parts.length > 0) put(key, parts);
    run('DELETE FROM fresh_posting').run();
  };

  return {
    add,
    remove,
    flush() {
      writeFresh();
      removeLost();
    },
    seal,
    forget() {
      numbers.clear();
      fresh.clear();
      lost.clear();
      block = -1;
    },
  };
}
