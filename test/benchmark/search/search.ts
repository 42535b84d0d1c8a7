import {createMemoryIndex} from '../../../source/search/memory-index.js';
import {search} from '../../../source/search/search.js';
import {createVocabulary} from '../../../source/search/vocabulary.js';
import {termsOf} from '../../../source/search/terms.js';
import {corpus, corpusNote} from './corpus.js';
import {kinds, queriesOf} from './queries.js';

const sizes = [40, 10_000, 100_000];
const queriesEach = 100;

/** Latency and recall of the search in memory by kind of query, and of the near terms alone; about a minute. */
export async function benchSearch(): Promise<void> {
  console.log(corpusNote);
  console.log(
    `${queriesEach} queries a kind; as typed: every key of each query after its third, one search a key`,
  );
  for (const size of sizes) {
    const paragraphs = corpus(size);
    const started = performance.now();
    const index = createMemoryIndex(paragraphs);
    const indexed = performance.now() - started;
    const vocabulary = index.vocabulary();
    const sorted = performance.now() - started - indexed;
    console.log(
      `\n${size} paragraphs, ${vocabulary.size} terms; ${Math.round((size / indexed) * 1000)} paragraphs/s, vocabulary in ${sorted.toFixed(0)} ms`,
    );
    console.log('| kind | r@1 | r@5 | median ms | p95 ms | max ms | as typed: median | p95 |');
    console.log('|---|---|---|---|---|---|---|---|');
    for (const kind of kinds) {
      const times: number[] = [];
      const keys: number[] = [];
      let first = 0;
      let five = 0;
      const queries = queriesOf(paragraphs, kind, queriesEach);
      for (const {text, wanted} of queries) {
        const begun = performance.now();
        const hits = search(index, text);
        times.push(performance.now() - begun);
        const place = hits.findIndex(({target}) => 'id' in target && target.id === wanted);
        if (place === 0) first++;
        if (place >= 0 && place < 5) five++;
      }
      for (const {text} of queries.slice(0, 20)) {
        for (let length = 3; length <= text.length; length++) {
          const begun = performance.now();
          search(index, text.slice(0, length));
          keys.push(performance.now() - begun);
        }
      }
      const row = [
        first / queries.length,
        five / queries.length,
        at(times, 0.5),
        at(times, 0.95),
        at(times, 1),
      ];
      console.log(
        `| ${[kind, ...[...row, at(keys, 0.5), at(keys, 0.95)].map((value) => value.toFixed(2))].join(' | ')} |`,
      );
    }
    const near: number[] = [];
    const fresh = createVocabulary(
      new Set(paragraphs.flatMap(({text}) => termsOf(text).map(({term}) => term))),
    );
    fresh.near('warming');
    for (const {text} of queriesOf(paragraphs, 'typo', queriesEach)) {
      for (const word of text.split(' ')) {
        const begun = performance.now();
        fresh.near(word);
        near.push(performance.now() - begun);
      }
    }
    console.log(
      `near terms of a mistyped word: median ${at(near, 0.5).toFixed(2)} ms, p95 ${at(near, 0.95).toFixed(2)} ms`,
    );
  }
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
