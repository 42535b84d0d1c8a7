import {setPriority} from 'node:os';
import {setTimeout as delay} from 'node:timers/promises';
import {parentPort, workerData} from 'node:worker_threads';
import {messageOf} from '../../article/error-message.js';
import {isBroken} from '../database.js';
import {takeLock} from '../process-lock.js';
import type {FromIndexWorker, ToIndexWorker, WorkerSetUp} from './worker-messages.js';
import {refreshIndex} from './refresh.js';
import {discardIndex, openIndex} from './schema.js';

/** The worker that brings the index in line with the folders whenever it is told to. */
const {path, folders: given} = workerData as WorkerSetUp;
let folders = given;

const post = (message: FromIndexWorker): void => parentPort?.postMessage(message);

/** How long the lock of another process is waited for before it is tried again, in milliseconds. */
const patience = 500;

// Whoever reads comes first. On Linux a niceness is a thread's own; elsewhere it would be the whole program's.
if (process.platform === 'linux') setPriority(0, 10);

let wanted = 0;
let running = false;
let rebuild = false;

parentPort?.on('message', (message: ToIndexWorker) => {
  if (message.type === 'rebuild') rebuild = true;
  if (message.type === 'add') folders = [...folders, message.folder];
  void refresh();
});

/** Looks through the folders; once more where that was asked for meanwhile. */
async function refresh(): Promise<void> {
  wanted++;
  if (running) return;
  running = true;
  try {
    for (let done = 0; done < wanted;) {
      done = wanted;
      post({type: 'refreshed', changes: await refreshAlone()});
    }
  } catch (error) {
    post({type: 'failed', message: messageOf(error)});
  } finally {
    running = false;
  }
}

async function refreshAlone(): Promise<number> {
  let unlock = takeLock(path);
  if (!unlock) post({type: 'waiting'});
  while (!unlock) {
    await delay(patience);
    unlock = takeLock(path);
  }
  try {
    return await refreshOrRebuild();
  } finally {
    unlock();
  }
}

async function refreshOrRebuild(): Promise<number> {
  try {
    if (!rebuild) return await refreshOnce();
  } catch (error) {
    if (!isBroken(error)) throw error;
  }
  rebuild = false;
  discardIndex(path);
  post({type: 'rebuilt', reason: 'was broken'});
  return refreshOnce();
}

async function refreshOnce(): Promise<number> {
  const {database, rebuilt} = openIndex(path);
  if (rebuilt !== undefined) post({type: 'rebuilt', reason: rebuilt});
  try {
    return await refreshIndex(database, folders, {
      build: process.env['BROADSHEET_BUILD'],
      progress: (progress) => post({type: 'progress', progress}),
    });
  } finally {
    database.close();
  }
}
