import {weightOf, type Candidates, type Wanted} from './candidates.js';
import {createFacets, type Facets, type Facts, type OtherNames} from './facets.js';
import type {Searchable} from './hit.js';
import {createProximity} from './proximity.js';
import {termsOf} from './terms.js';
import {createVocabulary, type Vocabulary} from './vocabulary.js';

/**
 * An index of paragraphs in memory, for one article or a small library. It stands beside the one on disk because it is
 * there sooner and answers sooner: an op-ed takes it half the time to be made, and a query in a book of 20,000
 * paragraphs a fourth to a half (9 to 40 ms of CPU beside 50 to 85).
 */
export type MemoryIndex = Candidates & {
  /** Takes paragraphs in; a long article may come in pieces. */
  add: (searchables: Iterable<Searchable>) => void;
  /** Takes an article in, in place of what was there of it; with no paragraphs, takes it out. */
  put: (article: string, searchables: readonly Searchable[]) => void;
  /** What else the authors and institutions of its articles are called, for filters that ask for them. */
  name: (otherNames: OtherNames) => void;
};

type IndexedParagraph = {searchable: Searchable; sequence: Uint32Array};

/** In how many paragraphs that have the words it is looked at how closely these stand together. */
const mostWeighed = 5000;

/** Replaced paragraphs that are left standing before the index is built anew without them. */
const mostDead = 1000;

export function createMemoryIndex(searchables: readonly Searchable[] = []): MemoryIndex {
  const entries: (IndexedParagraph | undefined)[] = [];
  const byArticle = new Map<string, number[]>();
  const numbers = new Map<string, number>();
  const postings: number[][] = [];
  let size = 0;
  let vocabulary: Vocabulary | undefined;
  let facets: Facets | undefined;
  let otherNames: OtherNames | undefined;

  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    const number = postings.push([]) - 1;
    numbers.set(term, number);
    vocabulary = undefined;
    return number;
  };

  const addOne = (searchable: Searchable): void => {
    const id = entries.length;
    const sequence = Uint32Array.from(termsOf(searchable.text), ({term}) => numberOf(term));
    for (const number of sequence) {
      const paragraphs = postings[number];
      if (paragraphs && paragraphs.at(-1) !== id) paragraphs.push(id);
    }
    entries.push({searchable, sequence});
    const siblings = byArticle.get(searchable.article);
    if (siblings) siblings.push(id);
    else byArticle.set(searchable.article, [id]);
    facets = undefined;
    size++;
  };

  const remove = (article: string): void => {
    for (const id of byArticle.get(article) ?? []) {
      entries[id] = undefined;
      size--;
    }
    byArticle.delete(article);
    facets = undefined;
    if (entries.length > 2 * size + mostDead) rebuild();
  };

  const rebuild = (): void => {
    const alive = entries.flatMap((entry) => entry?.searchable ?? []);
    for (const list of [entries, postings]) list.length = 0;
    for (const map of [byArticle, numbers]) map.clear();
    size = 0;
    vocabulary = undefined;
    add(alive);
  };

  const add = (more: Iterable<Searchable>): void => {
    for (const searchable of more) addOne(searchable);
  };

  const index: MemoryIndex = {
    get size() {
      return size;
    },
    vocabulary: () => (vocabulary ??= createVocabulary(numbers.keys())),
    frequencyOf: (terms) =>
      terms.reduce((sum, {term}) => sum + (postings[numbers.get(term) ?? -1]?.length ?? 0), 0),
    paragraph: (id) => entries[id]?.searchable,
    add,
    put: (article, replacement) => {
      remove(article);
      add(replacement);
    },
    name(names) {
      if (names !== otherNames) facets = undefined;
      otherNames = names;
    },
    paragraphsWith: (wanted) => likeliest(wanted, tally(wanted)),
    count: (wanted) => ({count: fitting(wanted, tally(wanted)).length}),
    articlesWith: (filters) => (facets ??= createFacets(facts(), otherNames)).articlesWith(filters),
    headlines: (articles, limit) =>
      [...articles].slice(0, limit).flatMap((article) => byArticle.get(article)?.[0] ?? []),
  };

  const facts = (): Map<string, Facts> => {
    const known = new Map<string, Facts>();
    for (const [article, [first = -1]] of byArticle) {
      const searchable = entries[first]?.searchable;
      if (searchable) known.set(article, searchable.facts ?? {...searchable, affiliations: []});
    }
    return known;
  };

  /**
   * Which paragraphs have which of the words (a bit each), and how much these weigh. The rarest words come first: a
   * paragraph that has none of the first ones can't have enough of them, so that the common ones only add to what is
   * there already.
   */
  const tally = ({alternatives, atLeast, within}: Wanted) => {
    const has = new Uint32Array(entries.length);
    const weight = new Float64Array(entries.length);
    const ids: number[] = [];
    const words = alternatives
      .map((alternative, word) => ({...alternative, bit: 1 << word, rarity: weightOf(alternative, index)}))
      .toSorted((a, b) => b.rarity - a.rarity);
    for (const [place, {terms, bit, rarity}] of words.entries()) {
      const opens = place <= words.length - atLeast;
      for (const {term, closeness} of terms) {
        for (const id of postings[numbers.get(term) ?? -1] ?? []) {
          const before = has[id] ?? 0;
          if (before & bit || (before === 0 && !opens)) continue;
          if (before === 0) {
            const article = entries[id]?.searchable.article;
            if (article === undefined || within?.has(article) === false) continue;
            ids.push(id);
          }
          has[id] = before | bit;
          weight[id] = (weight[id] ?? 0) + rarity * closeness;
        }
      }
    }
    return {ids, has, weight};
  };

  const fitting = ({atLeast}: Wanted, {ids, has}: ReturnType<typeof tally>): number[] =>
    ids.filter((id) => bitsIn(has[id] ?? 0) >= atLeast);

  const likeliest = (wanted: Wanted, tallied: ReturnType<typeof tally>): number[] => {
    const {alternatives, limit} = wanted;
    const {weight} = tallied;
    const likely = highest(fitting(wanted, tallied), (id) => weight[id] ?? 0, Math.max(limit, mostWeighed));
    if (alternatives.length === 1) return likely.slice(0, limit);
    const total = alternatives.reduce((sum, alternative) => sum + weightOf(alternative, index), 0);
    const proximity = proximityIn(alternatives);
    return highest(likely, (id) => (weight[id] ?? 0) / total + proximity(id), limit);
  };

  /** How closely the words stand together in a paragraph, from 0 to 1. */
  const proximityIn = (alternatives: Wanted['alternatives']): ((id: number) => number) => {
    const words = wordsByNumber(alternatives);
    const proximity = createProximity(alternatives.length);
    return (id) => {
      proximity.reset();
      const {sequence} = entries[id] ?? {sequence: []};
      for (let position = 0; position < sequence.length; position++) {
        let bits = words[sequence[position] ?? 0] ?? 0;
        for (; bits !== 0; bits &= bits - 1) proximity.see(position, 31 - Math.clz32(bits & -bits));
      }
      return proximity.value();
    };
  };

  /** For each term's number, the words it may stand for, a bit each. */
  const wordsByNumber = (alternatives: Wanted['alternatives']): Uint32Array => {
    const words = new Uint32Array(postings.length);
    for (const [word, {terms}] of alternatives.entries()) {
      for (const {term} of terms) {
        const number = numbers.get(term);
        if (number !== undefined) words[number] = (words[number] ?? 0) | (1 << word);
      }
    }
    return words;
  };

  add(searchables);
  return index;
}

function bitsIn(set: number): number {
  let count = 0;
  for (let bits = set; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/** The ids with the highest scores, highest first; of equals, the earlier. */
function highest(ids: readonly number[], score: (id: number) => number, limit: number): number[] {
  const scores = Float64Array.from(ids, score);
  const bar = ids.length > limit ? (scores.toSorted()[ids.length - limit] ?? 0) : -Infinity;
  const order: number[] = [];
  for (let at = 0; at < ids.length; at++) if ((scores[at] ?? 0) >= bar) order.push(at);
  return order
    .toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || (ids[a] ?? 0) - (ids[b] ?? 0))
    .slice(0, limit)
    .map((at) => ids[at] ?? 0);
}
