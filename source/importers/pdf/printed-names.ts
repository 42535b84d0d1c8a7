import type {PrintedNames} from '../../people/title-page.js';
import type {Line, Part} from './lines.js';

/** Text without addresses of mail and of pages. */
export const withoutLinks = (text: string): string =>
  text
    .replaceAll(/\{?[^\s{},;]*(?:, ?[\w.]+)*\}?\s?@\s?[\w.-]+[>)\]]?|(?:https?:\/\/|www\.)\S+/g, ' ')
    .replace(/^[\s,;:]+/, '');

/** Addresses to write to say nothing of an institution. */
export const withoutContacts = (text: string): string =>
  withoutLinks(text)
    .replaceAll(/\b(?:e-?mails?|corresponding author|tel(?:ephone)?|fax|phone)\b\.?:?/gi, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s,;:.()]+|[\s,;:(]+$/g, '')
    .trim();

/** A line without what is raised. */
export const plainOf = ({parts}: Line): string =>
  parts
    .map(({text, shift}) => (shift === 'raised' ? ' ' : text))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Names with the marks behind them: what is raised, and signs that need no raising. */
export function namesOf({parts}: Line): PrintedNames[] {
  const names: PrintedNames[] = [];
  let text = '';
  const end = (marks: readonly string[]): void => {
    names.push({
      text: text.replace(/^[\s,;]+|^\s*(?:and|und|et|&)\s+/i, '').replace(/\s*\([\p{Lu}\d-]{2,}\)\s*$/u, ''),
      marks,
    });
    text = '';
  };
  for (const part of parts.map(withoutContact)) {
    if (part.shift === 'raised') {
      const last = names.at(-1);
      if (text.trim() === '' && last)
        names[names.length - 1] = {...last, marks: [...last.marks, ...marksIn(part.text)]};
      else end(marksIn(part.text));
      continue;
    }
    for (const piece of part.text.split(/(?<=\p{L}\.?)(\s?[*†‡§¶∗✉]+|\d{1,2}(?:,\d{1,2})*(?![\d\p{L}]))/u)) {
      if (/^\s?[*†‡§¶∗✉\d]/.test(piece) && text.trim() !== '') end(marksIn(piece));
      else text += piece;
    }
  }
  if (text.trim() !== '') end([]);
  return names;
}

const withoutContact = (part: Part): Part =>
  /@|:\/\//.test(part.text) ? {...part, text: withoutContacts(part.text)} : part;

const marksIn = (text: string): string[] =>
  Array.from(text.matchAll(/\d+|[a-z](?![a-z])|[*†‡§¶#+$%∗✉\u2776-\u2793]/g), ([mark]) =>
    mark === '∗' ? '*' : mark,
  );
