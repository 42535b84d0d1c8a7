import {setImmediate as nextTurn} from 'node:timers/promises';
import type {DatabaseSync} from 'node:sqlite';
import {scan, type ScannedDocument} from './scan.js';
import {readForIndex} from './index-document.js';
import {createWriter, type IndexedDocument, type Writer} from './write.js';

/** Documents looked at, of those that have to be. */
export type Progress = {done: number; total: number};

export type RefreshOptions = {
  signal?: AbortSignal;
  /** Which build of the program reads: what another one has read is read anew. */
  build?: string | undefined;
  /** Called after the folders were looked through, and whenever something more can be found. */
  progress?: (progress: Progress) => void;
};

/**
 * What is written at once, and lost when the program is killed, to be done again by the next. The first batch is small,
 * so that something can be found soon; each is twice the one before.
 */
const batch = {firstParagraphs: 250, paragraphs: 4000, documents: 500};

/**
 * Brings the index in line with the folders, a transaction a batch, so that it may be cut off anywhere: the next run
 * goes on from there.
 *
 * @returns how many documents were new, changed, moved or gone
 * @throws the signal's reason, or what SQLite says
 */
export async function refreshIndex(
  database: DatabaseSync,
  folders: readonly string[],
  {signal, build, progress = () => {}}: RefreshOptions = {},
): Promise<number> {
  if (build !== undefined) forgetReadings(database, build);
  // Pages that are written again and again go to the disk once: up to 40 MB may wait in the log.
  database.exec('PRAGMA wal_autocheckpoint = 10000');
  const {changed, moved, gone, failures} = await scan(database, folders);
  const total = changed.length + moved.length + gone.length + failures.length;
  const writer = createWriter(database);
  progress({done: 0, total});
  let done = moved.length + failures.length;
  let changes = done + gone.length;
  if (done > 0) {
    transact(database, writer, () => {
      for (const {id, scanned} of moved) writer.move(id, scanned);
      for (const {path, folder, place, message} of failures)
        writer.put({path, folder, place, size: -1, modified: 0, hash: '', problem: message, articles: []});
    });
    progress({done, total});
  }
  for (let at = 0; at < gone.length; at += batch.documents) {
    const some = gone.slice(at, at + batch.documents);
    transact(database, writer, () => some.forEach(writer.remove));
    progress({done: (done += some.length), total});
    await nextTurn();
    signal?.throwIfAborted();
  }
  for await (const documents of batchesOf(database, changed, signal)) {
    transact(database, writer, () => {
      for (const document of documents) {
        if (!('articles' in document)) {
          if (writer.touch(document.path, document)) changes++;
        } else {
          writer.put(document);
          changes++;
        }
      }
    });
    progress({done: (done += documents.length), total});
  }
  if (changes > 0) transact(database, writer, writer.seal);
  // While somebody searches, the log beside the index would grow and stay.
  if (changes > 0) database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  return changes;
}

/** Importers learn: what another build read stands as it is until it was read anew. */
function forgetReadings(database: DatabaseSync, build: string): void {
  const before = database.prepare(`SELECT value FROM about WHERE name = 'build'`).get()?.['value'];
  if (before === build) return;
  database.exec('BEGIN IMMEDIATE');
  database.exec(`UPDATE document SET size = -1, hash = ''`);
  database.prepare(`INSERT OR REPLACE INTO about (name, value) VALUES ('build', ?)`).run(build);
  database.exec('COMMIT');
}

/** Documents read: as a whole where they are new or another than before, else only as they stand. */
async function* batchesOf(
  database: DatabaseSync,
  changed: readonly ScannedDocument[],
  signal: AbortSignal | undefined,
): AsyncGenerator<Array<IndexedDocument | ScannedDocument>> {
  const hashOf = database.prepare('SELECT hash FROM document WHERE path = ?');
  let read: Array<IndexedDocument | ScannedDocument> = [];
  let paragraphs = 0;
  let enough = batch.firstParagraphs;
  for (const scanned of changed) {
    const before = hashOf.get(scanned.path)?.['hash'];
    const document = await readForIndex(scanned, before === undefined ? undefined : String(before));
    read.push(document ?? scanned);
    for (const article of document?.articles ?? []) paragraphs += article.paragraphs.length;
    // Messages get their turn.
    await nextTurn();
    signal?.throwIfAborted();
    if (paragraphs < enough && read.length < batch.documents) continue;
    yield read;
    read = [];
    paragraphs = 0;
    enough = Math.min(2 * enough, batch.paragraphs);
  }
  if (read.length > 0) yield read;
}

function transact(database: DatabaseSync, writer: Writer, work: () => void): void {
  writer.begin();
  try {
    work();
    writer.commit();
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
