import {sanitiseLine} from '../../article/sanitise.js';
import {looksLikeByline} from '../../people/byline.js';
import {hasInstitutionWord} from '../../people/institution-words.js';
import type {PrintedGroup} from '../../people/title-page.js';
import type {Clump} from './clumps.js';
import {firstOf} from './first-text.js';
import {type Front, readFront} from './front.js';
import {textOf} from './clump-kind.js';
import type {Line} from './lines.js';
import type {Segment} from './segments.js';
import {isThesis} from './thesis.js';
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
  const clumps = clumpsOf(below);
  const begun = firstOf(clumps, clumpsOf(beside), body);
  const text = begun?.lines[0];
  const bottom = text ? text.y - 0.6 * text.size : Infinity;
  const left = begun ? addressesLeftOf(begun, clumps) : [];
  const isFront = (segment: Segment): boolean =>
    segment.y <= bottom || left.some((line) => isOn(segment, line));
  const front = below.filter(isFront);
  const above = segments.filter(({y}) => y < printed.top - 0.5);
  // The title page of a thesis says where it was submitted above the title as well as below it.
  const ofPeople = isThesis(front) ? [...above, ...front] : front;
  const {groups, rest} = readFront(ofPeople, begun ? known : {...known, foot: footOf(height)});
  const named = [groups, [...namesAbove(segments, printed, known), ...groups], side.groups].find(hasNames);
  const title = withoutMarks(plainText(withoutRaised(printed.lines)));
  const dek = standfirstOf(rest, printed.bottom, body);
  return {
    title,
    ...(dek.length > 0 && {standfirst: plainText(dek)}),
    groups: named ?? [...statedNames(known.author), ...groups],
    rest: paragraphsOf(rest.filter((line) => !dek.includes(line))),
    margin: paragraphsOf(side.rest),
    text: segments.filter((segment) => segment.x0 >= right || (isBelow(segment) && !isFront(segment))),
  };
}

/** Where the foot of a page begins that holds nothing but a title and who wrote it. */
const footOf = (height: number): number => 0.6 * height;

/** Lines of a column left of where the text begins, where that is one of addresses with their marks. */
function addressesLeftOf(begun: Clump, clumps: readonly Clump[]): Line[] {
  const beside = clumps
    .slice(0, clumps.indexOf(begun))
    .filter(({right, lines}) => right < begun.left && lines.at(-1)!.y > begun.lines[0]!.y);
  const isOfAddresses = beside.some(
    (clump) => clump.lines[0]!.parts[0]?.shift === 'raised' && hasInstitutionWord(textOf(clump)),
  );
  return isOfAddresses ? beside.flatMap(({lines}) => lines) : [];
}

const isOn = ({x0, x1, y, size}: Segment, line: Line): boolean =>
  Math.abs(y - line.y) < 0.3 * size && x0 > line.x0 - 1 && x1 < line.x1 + 1;

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
const withoutMarks = (title: string): string => title.replace(/\s*[*†‡§¶‖∥∗]+$/, '').trim();

const withoutRaised = (lines: readonly Line[]): Line[] =>
  lines.map((line) => ({
    ...line,
    parts: line.parts.filter(({text, shift}) => shift !== 'raised' || /[\p{L}+−-]/u.test(text)),
  }));
