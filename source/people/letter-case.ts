/** The proper case of a name that is printed in capitals. */

import {countCases, startsLower, startsUpper, startsWithLetter} from '../article/letters.js';
import {wordList} from '../article/word-list.js';

const isListed = wordList(
  'de del della delle dello di da dal dalla das do dos du des der den dem ter ten te la le las los lo van von vom zu zum zur af av bin ibn bint al el y e i und',
);

/** Whether a word is a nobiliary or prepositional particle ("de", "van der"), in any case. */
export const isParticle = (word: string): boolean => isListed(word.toLowerCase());

const romanNumeral = /^(?:II|III|IV|V|VI)\.?$/;
export const isGeneration = (word: string): boolean =>
  romanNumeral.test(word) || /^(?:jr|sr|jnr|snr)\.?$/i.test(word);

/** "Ada Obi ml.": a name without what tells its bearer from the parent. */
export const withoutGeneration = (name: string): string =>
  name.replace(/,?\s(?:jr|sr|jun|sen|ml|st)\.?$/i, '');

/** Whether a word is one or more initials: "M.", "J.K.", "LS". */
export const isInitials = (word: string): boolean =>
  (word === word.toUpperCase() && /^(?:[^\s\d.,'’()-][\u0300-\u036F]?\.-?){1,4}$/.test(word)) ||
  (word.length === 1 && startsUpper(word)) ||
  /^\p{Lu}\.\p{Lu}$/u.test(word) ||
  /^[B-DF-HJ-NP-TV-XZ]{2}$/.test(word.replace(/^NG$/, 'Ng'));

/** Whether a word is an abbreviation in capitals: "IMF", "NGOs". */
export const isAcronym = (word: string): boolean => {
  const capitals = word.replace(/s$/, '');
  return /^[^\s\d]{2,}$/.test(capitals) && countCases(capitals).upper === capitals.length;
};

/**
 * Whether a text opens with what only a name does: a capital, or one within its first word ("eBay"), or a site
 * ("tarn.org").
 */
export const startsLikeName = (text: string): boolean =>
  startsUpper(text) || /^[a-z]{1,12}[A-Z]|^[a-z\d-]+\.(?:com|org|net|io|ai)\b/.test(text);

/** Whether a word is printed in capitals: two letters or more, all of them upper case but for the c of Mc. */
export const isShouted = (word: string): boolean =>
  countCases(word).upper >= 2 &&
  word.replace(/^M[ac]c?(?=[A-Z])/, '') ===
    word
      .toUpperCase()
      .replace(/^MA?C(?=[A-Z])/, (head) => (word.startsWith('Mac') || word.startsWith('Mc') ? '' : head));

const capitalise = (part: string): string => {
  const lower = part.toLowerCase();
  return lower
    .replace(/^./u, (letter) => letter.toUpperCase())
    .replace(/^(Mc|O['’]|D['’]|L['’])(.)/u, (_, head: string, letter: string) => head + letter.toUpperCase());
};

/** One word of a shouted name, by what stands before it: "MCDONALD" → "McDonald", "DE" after a name → "de". */
export function properCase(word: string, first: boolean): string {
  if (isGeneration(word)) return romanNumeral.test(word) ? word : capitalise(word);
  if (word === 'Y' && !first) return 'y';
  if (isInitials(word)) return word;
  if (isParticle(word) && !first) return word.toLowerCase();
  return word
    .split('-')
    .map((part) => (/^(?:AL|EL)$/.test(part) && word.includes('-') ? part.toLowerCase() : capitalise(part)))
    .join('-');
}

/** In small letters; those of Turkish with a dot and without are one, as capitals are typed without. */
const plain = (text: string): string => text.replaceAll('’', "'").replaceAll(/[İı]/g, 'i').toLowerCase();

/** The name as a text prints it with small letters; undefined where the text doesn't have it. */
export function caseIn(text: string, name: string): string | undefined {
  const where = plain(text);
  const wanted = plain(name);
  if (where.length !== text.length || wanted.length !== name.length) return undefined;
  for (let at = where.indexOf(wanted); at !== -1; at = where.indexOf(wanted, at + 1)) {
    const found = text.slice(at, at + name.length);
    const whole = !startsWithLetter(text.charAt(at - 1)) && !startsWithLetter(text.charAt(at + name.length));
    if (whole && found !== found.toUpperCase() && startsUpper(found)) return found;
  }
  return undefined;
}

/** Words of a name, at most: a longer run of capitals is something else. */
const longestNameInWords = 7;

/**
 * Parts a text that begins with a name from the small letters after it: "African Union advisory panel" → "African
 * Union", "advisory panel"; the name is empty where there is none or nothing follows it.
 */
export function nameBefore(text: string): [name: string, rest: string] {
  const words = text.split(' ');
  const end = words.findIndex(
    (word, index) => !startsUpper(word) && (index === 0 || !/^(?:of|for|and|the)$/.test(word)),
  );
  const rest = words.slice(end).join(' ');
  return end < 1 || end > longestNameInWords || !startsUpper(words[end - 1]!) || !startsLower(rest)
    ? ['', text]
    : [words.slice(0, end).join(' '), rest];
}

/** Words with capitals, or digits before one, and those that join them. */
const nameOf = (joints: string): string =>
  String.raw`(?:\p{Lu}|\d+(?=\p{Lu}| \p{Lu}))\S*(?: (?:(?:${joints}) )*[\p{Lu}\d]\S*)*`;
const atStart = new RegExp(`^(?:the )?(${nameOf('of|for|the|an?|in|on|de')})`, 'u');
const atEnd = new RegExp(String.raw`(?:^|\s)(${nameOf('of|for|the|an?|in|on|de|and|&')})$`, 'u');

/** The name that a text begins with, up to an "and"; empty where none does. */
export const nameAtStart = (text: string): string =>
  (atStart.exec(text)?.[1] ?? '').split(/[,;]|[’']s /, 1)[0]!.replace(/\.$/, '');

/** The name that a text ends with behind its last comma, with the "and" that is in it. */
export const nameAtEnd = (text: string): string => atEnd.exec(text.split(', ').at(-1)!)?.[1] ?? '';
