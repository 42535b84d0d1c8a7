import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import {createAssembly, type ArticlePortion} from './assembly.js';
import {tooMuchMemory, watchWorker} from './worker-watch.js';
import {type Importer, LockedError, type Source, UnreadableError} from '../importers/importer.js';

export type ToImportWorker =
  | {type: 'read'; source: Source}
  /** What was sent last is dealt with. */
  | {type: 'taken'};

export type FromImportWorker =
  | {type: 'progress'; share: number}
  /** The last portion of the last article is the last message. */
  | ({type: 'article'; isLast?: true} & ArticlePortion)
  /** There was no article, or none that is whole. */
  | {type: 'read'}
  | {type: 'failed'; message: string; unreadable: boolean; locked?: {wrong: boolean}};

export type Limits = {
  /** The worker's code. */
  code?: string;
  /** Milliseconds in which something must come; a second is added for each megabyte of the source. */
  silence?: number;
  /** Megabytes that the worker may need; 24 are added for each megabyte of the source. */
  memory?: number;
};

/** Megabytes that no worker gets more of. */
const mostMemory = 4096;
/** Megabytes beside the heap (bytes, inflated or not); four are added for each megabyte of the source. */
const memoryBeside = 192;
/**
 * How much more a heap may grow than it is meant to until V8 stops the worker: where it grows by a large step, as a long
 * array does, V8 ends the whole program instead, and so the watch is to see it before.
 */
const leeway = 2;
/** Megabytes of what a worker has just made and may soon forget: more is held for long and makes nothing quicker. */
const youngMemory = 12;
const megabyte = 1024 * 1024;

/** What comes of a worker: a message, or why there will be no more. */
type Heard = FromImportWorker | {type: 'ended'; reason: unknown};

/** A worker with its code and the megabytes it may need, and who hears it at the moment. */
type ImportWorker = {worker: Worker; code: string; room: number; hear?: (heard: Heard) => void};

/** A worker that has nothing to read; one is kept, for a while: what it needed to read a book is given back then. */
let idle: ImportWorker | undefined;
let rest: NodeJS.Timeout | undefined;
/** Milliseconds. */
const longestRest = 1000;
/** Megabytes of the source after which it is kept. */
const largestRested = 1;

/**
 * An importer of all formats that reads in a worker, which is stopped when the source is given up or when it takes more
 * time or memory than it may.
 *
 * @returns an importer that throws UnreadableError where the bytes are not what they claim to be or can't be read
 *   within the limits, and the signal's reason once it is aborted
 */
export function importerInWorker({
  code = join(import.meta.dirname, 'import-worker.js'),
  silence = 10_000,
  memory = 512,
}: Limits = {}): Importer {
  return async function* (source, {signal, progress, pause}) {
    signal.throwIfAborted();
    const size = Math.ceil(source.bytes.length / megabyte);
    const room = Math.min(mostMemory, memory + 24 * size);
    const importWorker = takeWorker(code, room);
    const {worker} = importWorker;
    const messages: FromImportWorker[] = [];
    let wake: (() => void) | undefined;
    let problem: unknown;

    const fail = (reason: unknown): void => {
      problem ??= reason;
      wake?.();
    };
    const stop = (): void => fail(signal.reason);
    signal.addEventListener('abort', stop);
    worker.ref();
    importWorker.hear = (message) => {
      if (message.type === 'ended') {
        fail(message.reason);
        return;
      }
      watch.heard();
      messages.push(message);
      wake?.();
    };
    const watch = watchWorker(
      worker,
      {silence: silence + 1000 * size, heap: room, beside: memoryBeside + 4 * size},
      fail,
    );

    let isLeft = false;
    const leave = (isAtRest: boolean): void => {
      if (isLeft) return;
      isLeft = true;
      watch.end();
      signal.removeEventListener('abort', stop);
      // What it needed for something large is worth more than a quick start for the next.
      leaveWorker(importWorker, isAtRest && size <= largestRested);
    };
    try {
      worker.postMessage({type: 'read', source} satisfies ToImportWorker, givenAway(source));
      const assemble = createAssembly();
      for (;;) {
        if (problem !== undefined) throw problem;
        const message = messages.shift();
        if (message === undefined) {
          await new Promise<void>((come) => (wake = come));
          continue;
        }
        if (message.type === 'progress') progress(message.share);
        else if (message.type === 'article') {
          const article = assemble(message);
          // Its memory is given back before more is needed to show what was read.
          if (message.isLast) leave(true);
          if (article) yield article;
          if (message.isLast) return;
          await pause?.();
          watch.heard();
          worker.postMessage({type: 'taken'} satisfies ToImportWorker);
        } else {
          leave(true);
          if (message.type === 'failed') throw errorOf(message);
          return;
        }
      }
    } finally {
      leave(false);
    }
  };
}

/** Reads a source in a worker of the program's. */
export const importInWorker: Importer = importerInWorker();

/** Memory that goes to the worker instead of being copied: that of a large source, which would be held twice. */
function givenAway({bytes}: Source): ArrayBuffer[] {
  const {buffer} = bytes;
  const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
  return isWhole && bytes.length >= megabyte ? [buffer] : [];
}

function errorOf({message, unreadable, locked}: Extract<FromImportWorker, {type: 'failed'}>): Error {
  if (locked) return new LockedError(locked.wrong);
  return unreadable ? new UnreadableError(message) : new Error(message);
}

function takeWorker(code: string, room: number): ImportWorker {
  if (idle?.code === code && idle.room === room) {
    const kept = idle;
    clearTimeout(rest);
    idle = undefined;
    return kept;
  }
  const worker = new Worker(code, {
    resourceLimits: {maxOldGenerationSizeMb: leeway * room, maxYoungGenerationSizeMb: youngMemory},
  });
  const importWorker: ImportWorker = {worker, code, room};
  const end = (reason: unknown): void => {
    if (idle === importWorker) idle = undefined;
    importWorker.hear?.({type: 'ended', reason});
  };
  worker.on('message', (message: FromImportWorker) => importWorker.hear?.(message));
  worker.on('error', (error: Error & {code?: string}) =>
    end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuchMemory(room) : new Error(error.message)),
  );
  worker.on('exit', () => end(new UnreadableError('ended its reader too early; try another copy of it')));
  return importWorker;
}

function leaveWorker(importWorker: ImportWorker, reusable: boolean): void {
  delete importWorker.hear;
  if (reusable && idle === undefined) {
    importWorker.worker.unref();
    idle = importWorker;
    rest = setTimeout(() => {
      idle = undefined;
      void importWorker.worker.terminate();
    }, longestRest);
    rest.unref();
  } else void importWorker.worker.terminate();
}
