import {textOfSegment} from './lines.js';
import type {Segment} from './segments.js';

type Sheet = {page: {width: number}; segments: readonly Segment[]};

/** What stands at the side of page after page, such as the sections of a talk beside its slides. */
export type SideBars = {
  /** Looks at pages before they are stripped; each page once. */
  see: (sheets: readonly Sheet[]) => void;
  /** The segments of a page without them. */
  strip: (sheet: Sheet) => Segment[];
};

/** The share of a page's width, left and right, in which they stand. */
const margin = 0.2;
/** Pages on which the same stands in a place, at the least, and the share of all pages. */
const fewest = 3;
const most = 0.5;
/** Different words that are kept in mind. */
const mostKeys = 50_000;

export function sideBars(): SideBars {
  const seen = new Map<string, number>();
  let pages = 0;
  return {
    see(sheets) {
      pages += sheets.length;
      for (const sheet of sheets)
        for (const key of new Set(atSide(sheet).map(keyOf))) {
          if (seen.size > mostKeys) seen.clear();
          seen.set(key, (seen.get(key) ?? 0) + 1);
        }
    },
    strip(sheet) {
      const bars = new Set(
        atSide(sheet).filter((segment) => {
          const count = seen.get(keyOf(segment)) ?? 0;
          return count >= fewest && count > most * pages;
        }),
      );
      return sheet.segments.filter((segment) => !bars.has(segment));
    },
  };
}

/** Words wholly at one side of a page. */
const atSide = ({page, segments}: Sheet): Segment[] =>
  segments.filter(
    (segment) =>
      (segment.x1 < margin * page.width || segment.x0 > (1 - margin) * page.width) &&
      /\p{L}{3}/u.test(textOfSegment(segment)),
  );

const keyOf = (segment: Segment): string =>
  `${Math.round(segment.x0)} ${Math.round(segment.y)} ${textOfSegment(segment)}`;
