import {setImmediate as nextTurn} from 'node:timers/promises';
import {formatOf, importerFor} from '../importers/detect.js';
import type {Importer, Source} from '../importers/importer.js';
import {withinLimit} from './article-limit.js';
import {turn, uptime} from './clock.js';

/**
 * Bytes and lines from which any source is read by the import worker. What is smaller is read here, sooner than a
 * worker could be begun; were it the most tedious text of all, it would still keep nobody waiting for long.
 */
const leastForWorker = {bytes: 32 * 1024, lines: 2000};

const isLong = (bytes: Uint8Array): boolean =>
  bytes.length >= leastForWorker.bytes || hasLines(bytes, leastForWorker.lines);

function hasLines(bytes: Uint8Array, count: number): boolean {
  let found = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1 && found < count; at = bytes.indexOf(0x0a, at + 1)) found++;
  return found >= count;
}

/**
 * What reads a source: the importer of its format, here or in the worker.
 *
 * @param inWorker whether what is long, of any format, is read by the import worker
 */
export async function importerOf(source: Source, inWorker: boolean): Promise<Importer> {
  const format = await formatOf(source);
  const isForWorker = format.slow || (inWorker && isLong(source.bytes));
  const began = uptime();
  const read = isForWorker
    ? (await import('./import-in-worker.js')).importInWorker
    : await format.load(importerFor);
  // Loading one for the first time takes longer.
  if (uptime() - began > turn) await nextTurn();
  // The worker sees to that itself.
  return isForWorker ? read : (given, options) => withinLimit(read(given, options));
}
