import type {Language} from '../../people/languages/language.js';
import {oneLine, type PagePiece} from './page-piece.js';

/** What is longer is text, in UTF-16 units. */
const longestAbout = 700;

/** Whether a piece between the byline and the text says what posts the people of the byline hold. */
export function tellsOfAuthors(
  {line, level, italic}: PagePiece,
  byline: string,
  language: Language,
): boolean {
  if (level > 0 || line.length > longestAbout) return false;
  const credited = language.readByline(oneLine(byline), line);
  const names = credited.map(({name}) => name);
  if (names.length === 0 || !language.isAuthorNote(line, names, italic)) return false;
  // "The author is …" says so by itself.
  if (italic && language.isAuthorNote(line, [], false)) return true;
  return language.readAuthorNote(line, credited).authors.some(({posts}) => posts.length > 0);
}
