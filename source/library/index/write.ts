import type {DatabaseSync, StatementSync} from 'node:sqlite';
import type {Target} from '../../article/anchor.js';
import type {Mentions} from '../../people/register/mentions.js';
import {rowFrom, type ArticleRow} from './article-row.js';
import {createPeopleWriter} from './people-rows.js';
import {createPostingsWriter} from './write-postings.js';

/** An article with all that can be found in it, its terms at hand, and whom it mentions. */
export type IndexedArticle = {
  ordinal: number;
  row: ArticleRow;
  mentions: Mentions;
  paragraphs: readonly IndexedParagraph[];
};

export type IndexedParagraph = {
  /** Its number among the paragraphs, from 1; null for headline, standfirst, headings and notes. */
  number: number | null;
  target: Target;
  section: string;
  text: string;
  terms: readonly string[];
};

export type IndexedDocument = {
  path: string;
  folder: string;
  place: string;
  size: number;
  modified: number;
  hash: string;
  problem?: string;
  articles: readonly IndexedArticle[];
};

/** Writes to the index; what is written between `begin` and `commit` is there as a whole or not at all. */
export type Writer = {
  begin: () => void;
  commit: () => void;
  /** Puts what was written where it is found soonest: at the end of all. */
  seal: () => void;
  /** Takes a document in, in place of what was there of its path. */
  put: (document: IndexedDocument) => void;
  remove: (document: number) => void;
  /** Names a document and its articles by a new path. */
  move: (document: number, to: {path: string; folder: string; place: string; modified: number}) => void;
  /** A document that was touched and is as it was; returns whether it belongs to another folder now. */
  touch: (path: string, status: Pick<IndexedDocument, 'folder' | 'place' | 'size' | 'modified'>) => boolean;
};

export function createWriter(database: DatabaseSync): Writer {
  const prepared = new Map<string, StatementSync>();
  const run = (sql: string) => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  const people = createPeopleWriter(run);
  const postings = createPostingsWriter(run);
  let isOpen = false;
  let next = 0;
  let paragraphs = 0;

  const about = (name: string): number =>
    Number(run('SELECT value FROM about WHERE name = ?').get(name)?.['value'] ?? 0);
  const setAbout = (name: string, value: number): void => {
    run('UPDATE about SET value = ? WHERE name = ?').run(String(value), name);
  };
  const idOf = (path: string): number | undefined => {
    const id = run('SELECT id FROM document WHERE path = ?').get(path)?.['id'];
    return id === undefined ? undefined : Number(id);
  };

  /** An id that two documents claim, by one DOI or URL, is its first holder's; the other goes by its path. */
  const freeName = (path: string, {ordinal, row}: IndexedArticle): string => {
    const taken = run('SELECT 1 FROM article WHERE name = ?');
    const names = [row.id, ordinal === 1 ? path : `${path}#${ordinal}`];
    return names.find((name) => taken.get(name) === undefined) ?? `${path}#${ordinal}-${next}`;
  };

  const putArticle = (document: number, path: string, article: IndexedArticle): void => {
    const name = freeName(path, article);
    const first = next;
    const last = first + article.paragraphs.length - 1;
    const {lastInsertRowid: id} = run(
      'INSERT INTO article (name, document, ordinal, row, first, last) VALUES (?, ?, ?, ?, ?, ?)',
    ).run(name, document, article.ordinal, JSON.stringify({...article.row, id: name}), first, last);
    people.put(Number(id), article.mentions);
    const intoText = run(
      'INSERT INTO paragraph (id, article, number, target, section, text) VALUES (?, ?, ?, ?, ?, ?)',
    );
    for (const {number, target, section, text, terms} of article.paragraphs) {
      intoText.run(next, id, number, JSON.stringify(target), section, text);
      postings.add(next, terms);
      next++;
    }
    paragraphs += article.paragraphs.length;
  };

  const clear = (document: number): void => {
    for (const {first, last} of run('SELECT first, last FROM article WHERE document = ?').all(document)) {
      const range = [Number(first), Number(last)] as const;
      postings.remove(...range);
      paragraphs -= Number(run('DELETE FROM paragraph WHERE id BETWEEN ? AND ?').run(...range).changes);
    }
    people.remove(document);
    run('DELETE FROM article WHERE document = ?').run(document);
  };

  return {
    begin() {
      database.exec('BEGIN IMMEDIATE');
      if (isOpen) postings.forget();
      isOpen = true;
      next = about('next paragraph');
      paragraphs = about('paragraphs');
    },
    commit() {
      postings.flush();
      setAbout('next paragraph', next);
      setAbout('paragraphs', paragraphs);
      database.exec('COMMIT');
      isOpen = false;
    },
    seal: postings.seal,
    put({path, folder, place, size, modified, hash, problem = null, articles}) {
      const before = idOf(path);
      if (before !== undefined) clear(before);
      run(
        `INSERT INTO document (path, folder, place, size, modified, hash, problem) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (path) DO UPDATE SET folder = excluded.folder, place = excluded.place, size = excluded.size, modified = excluded.modified,
           hash = excluded.hash, problem = excluded.problem`,
      ).run(path, folder, place, size, modified, hash, problem);
      const document = idOf(path);
      if (document !== undefined) for (const article of articles) putArticle(document, path, article);
    },
    remove(document) {
      clear(document);
      run('DELETE FROM document WHERE id = ?').run(document);
    },
    move(document, {path, folder, place, modified}) {
      const before = String(run('SELECT path FROM document WHERE id = ?').get(document)?.['path']);
      run('UPDATE document SET path = ?, folder = ?, place = ?, modified = ? WHERE id = ?').run(
        path,
        folder,
        place,
        modified,
        document,
      );
      for (const {id, name, row} of run('SELECT id, name, row FROM article WHERE document = ?').all(
        document,
      )) {
        const old = String(name);
        if (old !== before && !old.startsWith(`${before}#`)) continue;
        const renamed = path + old.slice(before.length);
        const changed = JSON.stringify({...rowFrom(row), id: renamed});
        run('UPDATE article SET name = ?, row = ? WHERE id = ?').run(renamed, changed, id ?? null);
      }
    },
    touch(path, {folder, place, size, modified}) {
      const before = run('SELECT folder FROM document WHERE path = ?').get(path)?.['folder'];
      run('UPDATE document SET folder = ?, place = ?, size = ?, modified = ? WHERE path = ?').run(
        folder,
        place,
        size,
        modified,
        path,
      );
      return before !== folder;
    },
  };
}
