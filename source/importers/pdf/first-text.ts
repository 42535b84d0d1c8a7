import {endsSentence} from '../../article/sentences.js';
import {hasInstitutionWord} from '../../people/institution-words.js';
import {textOf} from './clump-kind.js';
import type {Clump} from './clumps.js';
import {isContents} from './contents.js';
import {capitalised, isDate} from './front-lines.js';
import {mayName} from './may-name.js';
import {beginsText, isRunning} from './text-beginning.js';

/** Where the text begins: with what is text, or the headings right above it. */
export function firstOf(clumps: readonly Clump[], beside: readonly Clump[], body: number): Clump | undefined {
  const isOfCards = holdsCards([...clumps, ...beside]);
  let start = clumps.findIndex(
    (clump, at) =>
      isText(clump, body) ||
      beginsList(clump, clumps.slice(at + 1)) ||
      (isOfCards && headsCards(clump, [...clumps.slice(at), ...beside], body)) ||
      (at > 0 && headsSentence(clump, clumps[at + 1], body)),
  );
  while (start > 0 && isSetAsHeading(clumps[start - 1]!, clumps.slice(start), body)) start--;
  return clumps[start];
}

/** Whether a clump is set as headings further down are, and may be one. */
const isSetAsHeading = (clump: Clump, below: readonly Clump[], body: number): boolean =>
  mayHead(clump) && alike(clump, below, body).some(({lines: [line]}) => line!.y > clump.lines[0]!.y);

/** Whether a clump says nothing of who wrote the text, where and when: in a scan, names may be set as headings are. */
const mayHead = (clump: Clump): boolean =>
  !mayName(clump) && !hasInstitutionWord(capitalised(textOf(clump))) && !isDate(clump.lines[0]!.text);

/** Headings of a page that has hardly anything but short lines below them, such as a card of commands. */
const fewestCards = 5;
/** The share of such a page that is paragraphs, as of its licence, and how many lines these have at the least. */
const mostProse = 0.2;
const fewestLines = 5;

/** Whether what a page holds is short, as that of a card is, and not paragraphs of a text. */
function holdsCards(clumps: readonly Clump[]): boolean {
  return lengthOf(clumps.filter(isParagraph)) < mostProse * lengthOf(clumps);
}

const lengthOf = (clumps: readonly Clump[]): number =>
  clumps.reduce((sum, clump) => sum + textOf(clump).length, 0);

function isParagraph(clump: Clump): boolean {
  const text = textOf(clump);
  return clump.lines.length >= fewestLines && isRunning(text) && endsSentence(text);
}

/** Whether a clump in larger type, which names nobody, stands over a sentence in the text's type. */
function headsSentence(clump: Clump, next: Clump | undefined, body: number): boolean {
  const {size} = clump.lines[0]!;
  const below = next === undefined ? '' : textOf(next);
  const isHeading = size > 1.12 * body && next !== undefined && mayHead(clump);
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
