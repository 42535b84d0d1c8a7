import {startsUpper} from '../../article/letters.js';
import {plainMark} from './footnotes.js';
import {type Line, type Part, textOfParts} from './lines.js';

const sign = /^[*†‡§¶‖∥#∗✉\u2776-\u2793]/;

/** The mark that an address begins with. */
export function startsMark(line: Line): string | undefined {
  const first = line.parts[0];
  if (first?.shift === 'raised') return plainMark(first.text);
  const match = /^(?:\((\d{1,2}|[a-z])\)|\[(\d{1,2})\]|([1-9]\d?)(?=\s*\p{Lu})|([a-z])(?=\s+\p{Lu}))/u.exec(
    line.text,
  );
  return (
    match?.[1] ??
    match?.[2] ??
    match?.[3] ??
    match?.[4] ??
    (sign.test(line.text) ? line.text.charAt(0) : undefined)
  );
}

/** The sign that is raised behind an address. */
export function endMark(line: Line): string | undefined {
  const last = line.parts.at(-1);
  const mark = last?.shift === 'raised' ? last.text.trim() : '';
  return /^[*†‡§¶‖∥#+$%∗]$/.test(mark) ? plainMark(mark) : undefined;
}

/** An address without its mark. */
export const withoutMark = (line: Line, text: string): string => {
  if (startsMark(line) === undefined) return text.slice(0, text.lastIndexOf(line.parts.at(-1)!.text.trim()));
  const first = line.parts[0];
  if (first?.shift === 'raised') {
    const printed = first.text.trim();
    const mark = [printed, printed.replace('(', '')].find((each) => text.startsWith(each)) ?? '';
    return text.slice(mark.length).replace(/^\s*\)?\s*/, '');
  }
  return text.replace(/^(?:\(?\w{1,2}\)|\[\d{1,2}\]|\d{1,2}|[a-z](?=\s)|[*†‡§¶‖∥#∗✉\u2776-\u2793])\s*/, '');
};

/** Addresses that stand behind one another, each behind its mark, over one line or several, as a line each. */
export function linesByMark(printed: readonly Line[]): Line[] {
  let isBelowMark = false;
  return printed.flatMap((line) => {
    isBelowMark ||= line.parts.length > 1 && isMark(line.parts[0]!, line.parts[1]!);
    return isBelowMark ? partedAtMarks(line) : [line];
  });
}

/** Whether a part is raised before what follows it, or a number in bold type before what is not. */
const isMark = (part: Part, after: Part): boolean =>
  part.shift === 'raised' || (part.face.bold && !after.face.bold && /^\d{1,2}$/.test(part.text.trim()));

function partedAtMarks(line: Line): Line[] {
  const lines: Part[][] = [];
  for (const [index, part] of line.parts.entries()) {
    const after = line.parts[index + 1];
    const begins = after && isMark(part, after) && /^(?:\d{1,2}|[a-z]|[*†‡§¶‖∥#∗])$/.test(part.text.trim());
    if (index === 0 || (begins && startsUpper(after.text.trim()))) lines.push([part]);
    else lines.at(-1)!.push(part);
  }
  return lines.map((parts) => ({...line, parts, text: textOfParts(parts)}));
}
