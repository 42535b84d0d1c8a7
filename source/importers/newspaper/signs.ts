import {startsUpper} from '../../article/letters.js';
import {endsSentence, sentences} from '../../article/sentences.js';
import {wordList} from '../../article/word-list.js';
import {isShouted, type Piece} from './piece.js';

// Without the flag "u": case-insensitive Unicode classes take V8 ten milliseconds to compile.
const creditWord =
  /^(?:photo(?:s|graphs?|graphy|grapher)?|pictures?|images?|illustrat(?:ions?|ed|or)|graphics?|cartoon|artwork|drawing|credit|fotos?|bild|ilustración|dessin)(?:\s+(?:by|courtesy of|from)\s|\s*[:/|]|\s(?=[A-Z]))/i;
const parted = /^[^/!?:;]{2,60}(?:\/[^/!?:;]{2,60}){1,3}$/;

/** Who made a picture ("NAME / AGENCY", "Photo: Name", "© Agency"), and not the text. */
export function isCredit(line: string): boolean {
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
  return isCredit(credit) ? {caption: line.slice(0, last.start).trimEnd(), credit} : undefined;
}

const isVerb = wordList(`
  is are was were has have teach teaches work works serve serves served lead leads head heads direct directs chair chairs
  write writes hold holds live lives run runs contribute contributes contributed contributing declare declares own owns
  advise advises advised retired edit edits practise practises practice practices report reports cover covers studies
  researches lectures`);
const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^a-z’']+/);
const byAuthor = /^(?:the|this) (?:author|writer|columnist|essayist)s?(?:,| ([a-z]+))/i;
const byPronoun = /^(?:she|he|they|both|all (?:three|four|five|authors)) ([a-z]+)/i;
const byFormula =
  /\b(?:contributed this (?:article|piece|essay|column|commentary)|(?:article|piece|essay|column|commentary|op-ed) (?:was |is )?(?:first|originally|adapted|excerpted|republished|reprinted|translated)|(?:views?|opinions?) (?:expressed|stated|here|do|does|are|is|in this)\b|views are personal|(?:competing|conflicts? of) interests?)/i;
const says = (text: string): boolean => wordsOf(text).some(isVerb);

/** What the group of a pattern matched is a verb, or nothing where it may be missing. */
function opensWith(pattern: RegExp, line: string): boolean {
  const match = pattern.exec(line);
  return match !== null && (match[1] === undefined || isVerb(match[1].toLowerCase()));
}

/**
 * Says something about the authors and not to the reader: a note at the article's end.
 *
 * @param names of the byline, as they are read
 */
export function isAuthorNote(
  {line: printed, italic}: Pick<Piece, 'line' | 'italic'>,
  names: readonly string[],
): boolean {
  const line = printed.replace(/^[([—–-]+\s*/, '');
  if (line.length > 2000) return false;
  const opening = line.slice(0, 240).replace(/^(?:(?:dr|prof|professor|sir|dame)\.?\s+)+/i, '');
  const named = names.some((name) => startsWithName(opening, name));
  if (named && (says(opening) || /^[^.]{2,60},/.test(opening))) return true;
  if (opensWith(byAuthor, line)) return true;
  if (line.length < 400 && byFormula.test(line)) return true;
  return italic && (says(line) || byFormula.test(line));
}

/** May follow an author note as a part of it, but is none by itself. */
export const continuesAuthorNote = ({line}: Pick<Piece, 'line'>): boolean => opensWith(byPronoun, line);

/** By the whole name, by its first and last word, or by the last alone. */
function startsWithName(text: string, name: string): boolean {
  const opening = text.toLowerCase();
  const [first = '', ...rest] = name.toLowerCase().split(' ');
  const last = rest.at(-1) ?? first;
  if (opening.startsWith(`${last} `) || opening.startsWith(`${last},`)) return true;
  return opening.startsWith(`${first} `) && opening.slice(0, name.length + 24).includes(last);
}
