import process from 'node:process';
import {parentPort} from 'node:worker_threads';
import type {Section} from '../article/article.js';
import {messageOf} from '../article/error-message.js';
import {importerFor} from '../importers/detect.js';
import {type Imported, LockedError, type Source, UnreadableError} from '../importers/importer.js';
import {withinLimit} from './article-limit.js';
import type {FromImportWorker, ToImportWorker} from './import-in-worker.js';
import {collectGarbage, createThrift} from './memory.js';
import {portionsOf} from './portions.js';

/** The worker that reads what takes long, one source after the other, so that keys are answered meanwhile. */
const post = (message: FromImportWorker): void => parentPort?.postMessage(message);

/** Bytes of a source of which reading leaves so much garbage that it is worth a tenth of a second to be rid of it. */
const large = 1_048_576;

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
    const saveMemory = createThrift();
    const progress = (share: number): void => {
      saveMemory();
      post({type: 'progress', share});
    };
    taken = Promise.resolve();
    const isLarge = source.bytes.length >= large;
    let at = 0;
    /** Of the latest article, the sections that were sent last, and how many before them stay as they are. */
    let sent: readonly Section[] = [];
    let before = 0;
    const articles = importer(source, {signal: new AbortController().signal, progress});
    for await (const {article, isLast} of withLast(withinLimit(articles))) {
      const {kept = 0, ...given} = article;
      // Before the whole of it is needed in the other thread too.
      if (isLast && isLarge) collectGarbage();
      await send(at, given, kept, {sent: sent.slice(kept - before), isLast});
      if (isLast) return;
      const isWhole = article.unfinished === undefined;
      [sent, before] = isWhole ? [[], 0] : [[...article.sections], kept];
      if (isWhole) at++;
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

/** Tells of each article whether it is the last, for which the next must be asked for first; an unfinished one is not. */
async function* withLast(
  articles: AsyncGenerator<Imported>,
): AsyncGenerator<{article: Imported; isLast: boolean}> {
  let held: Imported | undefined;
  for await (const article of articles) {
    if (held) yield {article: held, isLast: false};
    held = undefined;
    if (article.unfinished === undefined) held = article;
    else yield {article, isLast: false};
  }
  if (held) yield {article: held, isLast: true};
}

/** Sends what has changed of an article's sections, those after the `kept` ones, since they were sent. */
async function send(
  at: number,
  {sections, ...article}: Imported,
  kept: number,
  {sent, isLast}: {sent: readonly Section[]; isLast: boolean},
): Promise<void> {
  const changed = sections.findIndex((section, index) => section !== sent[index]);
  const from = changed === -1 ? sections.length : changed;
  let isFirst = true;
  for (const portion of portionsOf(sections.slice(from))) {
    await taken;
    taken = new Promise((resolve) => (take = resolve));
    post({
      type: 'article',
      at,
      article,
      portion,
      ...(isFirst && {from: kept + from}),
      ...(isLast && portion.share === 1 && {isLast}),
    });
    isFirst = false;
  }
}
