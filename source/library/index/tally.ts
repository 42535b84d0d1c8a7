import {firstIndex} from '../../article/first-index.js';
import type {NumberSpan} from './article-list.js';
import {createBest} from './best-paragraphs.js';
import {blockSize, entrySize, withNeighbours} from './postings.js';
import type {Posting, PostingsByBlock} from './read-postings.js';

/** A word that is looked for. */
export type TalliedWord = {
  postings: PostingsByBlock;
  /** How telling it is: its share of all words, from 0 to 1. */
  weight: number;
  /** The highest closeness among its postings. */
  closest: number;
};

export type TallyOptions = {
  /** How many of the words a paragraph must have. */
  atLeast: number;
  /** Words that it may have besides, or not. */
  optional?: readonly TalliedWord[];
  /** The paragraphs that are searched, in ascending order; all when absent. */
  within?: readonly NumberSpan[] | undefined;
  /** So many are wanted, those that score highest, of equals the first; when absent they are only counted. */
  most?: number;
};

export type Tallied = {
  /** In no order. */
  paragraphs: readonly number[];
  /** How many have the words, of those that were looked at. */
  count: number;
  /** All were looked at; else those that were not can't be better than these. */
  isWhole: boolean;
};

/** Paragraphs that are looked at together: what is known of them stays in the processor's nearest memory. */
const sliceSize = 4096;

const counts = new Uint8Array(sliceSize);
const nears = new Uint8Array(sliceSize);
const weights = new Float32Array(sliceSize);
/** In or beside these windows of a paragraph stand all of its words that are near each other. */
const together = new Uint8Array(sliceSize);
/** For the word that is being noted: the windows it stands in, and how close its terms are. */
const windows = new Uint8Array(sliceSize);
const closenesses = new Float32Array(sliceSize);

/**
 * Finds paragraphs by the postings of words. What a paragraph scores is a first guess, from 0 to 2: what its words
 * weigh, and how many of them stand near the others.
 *
 * @param words the rarest first
 */
export function tally(words: readonly TalliedWord[], options: TallyOptions): Tallied {
  const {atLeast, within, most = 0, optional = []} = options;
  const all = [...words, ...optional];
  const perfect =
    all.reduce((sum, {weight, closest}) => sum + weight * closest, 0) + nearness(all.length - 1, all.length);
  const best = createBest(most, perfect);
  let count = 0;
  for (const block of blocksOf(words)) {
    const noters = all.map(({postings, weight}) => createNoter(postings.get(block) ?? [], weight));
    for (let from = 0; from < blockSize; from += sliceSize) {
      const first = block * blockSize + from;
      const wanted = within && wantedIn(within, first);
      if (within && !wanted) continue;
      if (best.isPerfect()) return {paragraphs: best.paragraphs(), count, isWhole: false};
      for (const place of openedIn(noters, from, words.length, atLeast)) {
        if (counts[place]! >= atLeast && wanted?.[place] !== 0) {
          count++;
          best.see(first + place, weights[place]! + nearness(nears[place]!, all.length));
        }
        counts[place] = nears[place] = weights[place] = together[place] = 0;
      }
    }
  }
  return {paragraphs: best.paragraphs(), count, isWhole: true};
}

const nearness = (near: number, words: number): number => near / words;

const blocksOf = (words: readonly TalliedWord[]): number[] =>
  [...new Set(words.flatMap(({postings}) => [...postings.keys()]))].toSorted((a, b) => a - b);

/** The places in a slice that have one of the words which they must have; what is known of them is noted. */
function openedIn(noters: readonly Noter[], from: number, words: number, atLeast: number): number[] {
  let opened: number[] = [];
  for (const [index, note] of noters.entries()) {
    if (index >= words) {
      note(from, atLeast, 0);
      continue;
    }
    // What has none of the first can't have enough of them.
    const least = atLeast === words ? index : index <= words - atLeast ? 0 : 1;
    const having = note(from, least, 1);
    if (index === 0) opened = having;
    else if (least === 0) for (const place of having) if (counts[place] === 1) opened.push(place);
    if (atLeast === words && having.length === 0) break;
  }
  return opened;
}

/**
 * Notes a word in the paragraphs of a slice that have so many of the words before.
 *
 * @param from where the slice begins in its block
 * @param counted what it counts: 1, or 0 where a paragraph need not have it
 */
type Noter = (from: number, least: number, counted: 0 | 1) => number[];

/** Slices must be noted in their order. */
function createNoter(postings: readonly Posting[], weight: number): Noter {
  const cursors = new Uint32Array(postings.length);
  return (from, least, counted) => {
    const places: number[] = [];
    for (let index = 0; index < postings.length; index++) {
      const {entries, closeness} = postings[index]!;
      let at = cursors[index]!;
      for (; at < entries.length; at += entrySize) {
        const place = (entries[at]! | (entries[at + 1]! << 8)) - from;
        if (place >= sliceSize) break;
        if (place < 0 || counts[place]! < least) continue;
        const before = windows[place]!;
        if (before === 0) places.push(place);
        if (before === 0 || closeness > closenesses[place]!) closenesses[place] = closeness;
        windows[place] = before | entries[at + 2]!;
      }
      cursors[index] = at;
    }
    for (const place of places) {
      const around = withNeighbours[windows[place]!]!;
      const both = around & together[place]!;
      if (both !== 0) nears[place]!++;
      together[place] = both === 0 ? around : both;
      counts[place]! += counted;
      weights[place]! += weight * closenesses[place]!;
      windows[place] = 0;
    }
    return places;
  };
}

/** For each paragraph of a slice, 1 where it is in one of the spans; undefined where none is. */
function wantedIn(spans: readonly NumberSpan[], first: number): Uint8Array | undefined {
  let at = firstIndex(spans.length, (index) => spans[index]![1] >= first);
  let wanted: Uint8Array | undefined;
  for (; at < spans.length && spans[at]![0] < first + sliceSize; at++) {
    const [start, end] = spans[at]!;
    wanted ??= new Uint8Array(sliceSize);
    wanted.fill(1, Math.max(0, start - first), end - first + 1);
  }
  return wanted;
}
