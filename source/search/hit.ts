import type {Target} from '../article/anchor.js';
import type {Facts} from './facets.js';

/** A paragraph, headline or standfirst that can be found, and what is said of it beside the hit. */
export type Searchable = {
  /** Article id. */
  article: string;
  title: string;
  /** Its file as it is shown; absent where it is in none. */
  file?: string;
  /** The section's heading or label; empty where it has none. */
  section: string;
  target: Target;
  text: string;
  authors: readonly string[];
  /** What the filters of a query ask of its article; absent where nothing more is known of it. */
  facts?: Facts;
};

/** Start and end (exclusive), UTF-16 offsets. */
export type Range = readonly [start: number, end: number];

export type Hit = Searchable & {
  /** The words that matched, in order, not overlapping. */
  ranges: readonly Range[];
  /** From 0 to 1, higher is better. */
  score: number;
};
