import {countCases, folded, plainLetter, undecomposed} from '../../article/letters.js';

const beyondAscii = /[^\u0000-\u007F]/;

/** A name in small letters without diacritics, "&" as "and", signs as spaces; the base of every key. */
export const plainWords = (name: string): string[] =>
  (beyondAscii.test(name) ? folded(name).replaceAll(undecomposed, plainLetter) : name.toLowerCase())
    .replaceAll('&', ' and ')
    .replaceAll(/['’ʼ]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Other names than one, each once however it was cut and stopped: beside "Fudan Univ." there is no "FUDAN UNIV". */
export function namesBeside(name: string, others: readonly string[]): string[] {
  const byWords = new Map<string, string>();
  for (const each of [name, ...others]) {
    const words = plainWords(each).join(' ');
    if (!byWords.has(words)) byWords.set(words, each);
  }
  return [...byWords.values()].slice(1);
}

/** A name, and the other names that were printed with it. */
export type Printed = {name: string; also: readonly string[]};

const bracketed = /^([^()（）]{2,200}?)\s*[(（]([^()（）]{1,200})[)）]$/;

/** "Fudan University (复旦大学)", "Centre for Rivers (CR)": what stands in the brackets is a name as well. */
export function printedNames(printed: string): Printed {
  const [, name, inside] = bracketed.exec(printed.trim()) ?? [];
  if (name === undefined || inside === undefined) return {name: printed.trim(), also: []};
  const isName = isAbbreviation(inside) || scriptOf(inside) !== scriptOf(name);
  return isName ? {name: name.trim(), also: [inside.trim()]} : {name: printed.trim(), also: []};
}

/** Capitals in one word: "CSIS", "CNRS", "KfW". */
const isAbbreviation = (text: string): boolean => /^[^\s,;]{2,12}$/.test(text) && countCases(text).upper >= 2;

type Script = 'with case' | 'without case' | 'none';

/** Latin, Greek and Cyrillic have case, the scripts of China, Japan, Korea, India and the Arab world have none. */
function scriptOf(text: string): Script {
  const {upper, lower} = countCases(text);
  if (upper + lower > 0) return 'with case';
  return /\p{L}/u.test(text) ? 'without case' : 'none';
}
