import {readingTime} from '../article/words.js';
import {percent} from './progress.js';

/** How far an article was read. */
export type ReadSoFar = {
  /** Words before the first visible line by all words, 0 to 1. */
  share: number;
  /** Read to its end. */
  finished: boolean;
};

/** What the list says of it: that it was read, else the share and the minutes left, or the minutes; perhaps nothing. */
export function progressLabels({
  share,
  finished,
  words,
  readAt,
}: ReadSoFar & {words: number; readAt?: number}): string[] {
  if (finished) return ['read'];
  const left = readingTime(words * (1 - share));
  if (readAt === undefined || share === 0) return left === '' ? [] : [left];
  return [percent(share), ...(left === '' ? [] : [`${left} left`])];
}
