import {sanitiseLine} from '../../article/sanitise.js';
import {endsSentence} from '../../article/sentences.js';
import {looksLikeByline} from '../../people/byline.js';
import {hasInstitutionWord} from '../../people/institution-words.js';
import type {PrintedGroup} from '../../people/title-page.js';
import type {Clump} from './clumps.js';
import {isContents} from './contents.js';
import {type Front, isThesis, readFront} from './front.js';
import {isDate} from './front-lines.js';
import {textOf} from './clump-kind.js';
import type {Line} from './lines.js';
import {mayName} from './may-name.js';
import type {Segment} from './segments.js';
import {beginsText, isRunning} from './text-beginning.js';
import {columnBeside, leftOfTitle} from './title-column.js';
import {label, type PrintedTitle, printedTitle, statedTitle} from './title.js';

/** The first page's title and people, and what is left of it for the text. */
export type FirstPage = {
  title?: string;
  standfirst?: string;
  groups: readonly PrintedGroup[];
  /** Lines of the title page that are none of these: a date, a version. */
  rest: Line[][];
  /** What else stands in the column of the people beside the title. */
  margin: Line[][];
  text: Segment[];
};

export type Metadata = {title?: unknown; author?: unknown};

/**
 * Takes the title and what stands below it off the first page.
 *
 * @param clumpsOf reads a part of the page as text
 */
export function readFirstPage(
  segments: readonly Segment[],
  height: number,
  body: number,
  {title: metaTitle, author}: Metadata,
  clumpsOf: (segments: readonly Segment[]) => Clump[],
  plainText: (lines: readonly Line[]) => string,
): FirstPage {
  const stated = statedTitle(metaTitle);
  const printed = printedTitle(segments, height, body, stated);
  const known = {author: typeof author === 'string' ? author : '', body};
  if (!printed)
    return {
      ...(stated !== undefined && {title: sanitiseLine(stated)}),
      groups: statedNames(known.author),
      rest: [],
      margin: [],
      text: [...segments],
    };
  const right = columnBeside(segments, printed, body);
  const {column, ...side} = peopleBeside(segments, printed, known);
  const isBelow = (segment: Segment): boolean =>
    segment.x0 < right && segment.y > printed.bottom + 0.5 && !column.has(segment);
  const below = segments.filter(isBelow);
  const beside = segments.filter(({x0}) => x0 >= right);
  const text = firstOf(clumpsOf(below), clumpsOf(beside), body)?.lines[0];
  const bottom = text ? text.y - 0.6 * text.size : Infinity;
  const front = below.filter(({y}) => y <= bottom);
  const above = segments.filter(({y}) => y < printed.top - 0.5);
  // The title page of a thesis says where it was submitted above the title as well as below it.
  const {groups, rest} = readFront(isThesis(front) ? [...above, ...front] : front, known);
  const named = [groups, [...namesAbove(segments, printed, known), ...groups], side.groups].find(hasNames);
  const title = withoutMarks(plainText(withoutRaised(printed.lines)));
  const dek = standfirstOf(rest, printed.bottom, body);
  return {
    title,
    ...(dek.length > 0 && {standfirst: plainText(dek)}),
    groups: named ?? [...statedNames(known.author), ...groups],
    rest: paragraphsOf(rest.filter((line) => !dek.includes(line))),
    margin: paragraphsOf(side.rest),
    text: segments.filter((segment) => segment.x0 >= right || (isBelow(segment) && segment.y > bottom)),
  };
}

const hasNames = (groups: readonly PrintedGroup[]): boolean => groups.some(({names}) => names.length > 0);

/** What a machine calls whoever works at it. */
const isAccount = /\b(?:user|admin\w*|owner|guest|default|unknown|anonym\w*)\b/i;

/** Whom the metadata names, where that is beyond doubt: a program puts there whose machine it ran on. */
const statedNames = (author: string): PrintedGroup[] =>
  looksLikeByline(author) >= 0.6 && !hasInstitutionWord(author) && !isAccount.test(author)
    ? [{names: [{text: sanitiseLine(author), marks: []}], addresses: []}]
    : [];

/** Those who are named right above a title, as on the title page of a book. */
function namesAbove(
  segments: readonly Segment[],
  {top, lines: [title]}: PrintedTitle,
  known: {author: string; body: number},
): PrintedGroup[] {
  const above = segments.filter(({y, size}) => y < top - 0.5 * title!.size && size < title!.size);
  if (above.some(({y}) => y > top - 1.2 * title!.size)) return [];
  const groups = readFront(above, known).groups.map((group) => ({
    ...group,
    names: group.names.filter(
      ({text}) =>
        !label.test(text.trim()) && (looksLikeByline(text) >= 0.6 || known.author.includes(text.trim())),
    ),
  }));
  return groups.filter(({names}) => names.length > 0);
}

type Beside = Front & {column: ReadonlySet<Segment>};

/** Those who are named in a column of their own left of the title; nobody and no column where it names none. */
function peopleBeside(
  segments: readonly Segment[],
  printed: PrintedTitle,
  known: {author: string; body: number},
): Beside {
  const column = leftOfTitle(segments, printed, known.body);
  const front = readFront(column, known);
  return hasNames(front.groups)
    ? {...front, column: new Set(column)}
    : {groups: [], rest: [], column: new Set()};
}

/** Lines right below the title in type larger than the text. */
function standfirstOf(rest: readonly Line[], titleBottom: number, body: number): Line[] {
  const lines: Line[] = [];
  let y = titleBottom;
  for (const line of rest) {
    const before = lines.at(-1);
    if (line.size < 1.08 * body || line.y - y > 3.5 * line.size) break;
    if (before && Math.abs(before.size - line.size) > 0.05 * line.size) break;
    lines.push(line);
    y = line.y;
  }
  const text = lines.map((line) => line.text).join(' ');
  return text.length > 12 && !/\d{4}|^v(?:ersion)?\b/i.test(text) ? lines : [];
}

/** Lines right below one another in one type, as a paragraph each. */
function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const before = open?.at(-1);
    if (before && line.y - before.y < 1.5 * line.size && Math.abs(line.size - before.size) < 0.5)
      open!.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** Marks behind a title lead to a note on who paid for it. */
const withoutMarks = (title: string): string => title.replace(/\s*[*†‡§¶∗]+$/, '').trim();

const withoutRaised = (lines: readonly Line[]): Line[] =>
  lines.map((line) => ({
    ...line,
    parts: line.parts.filter(({text, shift}) => shift !== 'raised' || /[\p{L}+−-]/u.test(text)),
  }));

/** Where the text begins: with what is text, or the headings right above it. */
function firstOf(clumps: readonly Clump[], beside: readonly Clump[], body: number): Clump | undefined {
  let start = clumps.findIndex(
    (clump, at) =>
      isText(clump, body) ||
      beginsList(clump, clumps.slice(at + 1)) ||
      headsCards(clump, [...clumps.slice(at), ...beside], body) ||
      (at > 0 && headsSentence(clump, clumps[at + 1], body)),
  );
  while (start > 0 && isSetAsHeading(clumps[start - 1]!, clumps.slice(start), body)) start--;
  return clumps[start];
}

/** Whether a clump is set as headings further down are, and names nobody. */
const isSetAsHeading = (clump: Clump, below: readonly Clump[], body: number): boolean =>
  !mayName(clump) && alike(clump, below, body).some(({lines: [line]}) => line!.y > clump.lines[0]!.y);

/** Headings of a page that has nothing but short lines below them, such as a card of commands. */
const fewestCards = 5;

/** Whether a clump in larger type, which names nobody, stands over a sentence in the text's type. */
function headsSentence(clump: Clump, next: Clump | undefined, body: number): boolean {
  const {size, text} = clump.lines[0]!;
  const below = next === undefined ? '' : textOf(next);
  const isHeading =
    size > 1.12 * body &&
    next !== undefined &&
    !mayName(clump) &&
    !hasInstitutionWord(textOf(clump)) &&
    !isDate(text);
  return isHeading && next.lines[0]!.size < 1.05 * body && isRunning(below) && endsSentence(below);
}

/** Whether a clump is the first of many headings, most of which can name nobody. */
function headsCards(clump: Clump, from: readonly Clump[], body: number): boolean {
  if (hasMarks(clump) && mayName(clump)) return false;
  const headings = alike(clump, from, body);
  return headings.length >= fewestCards && headings.filter(mayName).length < headings.length / 2;
}

/** Whether something is raised in a clump, as the marks of names are. */
const hasMarks = ({lines}: Clump): boolean =>
  lines.some(({parts}) => parts.some(({shift}) => shift === 'raised'));

/** The short clumps that are set as one that does not look like text. */
function alike({lines: [first, , third]}: Clump, clumps: readonly Clump[], body: number): Clump[] {
  const {size, face} = first!;
  if (third || (size < 1.05 * body && !face.bold)) return [];
  return clumps.filter(
    ({lines: [other, , more]}) =>
      !more && Math.abs(other!.size - size) < 0.03 * size && other!.face.id === face.id,
  );
}

/** Whether a clump is the beginning of the text, and none of a title page's. */
function isText(clump: Clump, body: number): boolean {
  const text = textOf(clump);
  if (beginsText(clump.lines[0]!) || isContents(clump, false)) return true;
  if (isFirstHeading(clump, body) || isListing(clump)) return true;
  if (clump.lines.length < 2 || text.length < (clump.lines.length < 3 ? 100 : 180)) return false;
  if (clump.lines.length < 3 && !isRunning(text)) return false;
  if (
    (hasInstitutionWord(text.slice(0, 70)) && !isRunning(text)) ||
    clump.lines[0]!.parts[0]?.shift === 'raised'
  )
    return false;
  return endsSentence(text) || /[a-z]{2}\. [A-Z]/.test(text);
}

function isFirstHeading({lines: [first]}: Clump, body: number): boolean {
  const {size, face, text} = first!;
  if (isDate(text)) return false;
  // A document may be a part of another, and begin with what is its fifth section.
  if (/^\d{1,2}\.?\s+\p{Lu}/u.test(text) && size > 1.1 * body && face.bold) return true;
  return (
    /^(?:1|I)\.?\s+\p{L}/u.test(text) &&
    (size > 1.1 * body || (size >= body && face.bold && !hasInstitutionWord(text)))
  );
}

/** Whether a clump is the first step of a list, and no address with its mark. */
const beginsList = (clump: Clump, below: readonly Clump[]): boolean =>
  isStep(clump, 1) && !hasInstitutionWord(textOf(clump)) && below.some((other) => isStep(other, 2));

const isStep = (clump: Clump, number: number): boolean => textOf(clump).startsWith(`${number}. `);

/** Whether what a text holds is listed: chapters in Roman figures. */
const isListing = ({lines}: Clump): boolean =>
  lines.filter(({text}) => /^[IVX]{1,5}\.\s/.test(text)).length > 2;
