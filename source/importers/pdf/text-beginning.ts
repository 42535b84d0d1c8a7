import type {Line} from './lines.js';

/** What heads the beginning of a text. */
const beginning =
  /^(?:abstract|article ?info(?:rmation)?|summary|synopsis|zusammenfassung|kurzfassung|résumé|resumen|abstrakt|introduction|einleitung|einführung|key ?words|index terms|(?:table of )?contents|inhalt(?:sverzeichnis)?|(?:\d|i)\.?\s+(?:introduction|einleitung|einführung|background))/i;

/** Whether the text begins with a line: with a word that no title page has, by itself or set apart. */
export function beginsText({text, parts}: Line): boolean {
  const word = beginning.exec(text)?.[0];
  if (word === undefined) return false;
  const after = text.slice(word.length);
  return /^\s*(?:[.:—–-]|$)/.test(after) || parts[0]?.text.trim().length === word.length;
}

/** Whether most words of a text begin in lower case, as in a sentence: those of names and addresses don't. */
export function isRunning(text: string): boolean {
  const words = text.split(' ');
  return words.filter((word) => /^\p{Ll}/u.test(word)).length > 0.6 * words.length;
}
