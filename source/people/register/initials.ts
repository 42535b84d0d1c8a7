import {isInitials} from '../letter-case.js';
import {plainWords} from './printed-names.js';

/** The given names of a person in small letters, and which of them are but initials: "Edward F." → edward, f. */
export type GivenName = {text: string; initial: boolean};

export const givenNames = ({given = ''}: {given?: string}): GivenName[] =>
  given
    .split(/[\s.‐-]+/)
    .filter(Boolean)
    .flatMap((word): GivenName[] =>
      isInitials(word) && !/\p{Ll}/u.test(word)
        ? Array.from(word, (letter) => ({text: plainWords(letter).join(''), initial: true}))
        : [{text: plainWords(word).join(''), initial: false}],
    );

/** Whether two persons of one family name may be the same: each given name is the other's, or an initial of it. */
export function couldBeSame(a: readonly GivenName[], b: readonly GivenName[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  return short.every(({text, initial}, at) => {
    const other = long[at];
    if (!other) return false;
    return initial || other.initial ? text[0] === other.text[0] : text === other.text;
  });
}
