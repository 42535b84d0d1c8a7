import {countCases, startsUpper} from '../../article/letters.js';
import {endsSentence} from '../../article/sentences.js';
import type {Clump} from './clumps.js';
import {leader} from './contents.js';
import {markerOf} from './list-markers.js';
import type {Typography} from './typography.js';

/** What a clump turns out to be. */
export type Kind = 'heading' | 'caption' | 'code' | 'entry' | 'label' | 'prose';

const captionStart =
  /^(?:(?:Supplementary |Extended Data )?(?:Fig(?:ure)?s?|Tab(?:le)?|Abb(?:ildung)?|Tabelle|Scheme|Plate|Box|Listing|Algorithm|Chart|Exhibit|Figura|Tableau|Tabla|Cuadro|Grafik|Diagramm)\.?)\s*(?:[A-Z]?\d{1,3}(?:[.-]\d{1,3})?[a-z]?|[IVX]{1,5}\b)/i;
const numbered =
  /^(?:(?:chapter|section|part|appendix|kapitel|abschnitt|teil|anhang|chapitre|capítulo)\s+(?:\d+|[IVXLC]+|[A-Z])\b|§\s*\d+|\d{1,2}(?:\.\d{1,2}){0,4}\.?|[IVX]{1,5}\.|[A-H](?:\.\d{1,2}){0,3}\.)[\s:.]+\S/i;

/** UTF-16 units. */
const longestHeading = 180;
const longestPlainHeading = 90;

export function kindOf(clump: Clump, next: Clump | undefined, type: Typography, afterHeading = false): Kind {
  const {lines} = clump;
  const text = textOf(clump);
  if (lines.every(({face, uniform}) => face.mono && uniform)) return 'code';
  if (isCaption(clump, text, type)) return 'caption';
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

function isHeading(
  {lines, above, below, first}: Clump,
  next: Clump | undefined,
  text: string,
  type: Typography,
  afterHeading: boolean,
): boolean {
  if (lines.length > 4 || text.length > longestHeading) return false;
  const {size, face} = lines[0]!;
  const body = type.body();
  const {upper, lower} = countCases(text);
  if (upper + lower < 2 && !/\p{Lo}{2}/u.test(text)) return false;
  const start = numbered.exec(text)?.[0];
  const number = start !== undefined && startsUpper(text.slice(start.length - 1));
  if (!number && !startsUpper(text.replace(/^[^\p{L}\p{N}]+/u, '')) && !/^\p{Lo}/u.test(text)) return false;
  if (/[,;]$|[=<>∑∫]/.test(text) || leader.test(text)) return false;
  if (lines.some((line) => line.cells.length > 2)) return false;
  const uniform = lines.every((line) => line.uniform && line.face.id === face.id);
  if (size >= 1.12 * body) return lower > 0 || upper > 2;
  if (size < 0.84 * body) return false;
  const shout = upper > 3 && lower === 0;
  const foreign = face.id !== '' && !type.isText(face.id);
  if (!number && (endsSentence(text) || text.endsWith(':')) && !/[?!]$/.test(text)) return false;
  if (text.length > longestPlainHeading * (number ? 1.6 : 1.2)) return false;
  const apart = first || afterHeading || above > 0.12;
  if (uniform && (face.bold || shout) && (apart || number)) return followed(next);
  if (!uniform && !number) return false;
  if (uniform && foreign && (apart || number) && text.length <= longestPlainHeading)
    return followed(next) && (number || above > 0.2 || first || afterHeading || face.italic);
  return (
    number &&
    above > 0.25 &&
    below > 0.08 &&
    !first &&
    text.length <= longestPlainHeading &&
    !endsSentence(text) &&
    lines.length <= 2 &&
    /\p{L}{3}/u.test(text)
  );

  /** A heading heads something. */
  function followed(clumpBelow: Clump | undefined): boolean {
    return clumpBelow === undefined || clumpBelow.lines[0]!.size > 0.7 * body;
  }
}

/** Words in a drawing: of another type than the text, and no sentences. */
const isLabel = ({lines}: Clump, text: string, type: Typography): boolean =>
  !endsSentence(text) &&
  lines.every(
    ({size, text: line, x0, x1}) =>
      line.split(' ').length < 6 || (size < 0.85 * type.body() && x1 - x0 < 18 * type.body()),
  );
