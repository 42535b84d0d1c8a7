/**
 * Parts plain text into paragraphs, each in one line but where it breaks its lines on purpose (verse, addresses).
 *
 * A blank line ends a paragraph, so does an indented line in a text that opens its paragraphs so; in a text of long
 * lines and hardly a blank one, every line is a paragraph. Below the entry of a list, so does the next entry.
 */
export function paragraphsIn(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const shape = shapeOf(lines);
  const paragraphs: string[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) paragraphs.push(join(open, shape.width));
    open = [];
  };
  for (const line of lines) {
    const indented = shape.indents && /^[ \t\u3000]/.test(line);
    const another = open[0] !== undefined && isEntry(open[0]) && isEntry(line.trimStart());
    if (line === '' || shape.unwrapped || indented || another) close();
    if (line !== '') open.push(line.trim());
  }
  close();
  return paragraphs;
}

/** A bullet, or a number or letter with a point or bracket. */
const isEntry = (line: string): boolean => /^(?:[-*•–] |\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)] )/i.test(line);

type Shape = {
  /** Where lines were broken, in UTF-16 units; a line much shorter was ended on purpose. */
  width: number;
  unwrapped: boolean;
  indents: boolean;
};

/** Looked at to tell a text's shape, in lines. */
const sample = 2000;

function shapeOf(all: readonly string[]): Shape {
  const lines = all.slice(0, sample);
  const full = lines.filter((line) => line !== '');
  const lengths = full.map((line) => line.trimStart().length).toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.8)] ?? 0;
  const runs = full.length - (lines.length - full.length);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  // Indents open paragraphs where they are neither rare nor the rule, and stand alone.
  const opening = lines.filter(
    (line, at) => /^[ \t\u3000]+\S/.test(line) && /^\S/.test(lines[at + 1] ?? ''),
  ).length;
  return {
    width,
    unwrapped: median > 120 && runs > full.length / 4,
    indents: opening > full.length / 40 && opening < full.length / 2,
  };
}

function join(lines: readonly string[], width: number): string {
  const short = lines.slice(0, -1).filter((line) => line.length < width * 0.6).length;
  // Verse and addresses: most lines end well before the margin.
  if (lines.length > 1 && short > (lines.length - 1) / 2) return lines.map(single).join('\n');
  return single(lines.reduce(joinLines));
}

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/** A hyphen at the end of a line stays, whether or not the word had it; scripts without spaces get none. */
function joinLines(before: string, after: string): string {
  const last = before.at(-1) ?? '';
  const hyphen = last === '-' && /\p{L}-$/u.test(before.slice(-3)) && /^\p{Ll}/u.test(after);
  const together = hyphen || (ideograph.test(last) && ideograph.test(after.charAt(0)));
  return together ? before + after : `${before} ${after}`;
}

const single = (line: string): string => line.replaceAll(/[ \t]{2,}|\t/g, ' ');
