import process from 'node:process';
import {parentPort} from 'node:worker_threads';
import type {Section} from '../article/article.js';
import {messageOf} from '../article/message.js';
import {importerFor} from '../importers/detect.js';
import {type Source, UnreadableError} from '../importers/importer.js';
import type {FromImportWorker, ToImportWorker} from './import-apart.js';

/** The worker that reads what takes long, one source after the other, so that keys are answered meanwhile. */
const post = (message: FromImportWorker): void => parentPort?.postMessage(message);

// What a library forgets to catch within a damaged file is not the end of its reading, which is waited for.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', ({source}: ToImportWorker) => void read(source));

async function read(source: Source): Promise<void> {
  try {
    const importer = await importerFor(source);
    const progress = (share: number): void => post({type: 'progress', share});
    let at = 0;
    let sent: readonly Section[] = [];
    for await (const article of importer(source, {signal: new AbortController().signal, progress})) {
      const {sections, ...head} = article;
      const changed = sections.findIndex((section, index) => section !== sent[index]);
      const from = changed === -1 ? sections.length : changed;
      post({type: 'article', at, article: head, from, sections: sections.slice(from)});
      sent = article.unfinished === undefined ? [] : [...sections];
      if (article.unfinished === undefined) at++;
    }
    post({type: 'read'});
  } catch (error) {
    post({type: 'failed', message: messageOf(error), unreadable: error instanceof UnreadableError});
  }
}
