import {cellsOf, graphemes} from './cells.js';
import type {Hyphenate} from './hyphenation.js';
import {costOfParting} from './parting.js';
import {breaksIn} from './word.js';

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
  /** Absent where no word is to be hyphenated. */
  hyphenate?: Hyphenate | undefined;
  /** Whether a word at an offset is verbatim (code) and gets no hyphen. */
  verbatim?: ((offset: number) => boolean) | undefined;
};

/** Under this measure a hyphen costs more than it gains. */
const leastHyphenated = 8;

/** A word cut anywhere: dearer than any line of usual length left empty. */
const cut = 10_000;

const words = /[^ \t\u1680\u2000-\u2006\u2008-\u200B\u205F\u3000]+/g;

/**
 * All places where the text from `start` to `end` may be broken into lines, its beginning and its end among them.
 * Between any two neighbours there is never more than the measure: a longer word may be cut between graphemes.
 */
export function opportunitiesIn(
  text: string,
  start: number,
  end: number,
  options: OpportunityOptions,
): Opportunity[] {
  const {measure} = options;
  // At a measure of one cell, a grapheme of two is replaced by a mark of one.
  const width = measure > 1 ? cellsOf : (part: string): number => graphemes(part).length;
  const hyphenate = measure < leastHyphenated ? undefined : options.hyphenate;
  const found: Opportunity[] = [];
  let cells = 0;
  let gaps = 0;

  function add(opportunity: Opportunity): void {
    const last = found.at(-1);
    const room = measure - (opportunity.hyphen ? 1 : 0);
    if (last && opportunity.cellsToEnd - last.cellsToNext > room) cutBetween(last, opportunity);
    found.push(opportunity);
  }

  function cutBetween(last: Opportunity, before: Opportunity): void {
    let at = last.next;
    let sum = last.cellsToNext;
    const gap = last.gapsToNext;
    for (const grapheme of graphemes(text.slice(last.next, before.end))) {
      if (at > last.next)
        found.push({
          end: at,
          next: at,
          cellsToEnd: sum,
          cellsToNext: sum,
          gapsToEnd: gap,
          gapsToNext: gap,
          hyphen: false,
          penalty: cut,
        });
      at += grapheme.length;
      sum += width(grapheme);
    }
  }

  let position = start;
  let before = '';
  const line = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const {0: word, index} of line.matchAll(words)) {
    const at = start + index;
    const gap = width(line.slice(position - start, index));
    const gapped = gap > 0 && found.length > 0 ? 1 : 0;
    add({
      end: position,
      next: at,
      cellsToEnd: cells,
      cellsToNext: cells + gap,
      gapsToEnd: gaps,
      gapsToNext: gaps + gapped,
      hyphen: false,
      penalty: before === '' ? 0 : costOfParting(before, word),
    });
    before = word;
    cells += gap;
    gaps += gapped;
    let from = 0;
    for (const {at: inner, dropped, hyphen, penalty} of breaksIn(
      word,
      options.verbatim?.(at) ? undefined : hyphenate,
    )) {
      cells += width(word.slice(from, inner));
      from = inner + dropped;
      if (hyphen && measure < leastHyphenated) continue;
      add({
        end: at + inner,
        next: at + from,
        cellsToEnd: cells,
        cellsToNext: cells,
        gapsToEnd: gaps,
        gapsToNext: gaps,
        hyphen,
        penalty,
      });
    }
    cells += width(from === 0 ? word : word.slice(from));
    position = at + word.length;
  }
  const last: Opportunity = {
    end: position,
    next: end,
    cellsToEnd: cells,
    cellsToNext: cells,
    gapsToEnd: gaps,
    gapsToNext: gaps,
    hyphen: false,
    penalty: 0,
  };
  if (found.length === 0) found.push(last);
  add(last);
  return found;
}
