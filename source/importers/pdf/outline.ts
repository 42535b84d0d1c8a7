import {sanitiseLine} from '../../article/sanitise.js';
import {folded} from '../../article/letters.js';
import type {OutlineEntry} from './engine.js';

/** The headings that a file's outline names. */
export type Outline = {
  /** How deep a heading stands in the outline, from 1; undefined for what is none of it. */
  levelOf: (text: string) => number | undefined;
  size: number;
};

/** Entries that are read, and how deep. */
const mostEntries = 10_000;
const deepest = 6;

/** Reads an outline; the same words may head several sections, at the level that they have first. */
export function outlineOf(entries: readonly OutlineEntry[]): Outline {
  const levels = new Map<string, number>();
  let left = mostEntries;
  const read = (siblings: readonly OutlineEntry[], level: number): void => {
    for (const {title, items} of siblings) {
      if (left-- <= 0) return;
      for (const key of keysOf(sanitiseLine(title))) if (!levels.has(key)) levels.set(key, level);
      if (level < deepest) read(items ?? [], level + 1);
    }
  };
  read(entries, 1);
  return {
    levelOf: (text) =>
      keysOf(text)
        .map((key) => levels.get(key))
        .find((level) => level !== undefined),
    size: levels.size,
  };
}

const number =
  /^(?:(?:chapter|section|part|appendix|kapitel|abschnitt|teil|anhang)\s+)?(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-Z](?:\.\d{1,3})*)[.:)]?\s+/i;

/** A heading as it is compared: whole, and without its number; too short ones are nobody's. */
const keysOf = (text: string): string[] =>
  [...new Set([text, text.replace(number, '')])]
    .map((form) => folded(form).replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .filter((key) => key.length > 1);
