import {startsLower, startsUpper} from '../../article/letters.js';
import {looksLikeByline} from '../../people/byline.js';
import {hasInstitutionWord} from '../../people/institution-words.js';
import {isGeneration, isInitials, isParticle} from '../../people/letter-case.js';
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

/** "quill (at) lakeside dot example", "quill at lakeside dot example", which no machine shall read. */
const spelledOut = /\S+ ?[([]at[)\]] ?\S+(?: [([]?dot[)\]]? \S+)*|\S+(?: dot \S+)* at \S+(?: dot \S+)+/gi;

/** Addresses to write to say nothing of an institution. */
export const withoutContacts = (text: string): string =>
  withoutLinks(text)
    .replaceAll(/\b(?:e-?mails?|corresponding author|correspondence|tel(?:ephone)?|fax|phone)\b\.?:?/gi, ' ')
    .replaceAll(/\b(?:(?:home ?page|web ?site|address|adresse|anschrift|affiliations?):|URL\b:?)/gi, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s,;:.()—–]+|[\s,;:(]+$/g, '')
    .trim();

/** What somebody is in a society, behind the name: "Ada Quill, Senior Member, IEEE", "(Member, IEEE)". */
const membership =
  /,\s*(?:\((?=[^()]*\)))?(?:(?:graduate|student|senior|life|associate|corresponding)\s)*(?:member|fellow),?\s+(?:of the\s)?[A-Z]{3,6}(?![\p{L}])\)?/giu;

export const withoutMemberships = (text: string): string => text.replaceAll(membership, '');

/** Whether what stands behind a name is what somebody is in a society. */
export const hasMembers = ({text}: Line): boolean => withoutMemberships(text) !== text;

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
export const strayMark = /\s*[*†‡§¶‖∥∗‘’'"°]+$/u;

/** What is left of a line that ends between two names. */
const nothing = /^[\s,;]*(?:and|und|et|&)?\s*$/i;

/** Names with the marks behind them: what is raised, and signs that need no raising. */
export function namesOf({parts}: Line): PrintedNames[] {
  const names: PrintedNames[] = [];
  let text = '';
  const end = (marks: readonly string[]): void => {
    names.push({
      text: withoutMemberships(text)
        .replace(emptyBrackets, '')
        .replace(/^[\s,;—–]+|^\s*(?:and|und|et|&)(?:\s+|$)|\s+(?:and|und|et|&)\s*$/gi, '')
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
    for (const piece of part.text.split(
      /(?<=\p{L}\.?)(\s?[*†‡§¶‖∥∗✉]+|\d{1,2}(?:,\d{1,2})*(?![\d\p{L}]))/u,
    )) {
      if (/^\s?[*†‡§¶‖∥∗✉\d]/.test(piece) && text.trim() !== '') end(marksIn(piece));
      else text += piece;
    }
  }
  if (!nothing.test(text)) end([]);
  return names;
}

const withoutContact = (part: Part): Part =>
  /@|:\/\/|:\s*$/.test(part.text) ? {...part, text: withoutContacts(part.text)} : part;

const marksIn = (text: string): string[] =>
  Array.from(text.matchAll(/\d+|[a-z](?![a-z])|[*†‡§¶‖∥#+$%∗✉\u2776-\u2793]/g), ([mark]) =>
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

const betweenNames = /\s?[,;|·•]\s*(?:(?:and|und|et|&)\s)?|\s(?:and|und|et|&)\s/;

/** A given name, or a name that ends in an initial or in what leads to a family name. */
const isHalf = (name: string): boolean => {
  const [first = '', ...others] = name.split(' ');
  const last = others.at(-1) ?? '';
  return /^\p{Lu}[\p{L}’'.-]+$/u.test(first) && (last === '' || isInitials(last) || isParticle(last));
};

/** Whether a line begins with a name and its mark: then a name at its end that has none is not whole. */
const isOfMarked = ({parts: [name, mark]}: Line): boolean => !name!.shift && mark?.shift === 'raised';

/** Whether what somebody is in a society, or a name's generation, goes on in the next line or begins it. */
function goesOnWithTitle(plain: string, next: string): boolean {
  const whole = Array.from(`${plain} ${next}`.matchAll(membership));
  const isWithin = whole.some(
    ({index, 0: {length}}) => index < plain.length && index + length > plain.length,
  );
  return isWithin || isGeneration(/^[^\s,;]+/.exec(next)?.[0] ?? '');
}

function breaksOff(line: Line, next: Line): boolean {
  const isAlike = Math.abs(line.size - next.size) < 0.2;
  if (!isAlike || line.parts.at(-1)!.shift || next.parts[0]!.shift) return false;
  const [plain, below] = [plainOf(line), plainOf(next)];
  if (isHyphened(line, next)) return areNames(`${plain.slice(0, -1)}${below}`.split(betweenNames));
  if (goesOnWithTitle(plain, below)) {
    const both = withoutMemberships(`${plain} ${below}`).split(betweenNames);
    // The last of them may go on in the line after that.
    return areNames(both.length > 1 && isHalf(both.at(-1)!) ? both.slice(0, -1) : both);
  }
  if (line.parts[0]!.face.id !== next.parts[0]!.face.id) return false;
  const names = withoutMemberships(plain).split(betweenNames);
  const last = names.pop()!;
  const rest = below.split(betweenNames)[0]!;
  const mayBeHalf =
    isHalf(last) || (last !== '' && [line, next].every((each) => isOfMarked(each) || hasMembers(each)));
  return names.length > 0 && mayBeHalf && startsUpper(rest) && areNames([...names, `${last} ${rest}`]);
}

/** Whether a name is hyphened at the end of a line. */
const isHyphened = (line: Line, next: Line): boolean =>
  /\p{L}[-‐]$/u.test(line.text) && startsLower(next.text);

const areNames = (names: readonly string[]): boolean =>
  !hasInstitutionWord(names.join(', ')) &&
  names.every((name) => /\S\s\S/.test(name) && looksLikeByline(name) >= 0.4);

const withoutHyphen = (part: Part): Part => ({...part, text: part.text.trimEnd().slice(0, -1)});

function joined(line: Line, next: Line): Line {
  const [first, ...others] = next.parts as [Part, ...Part[]];
  const parts = isHyphened(line, next)
    ? [...line.parts.slice(0, -1), withoutHyphen(line.parts.at(-1)!), first, ...others]
    : [...line.parts, {...first, text: ` ${first.text}`}, ...others];
  return {
    ...line,
    parts,
    text: textOfParts(parts),
    x0: Math.min(line.x0, next.x0),
    x1: Math.max(line.x1, next.x1),
  };
}
