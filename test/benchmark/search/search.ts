import type {Searchable} from '../../../source/search/hit.js';
import {createMemoryIndex, type MemoryIndex} from '../../../source/search/memory-index.js';
import {search} from '../../../source/search/search.js';
import {createVocabulary} from '../../../source/search/vocabulary.js';
import {corpus, corpusNote, variedWords} from './corpus.js';
import {kinds, queriesOf, type KnownQuery} from './queries.js';

const sizes = [40, 10_000, 100_000];
const queriesEach = 100;
const typedOut = 20;
const vocabularySize = 60_000;

/** Latency and recall of the search in memory by kind of query, and of near terms alone; about two minutes. */
export function run(): void {
  console.log(`Search in memory. ${corpusNote}.`);
  console.log(
    `${queriesEach} queries a kind, each from words that stand in one paragraph only. "Typed": a search a key, from the ` +
      `third of each of ${typedOut} queries on.`,
  );
  for (const size of sizes) benchSize(corpus(size));
  benchNearTerms();
}

function benchSize(paragraphs: readonly Searchable[]): void {
  const begun = performance.now();
  const index = createMemoryIndex(paragraphs);
  const indexed = performance.now() - begun;
  const terms = index.vocabulary().size;
  const rate = Math.round((paragraphs.length / indexed) * 1000);
  console.log(`\n${paragraphs.length} paragraphs, ${terms} terms, indexed at ${rate} paragraphs/s`);
  console.log('| query | r@1 | r@5 | median ms | p95 ms | typed: median ms | p95 ms |');
  console.log('|---|---|---|---|---|---|---|');
  for (const kind of kinds) {
    const queries = queriesOf(paragraphs, kind, queriesEach);
    const {first, five, times} = ask(index, queries);
    const typed = queries.slice(0, typedOut).flatMap(({text}) => typeOut(index, text));
    const figures = [first, five, quantile(times, 0.5), quantile(times, 0.95)];
    console.log(row(kind, [...figures, quantile(typed, 0.5), quantile(typed, 0.95)]));
  }
}

function ask(
  index: MemoryIndex,
  queries: readonly KnownQuery[],
): {first: number; five: number; times: number[]} {
  const times: number[] = [];
  const places = queries.map(({text, wanted}) => {
    const hits = timed(times, () => search(index, text));
    return hits.findIndex(({target}) => 'id' in target && target.id === wanted);
  });
  const share = (among: number): number =>
    places.filter((place) => place >= 0 && place < among).length / places.length;
  return {first: share(1), five: share(5), times};
}

function typeOut(index: MemoryIndex, text: string): number[] {
  const times: number[] = [];
  for (let length = 3; length <= text.length; length++)
    timed(times, () => search(index, text.slice(0, length)));
  return times;
}

function benchNearTerms(): void {
  const words = variedWords(vocabularySize);
  const vocabulary = createVocabulary(words);
  const times: number[] = [];
  for (const {text} of queriesOf(corpus(1000), 'typo', 4 * queriesEach)) {
    for (const word of text.split(' ')) timed(times, () => vocabulary.near(word));
  }
  console.log(`\nNear terms of ${times.length} mistyped words among ${vocabulary.size}`);
  console.log(row('median, p95 ms', [quantile(times, 0.5), quantile(times, 0.95)]));
}

function timed<T>(times: number[], work: () => T): T {
  const begun = performance.now();
  const result = work();
  times.push(performance.now() - begun);
  return result;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const row = (name: string, figures: readonly number[]): string =>
  `| ${[name, ...figures.map((figure) => figure.toFixed(2))].join(' | ')} |`;
