import {branchAt, patternAt, root} from './packed-trie.js';
import {loadPatterns, type PackedPatterns} from './hyphenation-patterns.js';

/** Where a word (letters only) may break, as UTF-16 offsets in it. */
export type Hyphenate = (word: string) => readonly number[];

/** The fewest letters before and after a hyphen. */
const left = 2;
const right = 3;

/** Letters of a word at most: what is longer is no word. */
const longest = 100;

/** Words whose hyphenation points are kept; when there are more, all are forgotten. */
const capacity = 4096;

const nowhere: readonly number[] = [];

export const unhyphenated: Hyphenate = () => nowhere;

/** Hyphenation for a language (BCP 47); none where its patterns aren't there. */
export async function loadHyphenation(language: string): Promise<Hyphenate> {
  const patterns = await loadPatterns(language);
  return patterns ? hyphenationBy(patterns) : unhyphenated;
}

/**
 * Hyphenation by patterns (Liang, "Word Hy-phen-a-tion by Com-put-er", 1983). Short words in capitals are taken for
 * abbreviations, and mixed ones (iPhone) for names, which don't break.
 */
function hyphenationBy(patterns: PackedPatterns): Hyphenate {
  const known = new Map<string, readonly number[]>();
  return (word) => {
    if (word.length < left + right || word.length > longest) return nowhere;
    let points = known.get(word);
    if (!points) {
      if (known.size >= capacity) known.clear();
      points = pointsOf(word, patterns);
      known.set(word, points);
    }
    return points;
  };
}

function pointsOf(word: string, {levels, trie, exceptions}: PackedPatterns): readonly number[] {
  const lower = word.toLowerCase();
  if (lower.length !== word.length) return nowhere;
  if (lower.slice(1) !== word.slice(1) && lower.toUpperCase() !== word) return nowhere;
  const allowed = (point: number): boolean => point >= left && point <= word.length - right;
  // The package counts the hyphens before a point in: as-so-ciate has 2 and 5.
  const listed = Object.hasOwn(exceptions, lower) ? exceptions[lower] : undefined;
  if (listed) return listed.map((point, index) => point - index).filter(allowed);

  const dotted = `.${lower}.`;
  const strengths = new Uint8Array(dotted.length + 1);
  for (let start = 0; start < dotted.length; start++) {
    // A pattern that begins with the dot has no level for the place before it.
    const first = Math.max(0, start - 1);
    let node = root;
    for (let end = start; end < dotted.length; end++) {
      node = branchAt(trie, node, dotted.charCodeAt(end));
      if (node === -1) break;
      const index = patternAt(trie, node);
      if (index !== -1) raise(strengths, first, levels[index] ?? nowhere);
    }
  }
  const points: number[] = [];
  for (let point = left; point <= word.length - right; point++)
    if ((strengths[point] ?? 0) % 2 === 1) points.push(point);
  return points;
}

// Written without iterators: this runs for every word of the first page, before anything is compiled.
function raise(strengths: Uint8Array, first: number, levels: readonly number[]): void {
  for (let at = 0; at < levels.length; at++) {
    const level = levels[at] ?? 0;
    if (level > (strengths[first + at] ?? 0)) strengths[first + at] = level;
  }
}
