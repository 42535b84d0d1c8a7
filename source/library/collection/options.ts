import type {Found} from '../../reader/state.js';
import type {ReadOptions} from '../read-source.js';

/** `partly` is given what is read of an article that isn't whole yet, also where it was begun before. */
export type LoadOptions = Pick<ReadOptions, 'signal' | 'progress' | 'pause' | 'partly' | 'received'>;

export type FindOptions = {
  /** At most so many. */
  limit: number;
  /** In the article of this id only. */
  within?: string;
  /** Called with what was found first, while more is looked for behind it. */
  partly?: (found: Found) => void;
};

/**
 * What is being read by name: which source, and how much of it where that is known, from 0 to 1; of what is being
 * fetched, how many bytes have come.
 */
export type Underway = {source: string; share?: number; size?: {bytes: number; all?: number}};
