import {folded} from '../../article/letters.js';
import type {Region} from './columns.js';

/** The share of a page's height in which a running head stands. */
const margin = 0.14;
/** Words, at the least: fewer may be a heading's. */
const fewest = 3;

const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The regions of a page without the title over them, whole or shortened: on a page by itself no other shows that it comes again. */
export function withoutRunningTitle(regions: readonly Region[], title: string, height: number): Region[] {
  const [first, ...others] = regions;
  const line = first?.lines[0];
  if (!first || !line || line.y > margin * height || !isShortOf(line.text, title)) return [...regions];
  const lines = first.lines.slice(1);
  return lines.length === 0 ? others : [{...first, lines}, ...others];
}

/** Whether all words of a text are a title's, in their order. */
function isShortOf(text: string, title: string): boolean {
  const words = wordsOf(text);
  let at = 0;
  for (const word of wordsOf(title)) if (word === words[at]) at++;
  return words.length >= fewest && at === words.length;
}
