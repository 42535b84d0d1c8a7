import {isGeneration} from '../letter-case.js';
import {readName, type Name} from '../names.js';
import {plainWords} from './printed-names.js';

/**
 * The normal form of a person's name, equal for all ways to print it: the family name first, without case, diacritics
 * and hyphens, and what tells a father from a son behind it. Given names stand as they are printed: an initial is not
 * the name that it may be of.
 */
export function personKey(printed: Name): string {
  const {name, given, family} =
    printed.family === undefined ? readName(printed.name.replace(/^the /i, '')) : printed;
  const generation = name.split(/[\s,]+/).filter((word) => isGeneration(word));
  return [family ?? '', given ?? name, ...(given === undefined ? [] : generation)]
    .map((part) => plainWords(part).join(''))
    .join('|');
}
