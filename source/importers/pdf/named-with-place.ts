import {looksLikeByline} from '../../people/byline.js';
import {isCity, isCountry} from '../../people/countries.js';
import {hasInstitutionWord} from '../../people/institution-words.js';
import {isShouted} from '../../people/letter-case.js';
import {isDegree} from '../../people/titles.js';
import type {PrintedNames} from '../../people/title-page.js';
import {isDate} from './front-lines.js';
import {type Line, type Part, partsBefore, textOfParts} from './lines.js';
import {hasMembers, namesOf, plainOf, withoutContacts} from './printed-names.js';

/** People with where they are, in one line; nowhere if it is a day that stands behind them. */
type Placed = {names: PrintedNames[]; address?: string};

/**
 * People with where they are in one line: in brackets behind the name, or behind a comma.
 *
 * @param mostNamed how many people other lines name like that, at the most; 0 where none does: then what no word tells to be an institution is none
 * @param isFirst whether it is the first line, which others may follow
 */
export const namedWithPlace = (line: Line, mostNamed: number, isFirst: boolean): Placed | undefined =>
  hasMembers(line) ? undefined : (inBrackets(line, mostNamed > 0) ?? behindComma(line, mostNamed, isFirst));

function inBrackets(line: Line, isUsual: boolean): Placed | undefined {
  const [, text = '', place = ''] =
    /^([^()]{4,60}?)\s*\(([^()]{4,120})\)$/.exec(withoutContacts(plainOf(line))) ?? [];
  const isPlaced =
    (isUsual || hasInstitutionWord(place)) && !hasInstitutionWord(text) && looksLikeByline(text) >= 0.4;
  return isPlaced ? {names: [{text, marks: []}], address: place} : undefined;
}

/** "Ada Quill and Tom Herrera, Lakeside University, Norway" */
function behindComma(line: Line, mostNamed: number, isFirst: boolean): Placed | undefined {
  const raw = line.parts
    .map(({text, shift}) => (shift === 'raised' ? ' '.repeat(text.length) : text))
    .join('');
  const pieces = raw.split(',');
  const first = pieces[0]!.trim().split(/\s(?:and|und|et|&)\s/, 1)[0]!;
  // Where each line names one, what stands behind the comma is where they are, unless it can be nothing but a name.
  const least = (at: number): number => (at > 0 && mostNamed === 1 ? 0.6 : 0.4);
  const count = pieces.findIndex((piece, at) => !arePeople(piece, first, least(at)));
  if (count < 1) return undefined;
  const cut = pieces.slice(0, count).join(',').length;
  const address = withoutContacts(raw.slice(cut + 1));
  const last = address.split(',').at(-1)!.trim();
  const isPlaced =
    isSetOtherwise(line.parts, cut) ||
    address.split(',').some((part) => hasInstitutionWord(part)) ||
    (isFirst && isCountry(last)) ||
    (mostNamed > 0 && (isCountry(last) || isCity(last)));
  const isDated = isDate(address);
  if (!isDated && (!isPlaced || address === '' || state.test(address))) return undefined;
  const parts = partsBefore(line.parts, cut);
  return {names: namesOf({...line, parts, text: textOfParts(parts)}), ...(!isDated && {address})};
}

/** Whether all that stands behind a comma is in type of its own, as where names are bold and what is behind them isn't. */
function isSetOtherwise(parts: readonly Part[], cut: number): boolean {
  const before = partsBefore(parts, cut).filter(hasLetters);
  const name = before[0]?.face.id;
  const after = parts
    .slice(before.length === 0 ? 0 : parts.findIndex((part) => part.face.id !== name))
    .filter(hasLetters);
  return (
    after.length > 0 &&
    before.every(({face}) => face.id === name) &&
    after.every(
      ({text, face}) =>
        face.id !== name && !text.split(/[\s,]+/).every((word) => word === '' || isDegree(word)),
    )
  );
}

const hasLetters = ({text, shift}: Part): boolean => shift === undefined && /\p{L}{2}/u.test(text);

/** "CO 80918" behind the town. */
const state = /^[A-Z]{2}(?:\s\d{5}.*)?$/;

/** Whether all that a piece of a line names are people, named as the first one is, and as sure to be some. */
const arePeople = (piece: string, first: string, least: number): boolean =>
  piece.split(/(?:^|\s)(?:and|und|et|&)\s/).every((name, at) => {
    const text = name.trim();
    if (text === '') return at === 0;
    const isAlike = isShouted(text) === isShouted(first) && (!hasInitial(first) || hasInitial(text));
    return (
      isAlike &&
      /\S[\s.]\S/.test(text) &&
      looksLikeByline(text) >= least &&
      !hasInstitutionWord(text) &&
      !isCity(text) &&
      !isCountry(text)
    );
  });

const hasInitial = (name: string): boolean => /(?:^|\s)\p{Lu}\./u.test(name);
