import {globSync, readFileSync} from 'node:fs';
import type {Searchable} from '../../../source/search/hit.js';
import {chance, pick, seededRandom} from '../../helpers/seeded-random.js';

export const corpusNote =
  'Corpus: prose of the readme files of the installed npm packages, and beyond it paragraphs recombined from it (each ' +
  'word follows one that it follows there), one word in 40 with a new ending so that the vocabulary grows';

/** Paragraphs an article. */
export const articleLength = 40;

/** So many paragraphs of about 79 words, 40 an article; the same ones every time for the same packages. */
export const corpus = (size: number): Searchable[] =>
  Array.from(texts(size), (text, index) => {
    const article = `article-${Math.floor(index / articleLength)}`;
    return {
      article,
      title: article,
      section: '',
      target: {kind: 'block', id: String(index)},
      text,
      authors: [],
    };
  });

/** The texts of so many paragraphs: first the real ones, then those made of them. */
export function* texts(size: number): Generator<string> {
  const random = seededRandom(12);
  const real = realParagraphs();
  yield* real.slice(0, size);
  const follow = followers(real);
  const starts = real.flatMap((text) => text.split(' ', 1));
  for (let made = real.length; made < size; made++) yield recombine(starts, follow, random);
}

/** Paragraphs of plain prose, each once. */
function realParagraphs(): string[] {
  const found = new Set<string>();
  for (const file of globSync('node_modules/**/*.md').toSorted()) {
    for (const block of readFileSync(file, 'utf8').split(/\n\s*\n/)) {
      const text = block
        .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replaceAll(/[`*_]+/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim();
      const words = text.split(' ');
      if (words.length >= 25 && words.length <= 200 && /^[A-Z][^|<>{}#=]*$/.test(text)) found.add(text);
    }
  }
  return [...found];
}

function followers(real: readonly string[]): Map<string, string[]> {
  const follow = new Map<string, string[]>();
  for (const text of real) {
    const words = text.split(' ');
    for (const [index, word] of words.slice(0, -1).entries()) {
      const after = words[index + 1] ?? '';
      const known = follow.get(word);
      if (known) known.push(after);
      else follow.set(word, [after]);
    }
  }
  return follow;
}

const endings = [
  'ium',
  'oth',
  'esque',
  'ander',
  'ivo',
  'ulet',
  'arn',
  'okki',
  'eism',
  'ward',
  'umbra',
  'ette',
];

/** Distinct words: those of the corpus, then the same with other endings. */
export function variedWords(count: number): Set<string> {
  const words = new Set(realParagraphs().flatMap((text) => text.toLowerCase().match(/[a-z]+/g) ?? []));
  const plain = [...words].filter((word) => word.length >= 4 && word.length <= 9);
  for (const ending of endings.flatMap((each) => [each, `${each}s`])) {
    for (const word of plain) {
      if (words.size >= count) return words;
      words.add(word + ending);
    }
  }
  return words;
}

function recombine(starts: readonly string[], follow: Map<string, string[]>, random: () => number): string {
  const words: string[] = [];
  const length = 40 + chance(random, 80);
  let word = pick(random, starts);
  while (words.length < length) {
    const varied = chance(random, 40) === 0 && /^[a-z]{4,9}$/.test(word);
    words.push(varied ? word + pick(random, endings) : word);
    const next = follow.get(word);
    word = pick(random, next ?? starts);
  }
  return words.join(' ');
}
