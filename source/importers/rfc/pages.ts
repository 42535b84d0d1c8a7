/** The foot of a page, with or without brackets, and the head of the next: "RFC 9999      Tides      March 2024". */
const foot = /\[Page \d{1,4}\]$|\S {3,}Page \d{1,4}$/;
const head = /^(?:[\w-]{0,12}RFC [\d.]+|Internet[- ]Draft) {2,}.*\d{4}$/i;

/** The lines of a text without feet and heads of pages; a paragraph that goes on across a page is whole again. */
export function withoutPages(text: string): string[] {
  const kept: string[] = [];
  const lines = withoutMargin(text.split('\n').map((line) => line.trimEnd()));
  for (let at = 0; at < lines.length; at++) {
    if (!foot.test(lines[at]!)) {
      kept.push(lines[at]!);
      continue;
    }
    // The foot with the blank lines about it, and the head of the next page with those below it.
    while (kept.at(-1) === '') kept.pop();
    let next = blanksFrom(lines, at + 1);
    if (head.test(lines[next] ?? '')) next = blanksFrom(lines, next + 1);
    if (!goesOn(kept.at(-1) ?? '', lines[next] ?? '')) kept.push('');
    at = next - 1;
  }
  return kept;
}

/** Lines without the white space that all of them begin with. */
function withoutMargin(lines: readonly string[]): string[] {
  const margin = lines.reduce(
    (least, line) => (line === '' ? least : Math.min(least, indentOf(line))),
    Infinity,
  );
  return lines.map((line) => line.slice(margin));
}

function blanksFrom(lines: readonly string[], start: number): number {
  let at = start;
  while (lines[at] === '') at++;
  return at;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Whether a line goes on in the next page's first: neither ends a sentence, and both stand in as far. */
const goesOn = (last: string, next: string): boolean =>
  last !== '' &&
  indentOf(last) === indentOf(next) &&
  indentOf(next) > 0 &&
  !/[.:;!?]["”’)]?$/.test(last) &&
  /^\s*[\p{Ll}\d(]/u.test(next);
