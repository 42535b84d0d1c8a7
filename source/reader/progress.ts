import {countWords} from '../article/words.js';
import type {Article} from '../article/article.js';
import type {Passage} from '../layout/passages.js';
import {stretchAt, stretchesOf} from '../layout/stretches.js';
import type {Position} from '../layout/viewport.js';

export type WordCounts = {
  /** Words of the text before each passage. */
  before: readonly number[];
  total: number;
  /** UTF-16 units of the text before each passage. */
  unitsBefore: readonly number[];
  unitsInAll: number;
};

const counts = new WeakMap<Article, WordCounts>();

/** Words before each passage: those of the author's text, not of headlines, bylines and notes. */
export function wordsBefore(article: Article, passages: readonly Passage[]): WordCounts {
  const known = counts.get(article);
  if (known) return known;
  const before: number[] = [];
  const unitsBefore: number[] = [];
  let total = 0;
  let unitsInAll = 0;
  for (const {kind, text} of passages) {
    before.push(total);
    unitsBefore.push(unitsInAll);
    if (kind !== 'block') continue;
    total += countWords(text);
    unitsInAll += text.length;
  }
  const made = {before, total, unitsBefore, unitsInAll};
  counts.set(article, made);
  return made;
}

const inStretches = new WeakMap<Passage, readonly number[]>();

/** Words of a passage before an offset; those before the stretch it lies in are counted but once. */
function wordsWithin(passage: Passage, offset: number): number {
  const stretches = stretchesOf(passage);
  const at = stretchAt(passage, offset);
  let before = inStretches.get(passage);
  if (!before && stretches.length > 1) {
    let sum = 0;
    before = stretches.map(({start, end}) => (sum += countWords(passage.text.slice(start, end))));
    inStretches.set(passage, before);
  }
  return (before?.[at - 1] ?? 0) + countWords(passage.text.slice(stretches[at]?.start ?? 0, offset));
}

/** Words of an article that has been opened; undefined of one that has not. */
export const wordsOfOpened = (article: Article): number | undefined => counts.get(article)?.total;

/** The share read, 0 to 1: words before the first visible line by all words; 1 once the last line is shown. */
export function shareRead(
  article: Article,
  passages: readonly Passage[],
  position: Position,
  endShown: boolean,
): number {
  if (endShown) return 1;
  const {before, total} = wordsBefore(article, passages);
  if (total === 0) return 0;
  const passage = passages[position.passage];
  const within = passage?.kind === 'block' && position.offset > 0 ? wordsWithin(passage, position.offset) : 0;
  return Math.min(1, ((before[position.passage] ?? total) + within) / total);
}

/** A share as it is shown; only what is read to its end is 100%. */
export const percent = (share: number): string =>
  `${share >= 1 ? 100 : Math.min(99, Math.round(share * 100))}%`;
