import {startsUpper} from '../../article/letters.js';
import {endsSentence, sentences} from '../../article/sentences.js';
import {isShouted, type PagePiece} from './page-piece.js';

// Without the flag "u": case-insensitive Unicode classes take V8 ten milliseconds to compile.
const creditWord =
  /^(?:photo(?:s|graphs?|graphy|grapher)?|pictures?|images?|illustrat(?:ions?|ed|or)|graphics?|cartoon|artwork|drawing|credit|fotos?|bild|ilustración|dessin)(?:\s+(?:by|courtesy of|from)\s|\s*[:/|]|\s(?=[A-Z]))/i;
const parted = /^[^/!?:;]{2,60}(?:\/[^/!?:;]{2,60}){1,3}$/;

/** Who made a picture ("NAME / AGENCY", "Photo: Name", "© Agency"), and not the text; a heading is none. */
export const isCredit = ({line, level}: PagePiece): boolean => level === 0 && isCreditLine(line);

function isCreditLine(line: string): boolean {
  if (line.length > 140) return false;
  if (/^(?:\(c\)|©)\s*\S/i.test(line)) return true;
  if (/^(?:photo|picture|image|illustration|graphic|foto)s?\s*(?::|\/|by\b|courtesy)/i.test(line))
    return true;
  if (endsSentence(line) && !/\b(?:inc|ltd|co|jr)\.$/i.test(line)) return false;
  if (isShouted(line)) return parted.test(line) || creditWord.test(line);
  return parted.test(line) && line.split('/').every((part) => isNamed(part.trim()));
}

const isNamed = (part: string): boolean =>
  part.split(/\s+/).length <= 5 && startsUpper(part) && !/\s[a-zß-ÿ]{4,}/.test(part);

/** A caption with its credit behind it: what it says, and who made the picture. */
export function readCaption(line: string): {caption: string; credit: string} | undefined {
  if (line.length > 400) return undefined;
  const last = sentences(line).at(-1);
  if (!last || last.start === 0) return undefined;
  const credit = last.text.replaceAll(/^\(|\)$/g, '');
  return isCreditLine(credit) ? {caption: line.slice(0, last.start).trimEnd(), credit} : undefined;
}
