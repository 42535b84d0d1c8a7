import {english} from '../../people/english/english.js';
import type {Language} from '../../people/languages/language.js';
import {properCase} from '../../people/letter-case.js';
import {falseBreak} from '../../prose/repair.js';
import {readDate} from '../front-matter/dates.js';
import {hasKickerWord, hasPublicationWord} from './labels.js';
import {isShouted, pieceOf, type PagePiece} from './page-piece.js';

/** A page without what is printed on every page of the paper, and what that said. */
export type Page = {
  pieces: PagePiece[];
  /** ISO 8601; undefined as well where the page states several. */
  published?: string;
  /** The publication, in running text's capitals. */
  publication?: string;
};

/** What a line of page furniture holds; `label` is the name of a section, the kicker of what follows. */
type Furniture = {published?: string; publication?: string; label?: string};

/** Takes out page numbers, dates and running heads: "HARBOUR DAILY | Friday, March 1, 2024 | 9". */
export function withoutFurniture(pieces: readonly PagePiece[], language: Language = english): Page {
  const kept: PagePiece[] = [];
  const dates = new Set<string>();
  let publication: string | undefined;
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    const dated = datedByline(piece.line);
    if (dated) {
      dates.add(dated.published);
      kept.push(pieceOf(dated.byline, piece.level, piece.italic, language));
      continue;
    }
    const furniture = isPageNumber(piece, kept.at(-1), next) ? {} : readFurniture(piece);
    if (furniture?.published !== undefined) dates.add(furniture.published);
    if (furniture?.label !== undefined) kept.push(pieceOf(furniture.label, piece.level, false, language));
    const name = furniture?.publication ?? mastheadOf(piece, next);
    publication ??= name;
    if (!furniture && name === undefined) kept.push(piece);
  }
  const [published, ...others] = dates;
  return {
    pieces: kept,
    ...(published !== undefined && others.length === 0 && {published}),
    ...(publication !== undefined && {publication}),
  };
}

/** A byline with the date behind it: "By Ada Obi | March 1, 2024". */
function datedByline(line: string): {byline: string; published: string} | undefined {
  const found = /^by\s/i.test(line) ? dateIn(line) : undefined;
  const byline = found && line.slice(0, found.start).replace(/[\s|•·,–—-]+$/, '');
  return found && byline && found.end === line.length ? {byline, published: found.published} : undefined;
}

const longestFurniture = 100;
const page = /^(?:page |p\. ?|[-–—] ?)?[A-Z]?\d{1,3}(?: ?[-–—])?$/i;
const separator = /\s*[|•·\t]\s*/;

/** A bare number at the page's edge or within a paragraph: elsewhere it may number the parts of an essay. */
function isPageNumber(
  {line}: PagePiece,
  previous: PagePiece | undefined,
  next: PagePiece | undefined,
): boolean {
  if (/^page \d{1,3}$/i.test(line)) return true;
  return page.test(line) && (!previous || !next || falseBreak(previous.line, next.line) === 'sure');
}

function readFurniture({line}: PagePiece): Furniture | undefined {
  if (line.length > longestFurniture) return undefined;
  const date = dateIn(line);
  const rest = date ? `${line.slice(0, date.start)}|${line.slice(date.end)}` : line;
  const parts = rest.split(separator).filter((part) => part !== '');
  const names = parts
    .filter((part) => !page.test(part))
    .map((part) => part.replace(/^\d{1,3} (?=\p{Lu})|(?<=\p{L}) \d{1,3}$/u, ''));
  const numbered = parts.length > 1 && names.length < parts.length;
  if ((!date && !numbered) || names.length > 2) return undefined;
  const found: Furniture = date ? {published: date.published} : {};
  for (const name of names) {
    if (hasPublicationWord(name)) found.publication = inRunningText(name);
    else if (hasKickerWord(name) && name.split(' ').length <= 5) found.label = name;
    else if (isShouted(name) && name.split(' ').length <= 5) found.publication ??= inRunningText(name);
    else return undefined;
  }
  return found;
}

/** The paper's name over a line that is nothing but a date. */
function mastheadOf({line, level}: PagePiece, next: PagePiece | undefined): string | undefined {
  const dated = next && next.line.length <= longestFurniture && dateIn(next.line);
  const over = dated && dated.start === 0 && dated.end === next.line.length;
  return over && (level > 0 || isShouted(line)) && line.length <= 40 && hasPublicationWord(line)
    ? inRunningText(line)
    : undefined;
}

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const dates = new RegExp(
  `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(${month} \\d{1,2}, \\d{4}|\\d{1,2} ${month},? \\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d)`,
  'i',
);

/** The first date to the day that a line states, and where it stands. */
function dateIn(line: string): {published: string; start: number; end: number} | undefined {
  const match = /\d/.test(line) ? dates.exec(line) : null;
  const [printed = '', date = ''] = match ?? [];
  const published = readDate(date.replace(/(?<=[a-z]),/i, ''));
  return match && published !== undefined
    ? {published, start: match.index, end: match.index + printed.length}
    : undefined;
}

/** "THE HARBOUR DAILY" → "The Harbour Daily"; a word of three letters is taken for an abbreviation ("BBC NEWS"). */
const inRunningText = (name: string): string =>
  isShouted(name)
    ? name
        .split(' ')
        .map((word, index) =>
          word.length > 3 || /^(?:THE|OF|AND|FOR|NEW|SUN)$/.test(word) ? properCase(word, index === 0) : word,
        )
        .join(' ')
        .replaceAll(/ (?:Of|And|For)(?= )/g, (joint) => joint.toLowerCase())
    : name;
