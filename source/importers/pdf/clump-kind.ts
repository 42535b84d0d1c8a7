import {countCases, startsUpper} from '../../article/letters.js';
import {endsSentence} from '../../article/sentences.js';
import type {Clump} from './clumps.js';
import {leader} from './contents.js';
import {isBold} from './lines.js';
import {markerOf} from './list-markers.js';
import type {Typography} from './typography.js';

/** What a clump turns out to be. */
export type Kind = 'heading' | 'caption' | 'code' | 'entry' | 'label' | 'prose';

const captionStart =
  /^(?:(?:Supplementary |Extended Data )?(?:Fig(?:ure)?s?|Tab(?:le)?|Abb(?:ildung)?|Tabelle|Scheme|Plate|Box|Listing|Algorithm|Chart|Exhibit|Figura|Tableau|Tabla|Cuadro|Grafik|Diagramm)\.?)\s*(?:[A-Z]?\d{1,3}(?:[.-]\d{1,3})?[a-z]?|[IVX]{1,5}\b)/i;
const numbered =
  /^(?:(?:chapter|section|part|appendix|kapitel|abschnitt|teil|anhang|chapitre|capítulo)\s+(?:\d+|[IVXLC]+|[A-Z])\b|§\s*\d+|\d{1,2}(?:\.\d{1,2}){0,4}\.?|[IVX]{1,5}\.|[A-H](?:\.\d{1,2}){0,3}\.)[\s:.]+\S/i;

/** What heads a part of a text by itself, however it is set. */
const named =
  /^(?:abstract|summary|zusammenfassung|kurzfassung|résumé|resumen|abstrakt|introduction|einleitung|references|bibliography|literatur(?:verzeichnis)?|acknowledge?ments?|danksagung|(?:article|artikel|art\.|section|chapter|kapitel|§)\s(?:\d{1,3}|[IVXLC]{1,7}))\.?$/i;

/** UTF-16 units. */
const longestHeading = 180;
const longestPlainHeading = 90;

export function kindOf(clump: Clump, next: Clump | undefined, type: Typography, afterHeading = false): Kind {
  const {lines} = clump;
  const text = textOf(clump);
  if (!type.isTypewritten() && lines.every(({face, uniform}) => face.mono && uniform)) return 'code';
  if (isCaption(clump, text, type)) return 'caption';
  if (lines.length === 1 && named.test(text) && !clump.last && (clump.first || clump.above > 0.2))
    return 'heading';
  if (isHeading(clump, next, text, type, afterHeading)) return 'heading';
  if (markerOf(text)) return 'entry';
  if (isLabel(clump, text, type)) return 'label';
  return 'prose';
}

export const textOf = ({lines}: Pick<Clump, 'lines'>): string => lines.map((line) => line.text).join(' ');

function isCaption({lines, right, left}: Clump, text: string, type: Typography): boolean {
  const start = captionStart.exec(text)?.[0];
  if (start === undefined) return false;
  const first = lines[0]!;
  const after = text.slice(start.length);
  const own = /^\s*(?:[.:|–—]|$)/.test(after) || first.parts[0]?.face.bold === true;
  return (
    own ||
    first.size < 0.95 * type.body() ||
    (lines.length === 1 && first.x1 - first.x0 < 0.8 * (right - left))
  );
}

/** Whether a clump is a heading: by its size, else by a look of its own, else by its number or where it stands. */
function isHeading(
  clump: Clump,
  next: Clump | undefined,
  text: string,
  type: Typography,
  afterHeading: boolean,
): boolean {
  const {lines, above, below, first} = clump;
  const start = numbered.exec(text)?.[0];
  const number = start !== undefined && startsUpper(text.slice(start.length - 1));
  const {size, face} = lines[0]!;
  const body = type.body();
  const isSetOff = start !== undefined && size >= 1.12 * body;
  if (!mayHead(clump, text, number, isSetOff)) return false;
  const {upper, lower} = countCases(text);
  if (size >= 1.12 * body) return lower > 0 || upper > 2;
  if (size < 0.84 * body) return false;
  if (!number && endsSentence(text) && !/[?!]$/.test(text)) return false;
  // What leads to something is bold and stands well apart where it is a heading, and no step of a list.
  if (text.endsWith(':') && !(lines.length === 1 && lines.every(isBold) && above > 0.5)) return false;
  if (text.length > longestPlainHeading * (number ? 1.6 : 1.2)) return false;
  const short = text.length <= longestPlainHeading;
  const uniform = lines.every((line) => line.uniform && line.face.id === face.id);
  const apart = number || first || afterHeading || above > 0.12;
  const heads = next === undefined || next.lines[0]!.size > 0.7 * body;
  if ((lines.every(isBold) || (uniform && upper > 3 && lower === 0)) && apart) return heads;
  if (uniform && short && apart && !type.isText(face.id) && face.id !== '')
    return heads && (number || above > 0.2 || first || afterHeading || face.italic);
  if (type.isPlain() && short && standsAlone(clump, next)) return true;
  const apartFrom = above > 0.25 && below > 0.08 && !endsSentence(text) && lines.length <= 2;
  return number && short && apartFrom && (isCentred(clump) || (!first && !isStep(clump, text)));
}

/** Whether a clump is a step of a list rather than a section: one number, set in from the column's edge. */
const isStep = ({lines, left}: Clump, text: string): boolean =>
  /^\d{1,2}\.\s/.test(text) && lines[0]!.x0 > left + lines[0]!.size;

/** One short line in the middle of its column. */
const isCentred = ({lines: [line, ...rest], left, right}: Clump): boolean =>
  rest.length === 0 &&
  line!.x0 > left + 4 * line!.size &&
  Math.abs(line!.x0 + line!.x1 - left - right) < 3 * line!.size;

/** Whether a clump's words are of the kind that a heading has: code and formulas only behind a number in larger type. */
function mayHead({lines}: Clump, text: string, number: boolean, isSetOff: boolean): boolean {
  if (lines.length > 4 || text.length > longestHeading) return false;
  const {upper, lower} = countCases(text);
  if (upper + lower < 2 && !/\p{Lo}{2}/u.test(text)) return false;
  const isCapital = startsUpper(text.replace(/^[^\p{L}\p{N}]+/u, '')) || /^\p{Lo}/u.test(text);
  if (!isSetOff && ((!number && !isCapital) || /[=<>∑∫]/.test(text))) return false;
  if (/[,;]$/.test(text) || leader.test(text) || !/\p{L}{3}|\p{Lo}{2}/u.test(text)) return false;
  return lines.every(({cells}) => cells.length <= 2);
}

/** One short line with white above it and a paragraph below it. */
const standsAlone = ({lines, above, first, left, right}: Clump, next: Clump | undefined): boolean =>
  lines.length === 1 &&
  (first || above > 0.2) &&
  lines[0]!.x1 - lines[0]!.x0 < 0.7 * (right - left) &&
  next !== undefined &&
  next.lines.length > 1;

/** Words in a drawing: short lines of another type than the text, and no sentences. */
function isLabel({lines, left, right}: Clump, text: string, type: Typography): boolean {
  if (endsSentence(text)) return false;
  const body = type.body();
  return lines.every(({size, text: line, x0, x1, face}) => {
    const foreign = Math.abs(size - body) > 0.06 * body || !type.isText(face.id);
    return foreign && x1 - x0 < 0.7 * (right - left) && (line.split(' ').length < 6 || size < 0.85 * body);
  });
}
