import {countWords, wordCountOfBlock} from '../article/words.js';
import type {Passage} from '../layout/passages.js';
import {chunkAt, chunksOf} from '../layout/passage-chunks.js';
import type {Position} from '../layout/viewport.js';

/** What `shareRead` asks of a typesetting. */
type Typesetting = {passages: () => readonly Passage[]; words: () => WordCounts};

export type WordCounts = {
  /** Words of the text before each passage. */
  before: readonly number[];
  total: number;
  /** UTF-16 units of the text before each passage. */
  unitsBefore: readonly number[];
  unitsInAll: number;
};

/**
 * Words before each passage: those of the author's text, not of headlines, bylines and notes.
 *
 * @param known what was counted in `before`, the passages that some of these go on from
 */
export function countWordsOf(
  passages: readonly Passage[],
  known?: WordCounts,
  before: readonly Passage[] = [],
): WordCounts {
  let same = 0;
  if (known) while (same < before.length && passages[same] === before[same]) same++;
  const wordsBefore = known ? known.before.slice(0, same) : [];
  const unitsBefore = known ? known.unitsBefore.slice(0, same) : [];
  let total = known?.before[same] ?? known?.total ?? 0;
  let unitsInAll = known?.unitsBefore[same] ?? known?.unitsInAll ?? 0;
  for (let index = same; index < passages.length; index++) {
    const {block, text} = passages[index]!;
    wordsBefore.push(total);
    unitsBefore.push(unitsInAll);
    if (!block) continue;
    total += wordCountOfBlock(block, text);
    unitsInAll += text.length;
  }
  return {before: wordsBefore, total, unitsBefore, unitsInAll};
}

const wordsUpToChunks = new WeakMap<Passage, readonly number[]>();

/** Words of a passage before an offset; those before the chunk it lies in are counted but once. */
function wordsWithin(passage: Passage, offset: number): number {
  const chunks = chunksOf(passage);
  const at = chunkAt(passage, offset);
  let before = wordsUpToChunks.get(passage);
  if (!before && chunks.length > 1) {
    let sum = 0;
    before = chunks.map(({start, end}) => (sum += countWords(passage.text.slice(start, end))));
    wordsUpToChunks.set(passage, before);
  }
  return (before?.[at - 1] ?? 0) + countWords(passage.text.slice(chunks[at]?.start ?? 0, offset));
}

/** The share read, 0 to 1: words before the first visible line by all words; 1 once the last line is shown. */
export function shareRead(typesetting: Typesetting, position: Position, endShown: boolean): number {
  if (endShown) return 1;
  const {before, total} = typesetting.words();
  if (total === 0) return 0;
  const passage = typesetting.passages()[position.passage];
  const within = passage?.kind === 'block' && position.offset > 0 ? wordsWithin(passage, position.offset) : 0;
  return Math.min(1, ((before[position.passage] ?? total) + within) / total);
}

/** A share as it is shown; only what is read to its end is 100%. */
export const percent = (share: number): string =>
  `${share >= 1 ? 100 : Math.min(99, Math.round(share * 100))}%`;
