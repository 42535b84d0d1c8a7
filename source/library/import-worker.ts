import {parentPort} from 'node:worker_threads';
import type {Section} from '../article/article.js';
import {messageOf} from '../article/message.js';
import {importerFor} from '../importers/detect.js';
import {type Source, UnreadableError} from '../importers/importer.js';
import type {FromImportWorker, ToImportWorker} from './import-apart.js';

/** The worker that reads what takes long, one source after the other, so that keys are answered meanwhile. */
const post = (message: FromImportWorker): void => parentPort?.postMessage(message);

parentPort?.on('message', ({source}: ToImportWorker) => void read(source));

async function read(source: Source): Promise<void> {
  try {
    const importer = await importerFor(source);
    const progress = (share: number): void => post({type: 'progress', share});
    const sent = new Map<string, readonly Section[]>();
    for await (const article of importer(source, {signal: new AbortController().signal, progress})) {
      const {sections, ...head} = article;
      const before = sent.get(article.id) ?? [];
      const changed = sections.findIndex((section, at) => section !== before[at]);
      const from = changed === -1 ? sections.length : changed;
      sent.set(article.id, [...sections]);
      post({type: 'article', article: head, from, sections: sections.slice(from)});
    }
    post({type: 'read'});
  } catch (error) {
    post({type: 'failed', message: messageOf(error), unreadable: error instanceof UnreadableError});
  }
}
