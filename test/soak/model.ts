import type {Screen} from '../helpers/screen.js';

/*
 * What a person sees of a page, told from the cells of the screen alone: none of the program's code is used here. The
 * article has each word but once, so that what is seen says where in the text it is.
 */

/** An article as Markdown, its letters in order without anything between them, and the words that can be found in it. */
export type KnownText = {markdown: string; letters: string; words: readonly string[]};

/** The part of a known text that is seen, in its letters: from the first to behind the last of the first line and of all; and what the status says. */
export type Seen = {start: number; firstLineEnd: number; end: number; percent: number; marked: string};

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'zo'];

/** A word of its own for each number. */
export function wordOf(number: number): string {
  let word = '';
  for (let rest = number; word === '' || rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length]!;
  return `${word}x`;
}

/**
 * An article of words that occur but once.
 *
 * @param chance a number from 0 up to, but not including, its argument
 */
export function knownText(chance: (below: number) => number, paragraphs: number): KnownText {
  const words: string[] = [];
  const some = (most: number): string => {
    const from = words.length;
    for (let count = 1 + chance(most); count > 0; count--) words.push(wordOf(words.length));
    return words.slice(from).join(' ');
  };
  const title = some(6);
  const byline = 'By Ada Marsh';
  words.push('by', 'ada', 'marsh');
  const head = words.length;
  const blocks = Array.from({length: paragraphs}, () => {
    const kind = chance(10);
    if (kind === 0) return `## ${some(6)}`;
    if (kind === 1) return Array.from({length: 1 + chance(4)}, () => `- ${some(20)}`).join('\n');
    if (kind === 2) return `> ${some(60)}`;
    if (kind === 3) return `\`\`\`\n${Array.from({length: 1 + chance(4)}, () => some(4)).join('\n')}\n\`\`\``;
    if (kind === 4) return `${some(3)} *${some(3)}* ${some(3)} **${some(8)}**, ${some(20)}.`;
    return `${some(150)}.`;
  });
  // A text of its own between code and code, list and list, which else could be one.
  const markdown = `# ${title}\n\n${byline}\n\n${blocks.join('\n\n')}\n`;
  return {markdown, letters: words.join(''), words: words.slice(head)};
}

/** The row that parts the page from the status line, from the bottom; -1 where there is none. */
const ruleOf = (rows: readonly string[]): number =>
  rows.findLastIndex((row) => row.length > 8 && /^[━─]+$/u.test(row));

/** The column in which a line from top to bottom parts the page from what stands beside it. */
function edgeOf(screen: Screen, rule: number): number {
  const isLine = (column: number): boolean => {
    for (let row = 0; row < rule; row++) if (screen.cell(row, column).text !== '│') return false;
    return true;
  };
  for (let column = screen.columns - 1; column > screen.columns / 3; column--)
    if (isLine(column)) return column;
  return screen.columns;
}

/**
 * What is seen of a known text.
 *
 * @returns undefined where the screen has no page; a fault, in words, where it shows what is not one piece of the text
 */
export function see(screen: Screen, {letters}: KnownText): Seen | string | undefined {
  const rows = screen.text();
  const rule = ruleOf(rows);
  const percent = /(\d+)%/.exec(rows.at(-1) ?? '')?.[1];
  if (rule < 3 || rule !== rows.length - 2) return undefined;
  // On a narrow screen what stands beside the page takes its place.
  if (rows.some((row) => /^\s*(?:WHO IS SPEAKING|SECTIONS)\b/.test(row))) return undefined;
  const edge = edgeOf(screen, rule);
  let seen = '';
  let firstLine = 0;
  let marked = '';
  for (let row = 0; row < rule; row++) {
    let line = '';
    for (let column = 0; column < edge; column++) {
      const cell = screen.cell(row, column);
      line += cell.text || ' ';
      if (/\p{L}/u.test(cell.text) && (cell.reversed || cell.background !== 'default')) marked += cell.text;
    }
    seen += line.replaceAll(/[^\p{L}]/gu, '');
    firstLine ||= seen.length;
  }
  if (seen === '') return undefined;
  const start = letters.indexOf(seen.toLowerCase());
  if (start === -1) return `the page shows what is no piece of the text:\n${rows.join('\n')}`;
  return {
    start,
    firstLineEnd: start + firstLine,
    end: start + seen.length,
    percent: Number(percent ?? NaN),
    marked: marked.toLowerCase(),
  };
}

/** Holds what is seen, however often, to what is true of any reader. */
export function createWitness(text: KnownText): {
  /** What is wrong with what is seen now, after some keys; `keeps` where those keys must not have moved the text. */
  look: (screen: Screen, keys: string, keeps: boolean) => string | undefined;
} {
  const known = new Map<number, number>();
  /** Since the latest key that moved the text: however it is set meanwhile, something of its first line then stays in sight. */
  let before: Seen | undefined;
  let last: Seen | undefined;

  function wrong(seen: Seen, keys: string, keeps: boolean, moved: boolean): string | undefined {
    if (keys === 'g' && seen.start !== 0) return 'g does not show the first words';
    if (keys === 'G' && seen.end !== text.letters.length) return 'G does not show the last words';
    const isMarked = before !== undefined && seen.marked !== '' && seen.marked === before.marked;
    if (keeps && before && !isMarked && !(seen.start < before.firstLineEnd && before.start < seen.end)) {
      const word = text.letters.slice(before.start, before.start + 12);
      return `what stood first, ${word}, is no longer there`;
    }
    if (seen.percent === 100 && seen.end !== text.letters.length) return 'it says 100% before the end';
    // Where the text was set anew, seen or not, what it says is of the word that stood first before.
    if (!moved || Number.isNaN(seen.percent) || seen.percent === 100) return undefined;
    for (const [start, percent] of known)
      if ((start - seen.start) * (percent - seen.percent) < 0 && Math.abs(percent - seen.percent) > 1)
        return `${seen.percent}% at letter ${seen.start}, but ${percent}% at ${start}`;
    known.set(seen.start, seen.percent);
    return undefined;
  }

  return {
    look(screen, keys, keeps) {
      const seen = see(screen, text);
      if (typeof seen === 'string') return seen;
      // A key that moves nothing, at the end, leaves the place as it is.
      const stays = keeps || (seen !== undefined && seen.start === last?.start);
      if (!stays) before = undefined;
      const moved = !stays && last !== undefined;
      last = seen;
      if (seen === undefined) return undefined;
      const fault = wrong(seen, keys, stays, moved);
      before ??= seen;
      return fault === undefined ? undefined : `${fault}:\n${screen.text().join('\n')}`;
    },
  };
}
