import {hasInstitutionWord, isOutermost} from '../../people/institution-words.js';
import {isAcronym} from '../../people/letter-case.js';
import {startsUpper} from '../../article/letters.js';

/** Lines of one address, with the commas that their ends stand for. */
export const joined = (texts: readonly string[]): string =>
  texts
    .reduce((whole, text, at) => {
      if (whole === '') return text;
      if (whole.endsWith('-')) return (startsUpper(text) ? whole : whole.slice(0, -1)) + text;
      return `${whole}${/[,;]$/.test(whole) || goesOn(texts[at - 1]!, text) ? '' : ','} ${text}`;
    }, '')
    .replace(/(?:[\s,;]+(?:and|und|et|&))?[\s,;]*$/, '');

/** UTF-16 units: an address that fills its line is broken anywhere. */
const fullLine = 55;

/** Whether a line's end is no end of a part of an address. */
const goesOn = (before: string, after: string): boolean =>
  (!/\d/.test(after) && (before.length > fullLine || bareUniversity.test(before))) ||
  /\b(?:of|de|for|and|the|für|und|der|des|di|&|at)$/i.test(before) ||
  /^(?:of|de|for|and|für|und|der|des|di|&)\s/.test(after);

/** What is nothing without its place or its field behind it. */
const bareUniversity =
  /(?:(?:Universität|Universiteit|Université|Universidad|Universidade|Università|Hochschule)|\b(?:National|International|Public|Advanced|Applied|Technical|Industrial|Electrical|Mechanical|Medical|Clinical|Molecular|Theoretical|Social|Political))$/;

/** What leads to another address. */
export const and = /^(?:and|und|et|&)\s+/;

/** Whether another address begins with a line: behind "and", or with an institution below a stop. */
export function opensAnother(text: string, before: string): boolean {
  const name = text.replace(and, '').split(',', 1)[0]!;
  if (and.test(text)) return isAcronym(name) || isOutermost(name);
  return before.endsWith('.') && hasInstitutionWord(name);
}

/** Lines below a name as the addresses that they are. */
export function addressesOf(texts: readonly string[]): string[] {
  const addresses: string[][] = [];
  for (const text of texts.filter((each) => each !== '')) {
    const open = addresses.at(-1);
    if (open && !opensAnother(text, open.at(-1)!)) open.push(text);
    else addresses.push([text.replace(and, '')]);
  }
  return addresses.map(joined);
}
