import {isPlace} from '../countries.js';

/** The first name behind a preposition, and the place it may be in. */

/** "for Asia on the National Lock Council": the panel on which somebody sits. */
export const onPanel = String.raw`on(?= the (?:\p{Lu}\S* )+(?:Council|Committee|Board|Commission|Panel|Staff)\b)`;
const firstEnd = new RegExp(String.raw`,|\s\(|\s(?:at|in|with|within|for|${onPanel})\s|\sto\s(?=[a-z])`, 'u');

export const firstSegment = (text: string): string =>
  text
    .split(firstEnd, 1)[0]!
    .replace(/^the /i, '')
    .replace(/ (?:focused|focusing|based|dedicated|devoted|specialising|specializing)(?: .*)?$/, '')
    .trim();

/** "from Lowick, Ohio": a place by what stands behind its comma. */
export const isInRegion = (rest: string): boolean =>
  isPlace(/^[^,;]+, (?:the )?([^,;]+)/.exec(rest)?.[1] ?? '');
