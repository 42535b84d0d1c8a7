/** Cutting running text where brackets are closed: into sentences, and at separators. */

const abbreviation =
  /(?:^|[\s("“])(?:dr|prof|mr|mrs|ms|st|rev|fr|sir|hon|gen|col|lt|capt|sen|rep|gov|jr|sr|inc|ltd|co|corp|dept|univ|no|vol|vs|ed|eds|etc|e\.g|i\.e|cf|ph\.d|m\.d|b\.a|m\.a|u\.s|u\.k|u\.n|d\.c|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{L})\.$/iu;
const sentenceEnd = /[.!?。！？]["'”’)\]*_]*(?:\s+|$)|(?<=[。！？])/gu;

const longestAbbreviation = 12;

/** Sentences with their punctuation, aware of abbreviations and initials ("Dr", "M. J.", "U.S."). */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(start, match.index - longestAbbreviation), match.index + 1);
    const after = text.slice(end, end + longestAbbreviation);
    if (
      after !== '' &&
      (/^\p{Ll}/u.test(after) ||
        (before.endsWith('.') && abbreviation.test(before) && !endsAnyway(before, after)))
    )
      continue;
    const sentence = text.slice(start, end).trim();
    if (sentence !== '') sentences.push(sentence);
    start = end;
  }
  const rest = text.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

/** An abbreviation that also ends its sentence: what follows is a pronoun or speaks of the author or the views. */
const endsAnyway = (before: string, after: string): boolean =>
  /(?:Jr|Sr|Inc|Ltd|Co|Corp|etc|U\.S|U\.K|U\.N|D\.C|Ph\.D|M\.D|B\.A|M\.A)\.$/.test(before) &&
  /^(?:The|She|He|They|Her|His|Their|Views|Opinions|This|Both|Dr|Prof)\b/.test(after);

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
