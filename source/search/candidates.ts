import type {Searchable} from './hit.js';
import type {Filter} from './query-filter.js';
import type {NearTerm, Vocabulary} from './vocabulary.js';

/** A typed word and the terms that may stand for it, closest first. */
export type Alternatives = {typed: string; terms: readonly NearTerm[]};

export type Wanted = {
  alternatives: readonly Alternatives[];
  /** How many of these a paragraph must have one term of. */
  atLeast: number;
  /** At most so many paragraphs. */
  limit: number;
  /** Only paragraphs of these articles. */
  within?: ReadonlySet<string>;
};

/** Where paragraphs to rank come from: an index in memory, or one on disk. */
export type Candidates = {
  /** How many paragraphs there are. */
  readonly size: number;
  vocabulary: () => Vocabulary;
  /** In how many paragraphs some terms stand, about; one that has two of them counts twice. */
  frequencyOf: (terms: readonly NearTerm[]) => number;
  /** Numbers of paragraphs, likeliest first. */
  paragraphsWith: (wanted: Wanted) => readonly number[];
  /** How many paragraphs there are of these, whatever the limit; `more` where no more were counted. */
  count: (wanted: Wanted) => {count: number; more?: true};
  paragraph: (id: number) => Searchable | undefined;
  /** The ids of the articles that fit all filters of a query. */
  articlesWith: (filters: readonly Filter[]) => Set<string>;
  /** Numbers of the headlines of some articles, at most so many. */
  headlines: (articles: ReadonlySet<string>, limit: number) => readonly number[];
};

/** How telling a word is, from its rarity: greater than 0, and 0 where nothing answers to it. */
export function weightOf(
  alternatives: Alternatives,
  candidates: Pick<Candidates, 'size' | 'frequencyOf'>,
  frequency = candidates.frequencyOf(alternatives.terms),
): number {
  return frequency === 0 ? 0 : Math.log(1 + (candidates.size + 1) / Math.min(frequency, candidates.size));
}
