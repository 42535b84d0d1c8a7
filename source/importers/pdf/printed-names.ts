import {startsUpper} from '../../article/letters.js';
import {looksLikeByline} from '../../people/byline.js';
import {hasInstitutionWord} from '../../people/institution-words.js';
import type {PrintedNames} from '../../people/title-page.js';
import {type Line, type Part, textOfParts} from './lines.js';

/** Text without addresses of mail and of pages. */
export const withoutLinks = (text: string): string =>
  text
    .replaceAll(
      /(?:\be-?mails?: ?)?\{?[^\s{},;]*(?:, ?[\w.]+)*\}?\s?@\s?[\w.-]+[>)\]]?|(?:https?:\/\/|www\.)\S+/g,
      ' ',
    )
    .replaceAll(spelledOut, ' ')
    .replace(/^[\s,;:]+/, '');

/** "quill (at) lakeside dot example", which no machine shall read. */
const spelledOut = /\S+ ?[([]at[)\]] ?\S+(?: [([]?dot[)\]]? \S+)*/gi;

/** Addresses to write to say nothing of an institution. */
export const withoutContacts = (text: string): string =>
  withoutLinks(text)
    .replaceAll(/\b(?:e-?mails?|corresponding author|correspondence|tel(?:ephone)?|fax|phone)\b\.?:?/gi, ' ')
    .replaceAll(/\b(?:(?:home ?page|web ?site|address|adresse|anschrift):|URL\b:?)/gi, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s,;:.()—–]+|[\s,;:(]+$/g, '')
    .trim();

/** What somebody is in a society, behind the name: "Ada Quill, Senior Member, IEEE". */
const membership =
  /,\s*(?:(?:graduate|student|senior|life|associate|corresponding)\s)*(?:member|fellow),?\s+(?:of the\s)?[A-Z]{3,6}(?![\p{L}])/giu;

export const withoutMemberships = (text: string): string => text.replaceAll(membership, '');

/** A line without what is raised. */
export const plainOf = ({parts}: Line): string =>
  parts
    .map(({text, shift}) => (shift === 'raised' ? ' ' : text))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What is left of an address of mail in brackets. */
const emptyBrackets = /\s*[(<[⟨〈]\s*[)>\]⟩〉],?/g;

/** What a mark behind a name is read as in a scan: a quotation mark, a degree. */
export const strayMark = /\s*[*†‡§¶∗‘’'"°]+$/u;

/** Names with the marks behind them: what is raised, and signs that need no raising. */
export function namesOf({parts}: Line): PrintedNames[] {
  const names: PrintedNames[] = [];
  let text = '';
  const end = (marks: readonly string[]): void => {
    names.push({
      text: withoutMemberships(text)
        .replace(emptyBrackets, '')
        .replace(/^[\s,;—–]+|^\s*(?:and|und|et|&)\s+|\s+(?:and|und|et|&)\s*$/gi, '')
        .replace(/\s*\([\p{Lu}\d-]{2,}\)\s*$/u, '')
        .replace(strayMark, ''),
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
  /@|:\/\/|:\s*$/.test(part.text) ? {...part, text: withoutContacts(part.text)} : part;

const marksIn = (text: string): string[] =>
  Array.from(text.matchAll(/\d+|[a-z](?![a-z])|[*†‡§¶#+$%∗✉\u2776-\u2793]/g), ([mark]) =>
    mark === '∗' ? '*' : mark,
  );

/** Lines of which the last name of one, broken off behind the given name, goes on in the next, as one line. */
export function withWholeNames(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (before && breaksOff(before, line)) whole[whole.length - 1] = joined(before, line);
    else whole.push(line);
  }
  return whole;
}

const betweenNames = /[,;]\s*(?:(?:and|und|et|&)\s)?|\s(?:and|und|et|&)\s/;

function breaksOff(line: Line, next: Line): boolean {
  const isAlike = Math.abs(line.size - next.size) < 0.2 && line.face.id === next.face.id;
  if (!isAlike || line.parts.at(-1)!.shift || next.parts[0]!.shift) return false;
  const plain = plainOf(line);
  const names = plain.split(betweenNames);
  const last = names.pop()!;
  const rest = plainOf(next).split(betweenNames)[0]!;
  if (names.length === 0 || !/^\p{Lu}[\p{L}’'.-]+$/u.test(last) || !startsUpper(rest)) return false;
  const people = [...names, `${last} ${rest}`];
  return (
    !hasInstitutionWord(people.join(', ')) &&
    people.every((name) => /\S\s\S/.test(name) && looksLikeByline(name) >= 0.4)
  );
}

function joined(line: Line, next: Line): Line {
  const [first, ...others] = next.parts as [Part, ...Part[]];
  const parts = [...line.parts, {...first, text: ` ${first.text}`}, ...others];
  return {
    ...line,
    parts,
    text: textOfParts(parts),
    x0: Math.min(line.x0, next.x0),
    x1: Math.max(line.x1, next.x1),
  };
}
