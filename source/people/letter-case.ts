/** The proper case of a name that is printed in capitals. */

import {wordList} from '../article/word-list.js';

const isListed = wordList(
  'de del della delle dello di da das do dos du des der den dem ter ten te la le las los lo van von vom zu zum zur af av bin ibn bint al el y e i und',
);

/** Whether a word is a nobiliary or prepositional particle ("de", "van der"), in any case. */
export const isParticle = (word: string): boolean => isListed(word.toLowerCase());

const romanNumeral = /^(?:II|III|IV|V|VI)\.?$/;
export const isGeneration = (word: string): boolean =>
  romanNumeral.test(word) || /^(?:jr|sr|jnr|snr)\.?$/i.test(word);

/** Whether a word is one or more initials: "M.", "J.K.", "LS". */
export const isInitials = (word: string): boolean =>
  /^(?:\p{Lu}\p{M}?\.-?){1,4}$/u.test(word) ||
  /^\p{Lu}$/u.test(word) ||
  /^[B-DF-HJ-NP-TV-XZ]{2}$/.test(word.replace(/^NG$/, 'Ng'));

/** Whether a word is printed in capitals: two letters or more, all of them upper case but for the c of Mc. */
export const isShouted = (word: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(word) &&
  word.replace(/^M[ac]c?(?=\p{Lu})/u, '') ===
    word
      .toUpperCase()
      .replace(/^MA?C(?=\p{Lu})/u, (head) => (word.startsWith('Mac') || word.startsWith('Mc') ? '' : head));

const capitalise = (part: string): string => {
  const lower = part.toLowerCase();
  return lower
    .replace(/^\p{L}/u, (letter) => letter.toUpperCase())
    .replace(
      /^(Mc|O['’]|D['’]|L['’])(\p{L})/u,
      (_, head: string, letter: string) => head + letter.toUpperCase(),
    );
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

const folded = (text: string): string => text.replaceAll('’', "'").toLowerCase();

/** The name as a text prints it with small letters; undefined where the text doesn't have it. */
export function caseIn(text: string, name: string): string | undefined {
  const where = folded(text);
  const wanted = folded(name);
  if (where.length !== text.length || wanted.length !== name.length) return undefined;
  for (let at = where.indexOf(wanted); at !== -1; at = where.indexOf(wanted, at + 1)) {
    const found = text.slice(at, at + name.length);
    const whole = !/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + name.length));
    if (whole && found !== found.toUpperCase() && /^\p{Lu}/u.test(found)) return found;
  }
  return undefined;
}
