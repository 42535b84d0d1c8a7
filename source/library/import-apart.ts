import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Article} from '../article/article.js';
import {UnreadableError, type ImportOptions, type Source} from '../importers/importer.js';

export type FromImportWorker =
  | {type: 'progress'; share: number}
  | {type: 'article'; article: Article}
  | {type: 'read'}
  | {type: 'failed'; message: string; unreadable: boolean};

/** Bytes from which a source is read apart: to start a worker takes as long as to read a smaller one. */
export const leastApart = 512 * 1024;

/**
 * Reads a source in a worker of its own, which ends with it or when it is told to stop.
 *
 * @throws UnreadableError where the bytes are not what they claim to be; the signal's reason once it is aborted
 */
export async function* importApart(
  source: Source,
  {signal, progress}: ImportOptions,
): AsyncGenerator<Article> {
  signal.throwIfAborted();
  const worker = new Worker(join(import.meta.dirname, 'import-worker.js'), {workerData: source});
  const articles: Article[] = [];
  const {promise, resolve, reject} = Promise.withResolvers<void>();
  const stop = (): void => reject(signal.reason as Error);
  signal.addEventListener('abort', stop);
  worker.on('error', reject);
  worker.on('exit', () => reject(new Error('the reading ended too early')));
  worker.on('message', (message: FromImportWorker) => {
    switch (message.type) {
      case 'progress':
        progress(message.share);
        break;
      case 'article':
        articles.push(message.article);
        break;
      case 'read':
        resolve();
        break;
      case 'failed':
        reject(message.unreadable ? new UnreadableError(message.message) : new Error(message.message));
        break;
    }
  });
  try {
    await promise;
  } finally {
    signal.removeEventListener('abort', stop);
    void worker.terminate();
  }
  yield* articles;
}
