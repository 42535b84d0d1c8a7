/**
 * Letters and their case in any script. Every regular expression with a `\p{…}` takes V8 up to a millisecond to compile
 * where it is first used, so those that many places need are shared here.
 */

import {onFirstUse} from './on-first-use.js';

const upper = onFirstUse(() => /^\p{Lu}/u);
const lower = onFirstUse(() => /^\p{Ll}/u);
const letter = onFirstUse(() => /^\p{L}/u);

export const startsUpper = (text: string): boolean => upper().test(text);
export const startsLower = (text: string): boolean => lower().test(text);
export const startsWithLetter = (text: string): boolean => letter().test(text);

/** How many letters of a text are capitals and how many small; those of scripts without case are neither. */
export function countCases(text: string): {upper: number; lower: number} {
  const counts = {upper: 0, lower: 0};
  for (const character of text) {
    const small = character.toLowerCase();
    if (small !== character) counts.upper++;
    else if (small !== character.toUpperCase()) counts.lower++;
  }
  return counts;
}

/** Without diacritics and in lower case: "Müller" → "muller". */
export const folded = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase();

/** Letters that Unicode does not decompose, and what is typed and printed in their place. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};

export const undecomposed = /[ßæœøłđðþħıς]/g;
export const plainLetter = (printed: string): string => plainLetters[printed] ?? printed;
