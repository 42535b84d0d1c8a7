import type {Span} from '../article/article.js';
import {cellsOf} from './cells.js';
import type {Role, Run} from './line.js';

/** A part of a passage's text in one look, from the end of the one before to its own. */
export type Inline = {end: number; role: Role} & Pick<Span, 'styles' | 'href' | 'noteId'>;

/** A text in one look. */
export const uniform = (text: string, role: Role): Inline[] => [{end: text.length, role}];

/** The looks of a paragraph's spans. */
export function inlinesOf(spans: readonly Span[], role: Role): Inline[] {
  let end = 0;
  return spans.map(({text, styles, href, noteId}) => {
    end += text.length;
    return {
      end,
      role,
      ...(styles && {styles}),
      ...(href !== undefined && {href}),
      ...(noteId !== undefined && {noteId}),
    };
  });
}

/** The looks of a text whose first words, up to an offset, mark a point of a series. */
export function withMarker(inlines: readonly Inline[], end: number): Inline[] {
  const marker: Inline = {end, role: 'marker', styles: ['strong']};
  return [marker, ...inlines.filter((inline) => inline.end > end)];
}

/** Gives the runs of a text between two offsets, which are asked for in order. */
export type Cutter = (start: number, end: number) => Run[];

/** Characters that stand for no cell or for a space. */
const special = /[\t\n\u00AD\u200B]/;
const specials = /[\t\n\u00AD\u200B]/g;

/** @param within the part of the text that will be asked for */
export function cutter(
  text: string,
  inlines: readonly Inline[],
  measure: number,
  within: {start: number; end: number} = {start: 0, end: text.length},
): Cutter {
  const odd = special.test(text.slice(within.start, within.end));
  let index = 0;
  return (start, end) => {
    const runs: Run[] = [];
    while (index > 0 && (inlines[index - 1]?.end ?? 0) > start) index--;
    for (let at = start; at < end;) {
      const inline = inlines[index];
      if (!inline) break;
      const until = Math.min(end, inline.end);
      if (until > at) {
        if (odd) cutAtSpecials(at, until, inline);
        else push(at, until, inline, text.slice(at, until));
      }
      at = Math.max(at, until);
      if (at >= inline.end) index++;
    }
    return runs;

    function cutAtSpecials(from: number, until: number, inline: Inline): void {
      const part = text.slice(from, until);
      let done = 0;
      for (const {0: character, index: found} of part.matchAll(specials)) {
        push(from + done, from + found, inline, part.slice(done, found));
        const shown = character === '\t' || character === '\n' ? ' ' : '';
        push(from + found, from + found + 1, inline, shown);
        done = found + 1;
      }
      push(from + done, until, inline, part.slice(done));
    }

    function push(from: number, until: number, {role, styles, href, noteId}: Inline, shown: string): void {
      if (shown === '') return;
      const width = cellsOf(shown);
      const fits = width <= measure;
      runs.push({
        text: fits ? shown : '?',
        cells: fits ? width : 1,
        role,
        start: from,
        end: until,
        ...(styles && {styles}),
        ...(href !== undefined && {href}),
        ...(noteId !== undefined && {noteId}),
      });
    }
  };
}
