import type {Searchable} from '../../../source/search/hit.js';
import {chance, pick, seededRandom} from '../../helpers/seeded-random.js';

export const kinds = ['phrase', 'out of order', 'typo', 'prefix', 'abbreviated'] as const;
export type Kind = (typeof kinds)[number];
/** `wanted` is the text of the paragraph. */
export type KnownQuery = {kind: Kind; text: string; wanted: string};

/** What queries are made of. */
export type Source = {
  /** A paragraph by chance. */
  pick: (random: () => number) => string;
  /** Whether words stand side by side in no more than one paragraph. */
  standsOnce: (words: string) => boolean;
};

/** Queries of one kind, each made from a stretch of words that stands in one paragraph only, which is wanted. */
export function queriesOf({pick: choose, standsOnce}: Source, kind: Kind, count: number): KnownQuery[] {
  const random = seededRandom(kinds.indexOf(kind) + 1);
  const queries: KnownQuery[] = [];
  while (queries.length < count) {
    const text = choose(random);
    const words = stretch(text, random);
    if (!words || !standsOnce(words.join(' '))) continue;
    const plain = words.map((word) => word.replace(/[,.;:]$/, '').toLowerCase());
    queries.push({kind, text: make[kind](plain, random).join(' '), wanted: text});
  }
  return queries;
}

export const sourceOf = (paragraphs: readonly Searchable[]): Source => ({
  pick: (random) => pick(random, paragraphs).text,
  standsOnce: (words) => paragraphs.filter(({text}) => text.includes(words)).length <= 1,
});

/** From four to six neighbouring words, two of them at least of six letters. */
function stretch(text: string, random: () => number): string[] | undefined {
  const words = text.split(' ');
  const length = 4 + chance(random, 3);
  const start = chance(random, Math.max(1, words.length - length));
  const found = words.slice(start, start + length);
  const plain = found.every((word) => /^[a-z]+(?:[’'-][a-z]+)*[,.;:]?$/i.test(word));
  if (found.length < 4 || !plain || found.filter((word) => word.length >= 6).length < 2) return undefined;
  return found;
}

const make: Record<Kind, (words: string[], random: () => number) => string[]> = {
  phrase: (words) => words,
  'out of order': (words, random) =>
    words
      .map((word) => ({word, at: random()}))
      .toSorted((a, b) => a.at - b.at)
      .map(({word}) => word),
  typo: (words, random) => words.map((word) => (word.length >= 4 ? mistype(word, random) : word)),
  prefix: (words, random) =>
    words.map((word) => (word.length >= 6 ? word.slice(0, 4 + chance(random, word.length - 5)) : word)),
  abbreviated: (words) => words.map((word) => (word.length >= 7 ? contract(word) : word)),
};

function mistype(word: string, random: () => number): string {
  const at = 1 + chance(random, word.length - 2);
  const letter = 'abcdefghijklmnopqrstuvwxyz'.charAt(chance(random, 26));
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  return pick(random, [
    before + after,
    before + letter + here + after,
    before + letter + after,
    before + after.charAt(0) + here + after.slice(1),
  ]);
}

/** As in "govt": the first letter, two consonants, the last letter. */
function contract(word: string): string {
  const consonants = word.slice(1, -1).replaceAll(/[^bcdfghjklmnpqrstvwxz]/g, '');
  return word.charAt(0) + consonants.slice(0, 3) + word.slice(-1);
}
