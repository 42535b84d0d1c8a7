import type {Searchable} from '../../../source/search/hit.js';
import {createMemoryIndex} from '../../../source/search/memory-index.js';
import {search} from '../../../source/search/search.js';
import {createVocabulary} from '../../../source/search/vocabulary.js';
import {tableOf} from '../../readme/table.js';
import {atMost, type Claim} from '../claim.js';
import {figure, median, quantile} from '../statistics.js';
import {answers, figuresOf, heading} from './answers.js';
import {corpus, variedWords} from './corpus.js';
import {kinds, queriesOf, sourceOf} from './queries.js';

const sizes = [40, 10_000];
const queriesEach = 100;
const vocabularySize = 60_000;

/** One article, and a small folder, held in memory. */
export async function inMemory(): Promise<Claim[]> {
  const claims: Claim[] = [];
  for (const size of sizes) {
    const typed = await benchSize(corpus(size));
    if (size === 40)
      claims.push(atMost('a key to its hits, one article, p95', quantile(typed, 0.95), 5, 'ms'));
  }
  benchNearTerms();
  return claims;
}

async function benchSize(paragraphs: readonly Searchable[]): Promise<number[]> {
  const begun = performance.now();
  const index = createMemoryIndex(paragraphs);
  const rate = paragraphs.length / (performance.now() - begun);
  const terms = index.vocabulary().size;
  console.log(
    `\n${paragraphs.length} paragraphs in memory, ${terms} terms, ${figure(rate * 1000)} paragraphs/s\n`,
  );
  const all: number[] = [];
  const rows: string[][] = [];
  for (const kind of kinds) {
    const queries = queriesOf(sourceOf(paragraphs), kind, queriesEach);
    const answered = await answers(queries, async (text) => search(index, text).map((hit) => hit.text));
    all.push(...answered.typed);
    rows.push([kind, ...figuresOf(answered)]);
  }
  console.log(tableOf(heading, rows));
  return all;
}

function benchNearTerms(): void {
  const words = variedWords(vocabularySize);
  const vocabulary = createVocabulary(words);
  const times: number[] = [];
  for (const {text} of queriesOf(sourceOf(corpus(1000)), 'typo', 4 * queriesEach)) {
    for (const word of text.split(' ')) {
      const begun = performance.now();
      vocabulary.near(word);
      times.push(performance.now() - begun);
    }
  }
  console.log(
    `\nNear terms of ${times.length} mistyped words among ${vocabulary.size}: median ${figure(median(times))} ms, p95 ${figure(quantile(times, 0.95))} ms`,
  );
}
