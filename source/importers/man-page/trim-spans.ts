import type {Span} from '../../article/article.js';

/** Spans without white space at their ends; those of one look that stand side by side are one. */
export function trimmed(spans: readonly Span[]): Span[] {
  const kept = spans.map((span) => ({...span})).filter(({text}) => text !== '');
  const [first] = kept;
  const last = kept.at(-1);
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  const joined: Span[] = [];
  for (const span of kept) {
    const before = joined.at(-1);
    if (before && before.styles?.[0] === span.styles?.[0]) before.text += span.text;
    else if (span.text !== '') joined.push(span);
  }
  return joined;
}
