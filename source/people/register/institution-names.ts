import {isCountry, isPlace} from '../countries.js';
import {isCampusSystem} from '../institutions.js';
import {plainWords, printedNames, type Printed} from './printed-names.js';

export type Whereabouts = {place?: string; country?: string};

/** An institution's names as printed, without the place behind them: "Fudan Univ. (复旦大学), Shanghai". */
export function institutionNames(printed: string, {place, country}: Whereabouts): Printed {
  const parts = printed.split(', ');
  const stated = new Set([place, country].map((name) => plainWords(name ?? '').join(' ')));
  while (parts.length > 1) {
    const last = parts.at(-1) ?? '';
    const isBehind =
      stated.has(plainWords(last).join(' ')) ||
      isCountry(last) ||
      (isPlace(last) && !isCampusSystem(parts.slice(0, -1).join(', ')));
    if (!isBehind) break;
    parts.pop();
  }
  return printedNames(parts.join(', '));
}
