import type {Hit} from '../../search/hit.js';
import type {Answer} from '../../search/search.js';
import type {Progress} from './refresh.js';
import type {Surroundings} from './surroundings.js';

/** A hit with its paragraph's number and neighbours. */
export type IndexHit = Hit & Surroundings;

/** An answer of the index, its hits with what stands around them. */
export type IndexAnswer = Omit<Answer, 'hits'> & {hits: readonly IndexHit[]};

/** What a worker is started with. */
export type WorkerSetUp = {path: string; folders: readonly string[]};

export type ToIndexWorker =
  | {type: 'refresh'}
  /** The library has one more folder. */
  | {type: 'add'; folder: string}
  /** The index turned out to be broken. */
  | {type: 'rebuild'};

export type FromIndexWorker =
  | {type: 'progress'; progress: Progress}
  /** The folders were looked through; `changes` is how many documents were new, changed, moved or gone. */
  | {type: 'refreshed'; changes: number}
  /** Another process looks through the folders; this one waits. */
  | {type: 'waiting'}
  /** The index was made anew, and why. */
  | {type: 'rebuilt'; reason: string}
  | {type: 'failed'; message: string};

export type ToSearchWorker =
  | {type: 'search'; request: number; query: string; limit: number; within?: string}
  /** Something was written: see it at the next search, whatever it takes. The library has these folders. */
  | {type: 'renew'; folders: readonly string[]};

export type FromSearchWorker =
  /** More of the answer is to come unless it is `whole`. */
  | {type: 'found'; request: number; answer: IndexAnswer; whole: boolean}
  | {type: 'failed'; request: number; message: string; broken: boolean};
