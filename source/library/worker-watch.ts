import type {Worker} from 'node:worker_threads';
import {UnreadableError} from '../importers/importer.js';

/** What a worker may take. */
export type Allowance = {
  /** Milliseconds in which something must come of it. */
  silence: number;
  /** Megabytes of objects and strings. */
  heap: number;
  /** Megabytes of what lies beside them: bytes, above all. */
  beside: number;
};

/** Milliseconds between two looks at how a worker gets on: it inflates up to a megabyte in each two. */
const look = 100;
/** The part of the time that is counted where the process doesn't get to work. */
const idleShare = 0.25;
const megabyte = 1024 * 1024;

/**
 * Looks again and again at what a worker takes, until it is ended.
 *
 * @param fail called with what is wrong once it takes more than it may
 */
export function watchWorker(
  worker: Worker,
  {silence, heap, beside}: Allowance,
  fail: (reason: UnreadableError) => void,
): {heard: () => void; end: () => void} {
  let silent = 0;
  const elapsed = elapsedFor();
  const weigh = async (): Promise<void> => {
    // It answers in the midst of its work, but no more once it is stopped.
    const held = await worker.getHeapStatistics().catch(() => undefined);
    if (!held) return;
    if (held.used_heap_size > heap * megabyte) fail(tooMuchMemory(heap));
    if (held.external_memory > beside * megabyte) fail(tooMuchMemory(beside));
  };
  const watch = setInterval(() => {
    silent += elapsed();
    if (silent > silence)
      fail(new UnreadableError(`can’t be read in ${Math.round(silence / 1000)} s; try another copy of it`));
    void weigh();
  }, look);
  watch.unref();
  return {heard: () => void (silent = 0), end: () => clearInterval(watch)};
}

export const tooMuchMemory = (megabytes: number): UnreadableError =>
  new UnreadableError(`needs more than ${megabytes} MB of memory to be read; split it into parts`);

/**
 * A watch for the time that a worker takes: on a machine with much else to do, or one that slept meanwhile, most of the
 * time that passes is no fault of the worker's.
 *
 * @returns gives the milliseconds since it was last asked, of which those count in full that the process worked
 */
export function elapsedFor({
  now = (): number => performance.now(),
  worked = (): number => {
    const {user, system} = process.cpuUsage();
    return (user + system) / 1000;
  },
} = {}): () => number {
  let before = {now: now(), worked: worked()};
  return () => {
    const after = {now: now(), worked: worked()};
    const passed = Math.min(after.now - before.now, 2 * look);
    const spent = after.worked - before.worked;
    before = after;
    return Math.min(passed, Math.max(spent, idleShare * passed));
  };
}
