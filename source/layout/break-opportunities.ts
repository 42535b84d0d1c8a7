import {cellsOf, graphemes} from './cells.js';
import type {Hyphenate} from './hyphenation.js';
import {costOfParting} from './word-gaps.js';
import {breaksIn} from './word-breaks.js';

/** A place where a line may end and another begin. Cells and gaps are counted from the beginning of the text. */
export type Opportunity = {
  /** UTF-16 offset where the line ends. */
  end: number;
  /** UTF-16 offset where the next begins: after spaces, or a soft hyphen. */
  next: number;
  cellsToEnd: number;
  cellsToNext: number;
  /** Spaces that can be stretched. */
  gapsToEnd: number;
  gapsToNext: number;
  /** Whether a hyphen of one cell is added. */
  hyphen: boolean;
  penalty: number;
};

export type OpportunityOptions = {
  measure: number;
  /** Finds hyphenation points; absent where no word is to be hyphenated. */
  hyphenate?: Hyphenate | undefined;
  /** Whether a word at an offset is verbatim (code) and gets no hyphen. */
  verbatim?: ((offset: number) => boolean) | undefined;
};

/** Under this measure a hyphen costs more than it gains. */
const leastHyphenated = 8;

/** A word cut anywhere: dearer than any line of usual length left empty. */
const cut = 10_000;

/** A word of more measures than this is no word: it is cut once a line, wherever that is. */
const endless = 20;

/** How much dearer breaks within words are in text that isn't hyphenated: headlines had better not part compounds. */
const unbroken = 5;

const words = /[^ \t\u1680\u2000-\u2006\u2008-\u200B\u205F\u3000]+/g;

/**
 * All places where the text from `start` to `end` may be broken into lines, its beginning and its end among them.
 * Between any two neighbours there is never more than the measure: a longer word may be cut between graphemes.
 */
export function opportunitiesIn(
  text: string,
  start: number,
  end: number,
  {measure, hyphenate, verbatim}: OpportunityOptions,
): Opportunity[] {
  // At a measure of one cell, a grapheme of two is replaced by a mark of one.
  const width = measure > 1 ? cellsOf : (part: string): number => graphemes(part).length;
  const found: Opportunity[] = [];
  let cells = 0;
  let gaps = 0;

  /** A line may end at `lineEnd`, `cells` from the beginning, and the next begin after a gap of some more. */
  function add(lineEnd: number, next: number, gap: number, hyphen: boolean, penalty: number): void {
    const last = found.at(-1);
    const room = measure - (hyphen ? 1 : 0);
    if (last && cells - last.cellsToNext > room) cutBetween(last, lineEnd);
    const counts = {cellsToEnd: cells, gapsToEnd: gaps};
    cells += gap;
    if (last && gap > 0) gaps++;
    found.push({end: lineEnd, next, ...counts, cellsToNext: cells, gapsToNext: gaps, hyphen, penalty});
  }

  function cutBetween(last: Opportunity, lineEnd: number): void {
    let at = last.next;
    let sum = last.cellsToNext;
    let before = sum;
    const step = cells - sum > endless * measure ? measure : 0;
    const count = last.gapsToNext;
    for (const grapheme of graphemes(text.slice(last.next, lineEnd))) {
      const more = width(grapheme);
      if (at > last.next && sum + more - before > step) {
        const sums = {cellsToEnd: sum, cellsToNext: sum, gapsToEnd: count, gapsToNext: count};
        found.push({end: at, next: at, ...sums, hyphen: false, penalty: cut});
        before = sum;
      }
      at += grapheme.length;
      sum += more;
    }
  }

  let position = start;
  let before = '';
  for (const {0: word, index} of text.slice(start, end).matchAll(words)) {
    const at = start + index;
    const parting = before === '' ? 0 : costOfParting(before, word);
    add(position, at, width(text.slice(position, at)), false, parting);

    const hyphenated = verbatim?.(at) ? undefined : hyphenate;
    let from = 0;
    for (const {at: inner, dropped, hyphen, penalty} of breaksIn(word, hyphenated)) {
      cells += width(word.slice(from, inner));
      from = inner + dropped;
      if (hyphen && measure < leastHyphenated) continue;
      add(at + inner, at + from, 0, hyphen, hyphenated ? penalty : penalty * unbroken);
    }
    cells += width(word.slice(from));
    position = at + word.length;
    before = word;
  }
  if (found.length === 0) add(start, end, 0, false, 0);
  add(position, end, 0, false, 0);
  return found;
}
