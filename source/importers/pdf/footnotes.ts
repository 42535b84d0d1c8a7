import type {Clump} from './clumps.js';
import {textOf} from './clump-kind.js';
import type {Line} from './lines.js';
import type {Typography} from './typography.js';

/** A note at the foot of a page. */
export type Foot = {page: number; mark: string; lines: Line[]};

const printedMark = /^(?:(\d{1,3}|[a-z])[.)]?(?=\s|[A-Z“"(])|([*†‡§¶‖∥#∗]{1,4}))\s*/;

/** A mark as its note and what leads to that have it, whichever sign a font has for it. */
export const plainMark = (printed: string): string =>
  printed
    .trim()
    .replaceAll(/^\(|[.)]$/g, '')
    .replaceAll('∗', '*');

/** The mark that a note begins with; empty where it has none. */
export function markOf(line: Line): string {
  const first = line.parts[0];
  if (first?.shift === 'raised') return plainMark(first.text);
  const match = printedMark.exec(line.text);
  return plainMark(match?.[1] ?? match?.[2] ?? '');
}

/** Whether a line begins with a mark that can be nothing else. */
const isMarked = ({parts, text}: Line): boolean => parts[0]?.shift === 'raised' || /^[*†‡§¶‖∥∗]/.test(text);

/** Whether text that ends a column may be a note of the page: in smaller type, or with a raised mark or a sign. */
const isNote = ({lines}: Clump, type: Typography): boolean => {
  const first = lines[0]!;
  const small = first.size < 0.93 * type.body();
  return small || (isMarked(first) && first.size < 1.05 * type.body());
};

/** Code in small type begins with signs and letters as notes do. */
const isCode = ({lines: [first]}: Clump): boolean =>
  first!.face.mono && first!.uniform && first!.parts[0]?.shift !== 'raised';

/** The number of a page that stands among what a journal says at the foot of an article's first one. */
const isNumber = (clump: Clump): boolean => /^\d{1,4}$/.test(textOf(clump));

/** A page, as far as its foot is concerned; its height in points. */
export type Sheet = {isFirst: boolean; height: number};

/** Above this share of a page's height no note begins. */
const footShare = 0.45;

/**
 * Takes the notes off the end of a column: what stands there in small type, if it has marks. On the first page it
 * needs none: who may copy it, where to write to.
 */
export function takeFeet(clumps: Clump[], type: Typography, {isFirst, height}: Sheet): Foot[] {
  let start = clumps.length;
  const isLow = ({lines}: Clump): boolean => lines[0]!.y > footShare * height;
  while (start > 0 && (isNote(clumps[start - 1]!, type) || (isFirst && isNumber(clumps[start - 1]!))))
    start--;
  while (start < clumps.length && isCode(clumps[start]!)) start++;
  // Above the notes may stand what is in small type too, such as an abstract: then they begin with a mark.
  if (start < clumps.length && !isLow(clumps[start]!))
    start += Math.max(
      0,
      clumps.slice(start).findIndex((clump) => isLow(clump) && isMarked(clump.lines[0]!)),
    );
  const first = clumps[start];
  if (!first || !isLow(first) || (!isFirst && markOf(first.lines[0]!) === '')) return [];
  const bottom = clumps.slice(start);
  if (bottom.some((clump) => /^(?:fig|tab|abb)/i.test(textOf(clump)))) return [];
  clumps.splice(start);
  const feet: Foot[] = [];
  for (const {lines} of bottom.filter((clump) => !isFirst || !isNumber(clump)))
    for (const [index, line] of lines.entries()) {
      const open = feet.at(-1);
      const mark = index === 0 || isMarked(line) ? markOf(line) : '';
      const goesOn = index > 0 || (open?.mark !== '' && !isFirst);
      if (open && mark === '' && goesOn) open.lines.push(line);
      else feet.push({page: line.page, mark, lines: [line]});
    }
  return feet;
}

/** A note's lines without its mark. */
export function withoutMark({mark, lines}: Foot): Line[] {
  if (mark === '') return lines;
  const [first, ...rest] = lines as [Line, ...Line[]];
  if (first.parts[0]?.shift === 'raised') {
    const parts = first.parts.slice(1);
    return [
      {
        ...first,
        parts,
        text: parts
          .map(({text}) => text)
          .join('')
          .trim(),
      },
      ...rest,
    ];
  }
  const length = printedMark.exec(first.text)?.[0].length ?? 0;
  const [head, ...tail] = first.parts;
  const parts = [{...head!, text: head!.text.trimStart().slice(length)}, ...tail];
  return [{...first, parts, text: first.text.slice(length)}, ...rest];
}

export const footOf = (lines: Line[]): Foot => ({page: lines[0]!.page, mark: markOf(lines[0]!), lines});
