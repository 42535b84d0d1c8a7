import type {Note} from './article.js';
import {folded} from './letters.js';
import {codeUnitsOf} from './code-units.js';

/** 53 bits of hash over UTF-16 units (cyrb53, public domain), in base 36: stable across runs and machines. */
export function hash(text: string): string {
  let high = 0xde_ad_be_ef;
  let low = 0x41_c6_ce_57;
  const units = codeUnitsOf(text);
  const {length} = text;
  for (let index = 0; index < length; index++) {
    const unit = units[index]!;
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return inBase36(4_294_967_296 * (2_097_151 & low) + (high >>> 0));
}

/** As `toString(36)` has it, which takes ten times as long for a number of more than 31 bits. */
function inBase36(number: number): string {
  const high = Math.floor(number / 36 ** 5);
  const low = (number % 36 ** 5).toString(36);
  return high === 0 ? low : high.toString(36) + low.padStart(5, '0');
}

/**
 * Gives out block ids for one article: a hash of the text, and the number of its occurrence from the second on,
 * so that an edit elsewhere leaves them as they are.
 */
export function blockIds(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const id = hash(text);
    const occurrence = (seen.get(id) ?? 0) + 1;
    seen.set(id, occurrence);
    return occurrence === 1 ? id : `${id}-${occurrence}`;
  };
}

/** An id made of words ("Fudan University" → `fudan-university`), for authors and affiliations. */
export const slug = (name: string): string =>
  folded(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '') || hash(name);

/** The id of a note that brings none along: its kind and its number among those of the kind ("author-1"). */
export const noteId = (kind: Note['kind'], before: readonly Note[]): string =>
  `${kind}-${before.filter((note) => note.kind === kind).length + 1}`;
