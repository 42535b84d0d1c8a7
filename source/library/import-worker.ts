import process from 'node:process';
import {parentPort} from 'node:worker_threads';
import type {Section} from '../article/article.js';
import {messageOf} from '../article/message.js';
import {importerFor} from '../importers/detect.js';
import {type Imported, LockedError, type Source, UnreadableError} from '../importers/importer.js';
import type {FromImportWorker, ToImportWorker} from './import-apart.js';
import {portionsOf} from './portions.js';

/** The worker that reads what takes long, one source after the other, so that keys are answered meanwhile. */
const post = (message: FromImportWorker): void => parentPort?.postMessage(message);

/** Resolved when the latest portion was taken: one is on its way at a time, so that keys come in between. */
let taken: Promise<void> = Promise.resolve();
let take: (() => void) | undefined;

// What a library forgets to catch within a damaged file is not the end of its reading, which is waited for.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', (message: ToImportWorker) => {
  if (message.type === 'taken') take?.();
  else void read(message.source);
});

async function read(source: Source): Promise<void> {
  try {
    const importer = await importerFor(source);
    const progress = (share: number): void => post({type: 'progress', share});
    let at = 0;
    let sent: readonly Section[] = [];
    for await (const article of importer(source, {signal: new AbortController().signal, progress})) {
      await send(at, article, sent);
      sent = article.unfinished === undefined ? [] : [...article.sections];
      if (article.unfinished === undefined) at++;
    }
    post({type: 'read'});
  } catch (error) {
    post({
      type: 'failed',
      message: messageOf(error),
      unreadable: error instanceof UnreadableError,
      ...(error instanceof LockedError && {locked: {wrong: error.wrong}}),
    });
  }
}

/** Sends what has changed of an article since sections of it were sent. */
async function send(at: number, {sections, ...article}: Imported, sent: readonly Section[]): Promise<void> {
  const changed = sections.findIndex((section, index) => section !== sent[index]);
  const from = changed === -1 ? sections.length : changed;
  let isFirst = true;
  for (const portion of portionsOf(sections.slice(from))) {
    await taken;
    taken = new Promise((resolve) => (take = resolve));
    post({type: 'article', at, article, portion, ...(isFirst && {from})});
    isFirst = false;
  }
}
