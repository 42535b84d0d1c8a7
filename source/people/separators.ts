/** Cutting running text at separators where brackets are closed. */

/** The places where `separator` (global) matches outside brackets, as start and end. */
export function* outsideBrackets(text: string, separator: RegExp): Generator<[start: number, end: number]> {
  let depth = 0;
  let at = 0;
  for (const match of text.matchAll(separator)) {
    for (; at < match.index; at++) {
      if (text[at] === '(' || text[at] === '[') depth++;
      else if (text[at] === ')' || text[at] === ']') depth = Math.max(0, depth - 1);
    }
    if (depth === 0) yield [match.index, match.index + match[0].length];
  }
}

/** Cuts at every separator outside brackets for which `cut` says so, given what stands before and after it. */
export function cutAt(
  text: string,
  separator: RegExp,
  cut: (before: string, after: string, separator: string) => boolean = () => true,
): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const [from, to] of outsideBrackets(text, separator)) {
    if (from < start || !cut(text.slice(start, from), text.slice(to), text.slice(from, to))) continue;
    parts.push(text.slice(start, from).trim());
    start = to;
  }
  parts.push(text.slice(start).trim());
  return parts.filter((part) => part !== '');
}
