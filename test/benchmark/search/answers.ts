import {figure, median, quantile} from '../statistics.js';
import type {KnownQuery} from './queries.js';

/** What came of queries whose answers are known. */
export type Answers = {
  /** How often the wanted paragraph was the first hit, and among the first five, from 0 to 1. */
  first: number;
  five: number;
  /** Milliseconds for each query as a whole. */
  times: readonly number[];
  /** Milliseconds for each key of some of them, from the third letter on. */
  typed: readonly number[];
};

/** Asks for the texts that are found, best first. */
export type Ask = (query: string) => Promise<readonly string[]>;

/** @param typedOut how many of the queries are typed letter by letter too */
export async function answers(queries: readonly KnownQuery[], ask: Ask, typedOut = 20): Promise<Answers> {
  const times: number[] = [];
  const typed: number[] = [];
  const places: number[] = [];
  for (const {text, wanted} of queries) {
    const begun = performance.now();
    const found = await ask(text);
    times.push(performance.now() - begun);
    places.push(found.findIndex((each) => sameText(each, wanted)));
  }
  for (const {text} of queries.slice(0, typedOut)) {
    for (let length = 3; length <= text.length; length++) {
      const begun = performance.now();
      await ask(text.slice(0, length));
      typed.push(performance.now() - begun);
    }
  }
  const share = (among: number): number =>
    places.filter((place) => place >= 0 && place < among).length / Math.max(1, places.length);
  return {first: share(1), five: share(5), times, typed};
}

export const heading = ['query', 'r@1', 'r@5', 'median ms', 'p95 ms', 'typed: median ms', 'p95 ms'];

export const figuresOf = ({first, five, times, typed}: Answers): string[] => [
  ...[first, five].map((share) => share.toFixed(2)),
  ...[times, typed].flatMap((values) =>
    values.length === 0 ? ['–', '–'] : [figure(median(values)), figure(quantile(values, 0.95))],
  ),
];

/** A text is the same with other punctuation: what is Markdown in it may have been read as such. */
const sameText = (a: string, b: string): boolean => lettersOf(a) === lettersOf(b);

const lettersOf = (text: string): string => text.slice(0, 160).replaceAll(/\W+/g, '').slice(0, 80);
