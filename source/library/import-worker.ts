import {parentPort, workerData} from 'node:worker_threads';
import {messageOf} from '../article/message.js';
import {importerFor} from '../importers/detect.js';
import {UnreadableError, type Source} from '../importers/importer.js';
import type {FromImportWorker} from './import-apart.js';

/** The worker that reads one large source, so that keys are answered meanwhile. */
const source = workerData as Source;

const post = (message: FromImportWorker): void => parentPort?.postMessage(message);

try {
  const read = await importerFor(source);
  const progress = (share: number): void => post({type: 'progress', share});
  for await (const article of read(source, {signal: new AbortController().signal, progress}))
    post({type: 'article', article});
  post({type: 'read'});
} catch (error) {
  post({type: 'failed', message: messageOf(error), unreadable: error instanceof UnreadableError});
}
