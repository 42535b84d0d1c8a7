import {folded} from '../article/letters.js';

/** A text as its words, to compare it by: without case, accents and signs. */
export const foldedWords = (text: string): string => (folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** UTF-16 units; a longer paragraph is no title. */
const longestTitle = 500;

/**
 * Tells whether a paragraph says what stands over a book anyway: its title, with or without the subtitle, and its
 * people, as title pages do, a line each.
 */
export function repeatsTitle(title: string, names: readonly string[]): (text: string) => boolean {
  const [short = ''] = title.split(/[:;,(–—]|\s+or,/i);
  const said = new Set([title, short, title.slice(short.length), ...names].map(foldedWords));
  return (text) => {
    if (text.length > longestTitle) return false;
    if (foldedWords(text) === '') return false;
    const lines = text
      .split('\n')
      .map((line) => foldedWords(line).replace(/^(?:and|with|(?:\p{L}+ )?by)(?: |$)/u, ''))
      .filter((line) => line !== '');
    return said.has(lines.join(' ')) || lines.every((line) => said.has(line));
  };
}
