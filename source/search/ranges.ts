import type {Range} from './hit.js';
import type {Match} from './match.js';
import {isUnspaced} from './terms.js';

const shortWord = 3;
const beside = 2;

/**
 * What to mark in a text: whole words, in order, not overlapping. Short words ("of", "the") are marked only beside a
 * longer one that matched, unless the query has none but short ones.
 */
export function rangesOf(matches: readonly Match[], words: readonly string[]): Range[] {
  const isLong = ({word}: Match): boolean => {
    const typed = words[word]!;
    return typed.length > shortWord || isUnspaced(typed);
  };
  const long = matches.filter(isLong);
  if (long.length === 0) return merge(matches);
  const places = new Set<number>();
  for (const {position} of long) {
    for (let at = position - beside; at <= position + beside; at++) places.add(at);
  }
  return merge(matches.filter((match) => isLong(match) || places.has(match.position)));
}

/** Ranges in order, those that overlap made one. */
export function merge(ranges: readonly {start: number; end: number}[]): Range[] {
  const merged: [number, number][] = [];
  for (const {start, end} of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
