import test from 'ava';
import {createBest} from '../../../source/library/index/best-paragraphs.js';
import {blockSize, entryOf, pack, windowOf} from '../../../source/library/index/postings.js';
import {packSequence, readSequence} from '../../../source/library/index/sequence.js';
import {tally, type TalliedWord} from '../../../source/library/index/tally.js';

/** A word that stands in paragraphs, each with the number that it has among the words there. */
function wordIn(paragraphs: readonly [id: number, position: number][], closeness = 1): TalliedWord {
  const postings = Map.groupBy(paragraphs, ([id]) => Math.floor(id / blockSize));
  return {
    weight: 0.5,
    closest: closeness,
    postings: new Map(
      Array.from(postings, ([block, each]) => [
        block,
        [{closeness, entries: pack(each.map(([id, at]) => entryOf(id % blockSize, windowOf(at))))}],
      ]),
    ),
  };
}

const ids = (paragraphs: readonly number[]): number[] => paragraphs.toSorted((a, b) => a - b);

const tide = wordIn([
  [3, 0],
  [9, 2],
  [5000, 40],
  [70_000, 1],
]);
const harbour = wordIn([
  [9, 4],
  [5000, 1],
  [70_000, 2],
  [70_001, 3],
]);

test('paragraphs with all words are found in every slice and block', (t) => {
  const {paragraphs, count, isWhole} = tally([tide, harbour], {atLeast: 2, most: 10});
  t.deepEqual(ids(paragraphs), [9, 5000, 70_000]);
  t.is(count, 3);
  t.true(isWhole);
});

test('those with some of the words are found, each once', (t) => {
  const {paragraphs, count} = tally([tide, harbour], {atLeast: 1, most: 10});
  t.deepEqual(ids(paragraphs), [3, 9, 5000, 70_000, 70_001]);
  t.is(count, 5);
});

test('those whose words may stand together come before others', (t) => {
  t.deepEqual(ids(tally([tide, harbour], {atLeast: 2, most: 2}).paragraphs), [9, 70_000]);
});

test('only the paragraphs of some articles are found', (t) => {
  const within = [[10, 6000] as const, [70_000, 70_000] as const];
  t.deepEqual(ids(tally([tide, harbour], {atLeast: 1, within, most: 10}).paragraphs), [5000, 70_000]);
});

test('a word that need not be there counts for those that have it', (t) => {
  const {paragraphs, count} = tally([tide], {atLeast: 1, optional: [harbour], most: 2});
  t.deepEqual(ids(paragraphs), [9, 70_000]);
  t.is(count, 4);
});

test('as soon as there are enough that can’t be bettered, no more is looked at', (t) => {
  const common = wordIn(Array.from({length: 20_000}, (_, id) => [id, 0]));
  const {paragraphs, count, isWhole} = tally([{...common, weight: 1}], {atLeast: 1, most: 50});
  t.deepEqual(
    ids(paragraphs),
    Array.from({length: 50}, (_, id) => id),
  );
  t.false(isWhole);
  t.true(count < 20_000);
});

test('the best are those with the highest scores, of equals the first', (t) => {
  const best = createBest(3, 9);
  for (const [paragraph, score] of [1, 5, 2, 5, 5, 7, 0].entries()) best.see(paragraph, score);
  t.deepEqual(ids(best.paragraphs()), [1, 3, 5]);
  t.false(best.isPerfect());
});

test('a sequence of terms is read as it was packed', (t) => {
  const terms = [0, 1, 127, 128, 300, 16_383, 16_384, 5_000_000, 2 ** 40];
  t.deepEqual(readSequence(packSequence(terms)), terms);
});
