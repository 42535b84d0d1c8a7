import type {Repair, Span, SpanStyle} from '../../article/article.js';

/** The longest text that is taken for emphasised, in UTF-16 units. */
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
  return {spans, repairs: withoutMarks(repairs, marks)};
}

/** Repairs and marks are both in order: each repair moves by the marks before it. */
function withoutMarks(
  repairs: readonly Repair[],
  marks: ReadonlyArray<{at: number; length: number}>,
): Repair[] {
  let next = 0;
  let taken = 0;
  return repairs.map((repair) => {
    for (let mark = marks[next]; mark && mark.at + mark.length <= repair.at; mark = marks[++next])
      taken += mark.length;
    const within = Math.max(0, repair.at - (marks[next]?.at ?? Infinity));
    return {...repair, at: repair.at - taken - within};
  });
}

const stylesOf = (mark: string): SpanStyle[] =>
  mark.length === 1 ? ['emphasis'] : mark.length === 2 ? ['strong'] : ['emphasis', 'strong'];
