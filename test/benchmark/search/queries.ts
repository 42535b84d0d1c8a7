import type {Searchable} from '../../../source/search/hit.js';
import {chance, pick, seededRandom} from '../../helpers/seeded-random.js';

export const kinds = ['phrase', 'out of order', 'typo', 'prefix', 'abbreviated'] as const;
export type Kind = (typeof kinds)[number];
export type KnownQuery = {kind: Kind; text: string; wanted: string};

/** Queries of one kind, each made from a stretch of words that stands in one paragraph only. */
export function queriesOf(paragraphs: readonly Searchable[], kind: Kind, count: number): KnownQuery[] {
  const random = seededRandom(kinds.indexOf(kind) + 1);
  const queries: KnownQuery[] = [];
  while (queries.length < count) {
    const {target, text} = pick(random, paragraphs);
    const words = stretch(text, random);
    if (!words || !('id' in target) || !standsOnce(words.join(' '), paragraphs)) continue;
    const plain = words.map((word) => word.replace(/[,.;:]$/, '').toLowerCase());
    queries.push({kind, text: make[kind](plain, random).join(' '), wanted: target.id});
  }
  return queries;
}

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

function standsOnce(words: string, paragraphs: readonly Searchable[]): boolean {
  let count = 0;
  for (const {text} of paragraphs) if (text.includes(words) && ++count > 1) return false;
  return true;
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
