import type {Repair, Span, SpanStyle} from '../../article/article.js';

/** The longest stretch that is taken for emphasised, in UTF-16 units. */
const marked =
  /(?<![^\s"'“‘„«(—–-])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]{0,400}?[^\s*_])\1(?![^\s"'”’»).,;:!?…—–-])/g;

/** Reads `*emphasis*` and `**strong**`: spans without the marks, and the repairs at where their places are then. */
export function readEmphasis(text: string, repairs: readonly Repair[]): {spans: Span[]; repairs: Repair[]} {
  const spans: Span[] = [];
  const marks: Array<{at: number; length: number}> = [];
  let start = 0;
  for (const {index, 0: whole, 1: mark = '', 2: inner = ''} of text.matchAll(marked)) {
    if (index > start) spans.push({text: text.slice(start, index)});
    spans.push({text: inner, styles: stylesOf(mark)});
    start = index + whole.length;
    marks.push({at: index, length: mark.length}, {at: start - mark.length, length: mark.length});
  }
  if (start < text.length || spans.length === 0) spans.push({text: text.slice(start)});
  const before = (at: number): number =>
    marks.reduce((sum, mark) => sum + Math.min(Math.max(0, at - mark.at), mark.length), 0);
  return {spans, repairs: repairs.map((repair) => ({...repair, at: repair.at - before(repair.at)}))};
}

const stylesOf = (mark: string): SpanStyle[] =>
  mark.length === 1 ? ['emphasis'] : mark.length === 2 ? ['strong'] : ['emphasis', 'strong'];
