import {setPriority} from 'node:os';
import {join} from 'node:path';
import {parentPort, workerData} from 'node:worker_threads';
import {messageOf} from '../../article/error-message.js';
import {makeFolder} from '../file-path.js';
import {takeLock} from '../process-lock.js';
import type {FeedWorkerSetUp, FromFeedWorker} from './feeds.js';
import type {Refreshed} from './refresh-feed.js';
import {refreshFeeds} from './refresh-feeds.js';

/** The worker that asks the feeds for what is new, once. */
const {root, urls, urgent} = workerData as FeedWorkerSetUp;

const post = (message: FromFeedWorker): void => parentPort?.postMessage(message);

// Whoever reads comes first. On Linux a niceness is a thread's own; elsewhere it would be the whole program's.
if (process.platform === 'linux') setPriority(0, 10);

async function askFeeds(): Promise<void> {
  makeFolder(root, 0o700);
  const unlock = takeLock(join(root, 'asking'));
  // Another window asks them.
  if (!unlock) return;
  try {
    const refreshed = (each: Refreshed): void => post({type: 'refreshed', refreshed: each});
    await refreshFeeds(urls, {root, urgent, refreshed});
  } finally {
    unlock();
  }
}

void askFeeds().then(
  () => post({type: 'done'}),
  (error: unknown) => post({type: 'failed', message: messageOf(error)}),
);
