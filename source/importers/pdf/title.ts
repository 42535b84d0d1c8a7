import {countCases, folded} from '../../article/letters.js';
import {endsSentence} from '../../article/sentences.js';
import {isUnmistakable} from '../../people/institution-words.js';
import {headsContents} from './contents.js';
import {isBold, type Line, lineOf, partsFrom, textOfParts} from './lines.js';
import type {Segment} from './segments.js';
import {isThesis} from './thesis.js';
import {beginsText} from './text-beginning.js';

/** The title as it is printed, and where it ends: nothing above `bottom` belongs to what follows it. */
export type PrintedTitle = {lines: readonly Line[]; top: number; bottom: number};

/** What programs put where a title should be. */
const noTitle =
  /^(?:untitled|microsoft word|document\d*|title|slide \d+|powerpoint presentation|.*\.(?:dvi|docx?|tex|qxd|indd|pdf|ps|p65|rtf|odt|pptx?|md|html?)$)|^[\w-]*\d{3,}[\w-]*$/i;
/** Labels above a title: what sort of article it is. */
export const label =
  /^(?:(?:original |short |brief )?(?:research|review|article|paper|report|communication|letter|editorial|perspective|essay|case report|open access|commentary|correspondence|preprint|working paper|technical report|synopsis)[\s:|–-]*)+$/i;

/** The title that a file's metadata states, where it is one. */
export function statedTitle(title: unknown): string | undefined {
  if (typeof title !== 'string') return undefined;
  const line = title.replaceAll(/\s+/g, ' ').trim();
  return line.length < 4 || line.length > 400 || noTitle.test(line) || !/\p{L}{2}/u.test(line)
    ? undefined
    : line;
}

/**
 * Finds the title on the first page: the lines that the metadata states, else those in the largest type of its upper
 * part, where that is larger than the text or bold.
 */
export function printedTitle(
  segments: readonly Segment[],
  height: number,
  body: number,
  stated: string | undefined,
): PrintedTitle | undefined {
  const labelled = labelledTitle(segments, height);
  if (labelled) return labelled;
  const groups = groupsOf(segments);
  const wanted = stated === undefined ? '' : squashed(stated);
  const same = groups.filter((lines) => {
    const text = squashed(textOf(lines));
    return text.length > 7 && (wanted.startsWith(text) || (text.startsWith(wanted) && wanted.length > 7));
  });
  const largest = groups
    .filter((lines, at) => isTitle(lines, height, body) && !isMasthead(groups.slice(at + 1, at + 3)))
    .filter((lines) => !groups.some((other) => isCitedIn(lines, other)))
    .toSorted((a, b) => b[0]!.size - a[0]!.size || a[0]!.y - b[0]!.y)[0];
  const told = same.toSorted((a, b) => b[0]!.size - a[0]!.size || textOf(b).length - textOf(a).length)[0];
  const found = told && (!largest || told[0]!.size >= 0.75 * largest[0]!.size) ? told : largest;
  const lines = found ?? (stated === undefined ? centredTitle(segments, groups, height) : undefined);
  if (!lines) return undefined;
  return {lines, top: lines[0]!.y, bottom: lines.at(-1)!.y};
}

/** What leads to a title in a manuscript that names its parts, and to what stands below it. */
const titleLabel = /^(?:(?:full|article|paper|manuscript) )?title:\s+(?=\S)/i;
const otherLabel = /^\p{L}[\p{L} ]{2,30}:/u;

/** The title behind its label, with the lines below it up to another label, a gap or other type. */
function labelledTitle(segments: readonly Segment[], height: number): PrintedTitle | undefined {
  const rows = rowsOf(segments);
  const at = rows.findIndex(({text, y}) => y < 0.4 * height && titleLabel.test(text));
  const [first, ...below] = at === -1 ? [] : rows.slice(at);
  if (!first) return undefined;
  const parts = partsFrom(first.parts, titleLabel.exec(first.text)![0].length);
  const lines = [{...first, parts, text: textOfParts(parts)}];
  for (const row of below) {
    const last = lines.at(-1)!;
    const isNext = row.y - last.y < 2.1 * row.size && Math.abs(row.size - last.size) < 0.04 * row.size;
    const isAlike = row.parts[0]!.face.id === last.parts.at(-1)!.face.id;
    if (!isNext || !isAlike || otherLabel.test(row.text)) break;
    lines.push(row);
  }
  return mayTitle(textOf(lines)) ? {lines, top: first.y, bottom: lines.at(-1)!.y} : undefined;
}

/** Whether something is the name of a journal: right below it stands where that is found, or which issue it is. */
const isMasthead = (below: ReadonlyArray<readonly Line[]>): boolean =>
  below.some((lines, at) => (at === 0 && isPlaceOfJournal(textOf(lines))) || isIssue.test(textOf(lines)));

/** Whether something is the name of a journal since its volume and its year stand behind it elsewhere on the page: "Tides 40 (2007) 27–41". */
function isCitedIn(lines: readonly Line[], other: readonly Line[]): boolean {
  const [name, text] = [squashed(textOf(lines)), squashed(textOf(other))];
  return text.startsWith(name) && /^\d{1,4}(?:19|20)\d{3}/.test(text.slice(name.length));
}

const isPlaceOfJournal = (text: string): boolean => /^(?:journal )?home ?page\b|^www\.\S+$/i.test(text);
const isIssue =
  /^(?:\p{L}+ \d{4}, )?(?:volume|vol\.|band|jahrgang|jg\.)\s?\d+(?:\s?\(\d{4}\))?,\s?(?:issue|number|no\.|nr\.|heft)\s?\d/iu;

const textOf = (lines: readonly Line[]): string => lines.map(({text}) => text).join(' ');

const squashed = (text: string): string => folded(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

function isTitle(lines: readonly Line[], height: number, body: number): boolean {
  const {size, y} = lines[0]!;
  if (y > 0.72 * height || lines.length > 7 || beginsText(lines[0]!) || !mayTitle(textOf(lines)))
    return false;
  return size >= 1.12 * body || (lines.every(isBold) && size >= 0.97 * body && y < 0.4 * height);
}

/** The number of a paper: "TIDE2021-1042". */
const isNumber = /^(?=.*\d)[A-Z\d][A-Z\d./-]*$/;

/** Whether words may be those of a title. */
function mayTitle(text: string): boolean {
  const {upper, lower} = countCases(text);
  const isWord = upper + lower >= 5 || /\p{Lo}{3}/u.test(text);
  if (!isWord || text.length > 400 || label.test(text) || headsContents(text)) return false;
  return !isNumber.test(text) && !/@|https?:|^(?:\p{L} ){4,}|^(?:version|release)\s\d/iu.test(text);
}

/** The line of a series above a title: "Working Paper No. 12", "TECHNICAL MEMORANDUM NO. 3", "DISCUSSION PAPER SERIES". */
const isSeries =
  /\b(?:(?:working|discussion|occasional|research|staff|policy) papers?|(?:technical|research|special) (?:report|memorandum|note|bulletin)s?|publication|circular|bulletin)(?: series)?(?:,? (?:no|nr)\.? ?[\p{L}\d/.-]+| \d[\d/.-]*)?$|\bseries$/iu;

/**
 * Of a page in one type, as one that was typewritten or scanned: what stands by itself in the middle at its top. On
 * the title page of a thesis it may be longer, and stand lower, below where that was submitted.
 */
function centredTitle(
  segments: readonly Segment[],
  groups: ReadonlyArray<readonly Line[]>,
  height: number,
): readonly Line[] | undefined {
  const ofThesis = isThesis(segments);
  const at = groups.findIndex(
    (group) => !isSeries.test(textOf(group)) && !(ofThesis && isInstitution(group)),
  );
  const [lines = [], next] = groups.slice(Math.max(0, at));
  const [first, last] = [lines[0], lines.at(-1)];
  if (
    !first ||
    !last ||
    !next ||
    lines.length > (ofThesis ? 6 : 3) ||
    first.y > (ofThesis ? 0.45 : 0.3) * height
  )
    return undefined;
  const few = Math.floor(0.1 * segments.length);
  const left = segments.map(({x0}) => x0).toSorted((a, b) => a - b)[few]!;
  const right = segments.map(({x1}) => x1).toSorted((a, b) => b - a)[few]!;
  const isCentred = lines.every(({x0, x1, size}) => Math.abs(x0 + x1 - left - right) < 3 * size);
  // Of several lines the last is short; that page of a thesis has no long ones.
  const isShort = ofThesis || last.x1 - last.x0 < 0.85 * (right - left);
  const isApart = next[0]!.y - last.y > 1.6 * last.size;
  const text = textOf(lines);
  return isCentred && isShort && isApart && text.length > 8 && mayTitle(text) && !endsSentence(text)
    ? lines
    : undefined;
}

const isInstitution = ([line, ...more]: readonly Line[]): boolean =>
  more.length < 3 && isUnmistakable(line!.text);

/** Rows that stand below one another in type of one size. */
function groupsOf(segments: readonly Segment[]): Line[][] {
  const groups: Line[][] = [];
  for (const row of rowsOf(segments)) {
    const open = groups.findLast((group) => group.at(-1)!.x0 < row.x1 && group.at(-1)!.x1 > row.x0);
    const last = open?.at(-1);
    const goesOn =
      last &&
      Math.abs(last.size - row.size) < 0.04 * row.size &&
      row.y - last.y < 2.1 * row.size &&
      mayBeBold(last) === mayBeBold(row) &&
      !(isInCapitals(open!) && countCases(row.text).lower > 2);
    if (goesOn) open!.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Below a title in capitals stands something else where letters are small. */
function isInCapitals(lines: readonly Line[]): boolean {
  const {upper, lower} = countCases(textOf(lines));
  return lower === 0 && upper > 8;
}

/** Whether most of a row is bold, or all of it but for code. */
const mayBeBold = (line: Line): boolean => line.face.bold || isBold(line);

function rowsOf(segments: readonly Segment[]): Line[] {
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    const gap = segment.x0 - (before?.x1 ?? 0);
    const beside =
      before &&
      Math.abs(before.y - segment.y) < 0.3 * segment.size &&
      Math.abs(before.size - segment.size) < 0.2 * segment.size &&
      gap < 2 * segment.size &&
      gap > -segment.size;
    if (beside) row!.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => lineOf(row, 1));
}
