import {textOfSegment} from './lines.js';
import type {Segment} from './segments.js';

/** A page's number, where it stands among others of the document, its height in points, its segments in rows. */
export type Laid = {number: number; height: number; segments: Segment[]};

/** Running heads and page numbers of a document, found by what comes again and again in the same place. */
export type Furniture = {
  /** Looks at pages before they are stripped; each page once. */
  see: (pages: readonly Laid[]) => void;
  /** The segments of a page without its running heads and feet; `body` is the size of the text type. */
  strip: (page: Laid, body: number) => Segment[];
};

/** The share of a page's height, above and below, in which furniture stands. */
const margin = 0.14;
/** The same for a page's first and last rows, on sheets that leave much room beyond them. */
const widest = 0.3;
/** In sizes of the text: larger type is that of headings. */
const headingSize = 1.12;
/** Rows of furniture, above and below. */
const mostRows = 4;
/** Different lines that are kept in mind. */
const mostKeys = 50_000;

const pageNumber =
  /^[-–—·•|\s[\](]*(?:(?:page|seite|página|pagina|pag|p|s)\.?\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|von|de|di|sur|\/)\s*\d{1,4})?[-–—·•|\s[\])]*$/i;

/** `inside` stands further in than a margin is wide. */
type Edge = {segments: Segment[]; text: string; y: number; inside: boolean};

export function furniture(): Furniture {
  /** The heights at which a line stood, digits aside, and the pages that it was on. */
  const seen = new Map<string, Array<{y: number; pages: number}>>();
  /** How often a number at a line's end ran along with the pages, by what it was ahead of them. */
  const ahead = new Map<number, number>();

  function see(pages: readonly Laid[]): void {
    for (const page of pages) {
      for (const edge of edgesOf(page)) {
        for (const key of keysOf(edge)) addPlace(key, edge.y);
        for (const number of numbersAt(edge.text)) {
          const lead = number - page.number;
          ahead.set(lead, (ahead.get(lead) ?? 0) + 1);
        }
      }
    }
  }

  function addPlace(key: string, y: number): void {
    if (seen.size > mostKeys) seen.clear();
    const places = seen.get(key) ?? [];
    const place = places.find((other) => Math.abs(other.y - y) < 4);
    if (place) place.pages++;
    else places.push({y, pages: 1});
    seen.set(key, places);
  }

  function isFurniture(edge: Edge, page: number, body: number): boolean {
    const {segments, text, y, inside} = edge;
    if (pageNumber.test(text) && !inside) return true;
    // Chapters that begin with a page are numbered as the pages are.
    if (/\d/.test(text) && segments.every(({size}) => size > headingSize * body)) return false;
    const isAgain = keysOf(edge).some((key) =>
      seen.get(key)?.some((place) => place.pages > 1 && Math.abs(place.y - y) < 4),
    );
    if (isAgain) return true;
    return text.length < 160 && numbersAt(text).some((number) => (ahead.get(number - page) ?? 0) > 1);
  }

  function strip(page: Laid, body: number): Segment[] {
    const dropped = new Set<Segment>();
    const edges = edgesOf(page);
    const middle = page.height / 2;
    const top = edges.filter(({y}) => y < middle);
    const bottom = edges.filter(({y}) => y >= middle).toReversed();
    for (const rows of [top, bottom])
      for (const edge of rows) {
        if (!isFurniture(edge, page.number, body)) break;
        for (const segment of edge.segments) dropped.add(segment);
      }
    return page.segments.filter((segment) => !dropped.has(segment));
  }

  return {see, strip};
}

/** What a row is known again by: its words, and those at either end of it, where heads name a chapter beside a section. */
const keysOf = ({segments, text}: Edge): string[] => {
  const ends = [segments[0]!, segments.at(-1)!].map(textOfSegment).filter((words) => /\p{L}{3}/u.test(words));
  return [...new Set([text, ...ends].map(keyOf))];
};

const keyOf = (text: string): string =>
  text.toLowerCase().replaceAll(/\d+|(?<=^|\s)[ivxlc]{1,7}$|^[ivxlc]{1,7}(?=\s)/g, '#');

/** Numbers at the beginning and the end of a line, such as those of pages. */
const numbersAt = (text: string): number[] =>
  [/^\d{1,4}(?=\s)/.exec(text)?.[0], /(?:^|\s)(\d{1,4})$/.exec(text)?.[1]].flatMap((digits) =>
    digits === undefined ? [] : [Number(digits)],
  );

/** The outermost rows above and below, from the top. */
function edgesOf({height, segments}: Laid): Edge[] {
  const rows: Edge[] = [];
  const first = segments[0]?.y ?? 0;
  const last = segments.at(-1)?.y ?? 0;
  for (const segment of segments) {
    const {y, size} = segment;
    const inside = y > margin * height && y < (1 - margin) * height;
    const isFirst = y < widest * height && y - first < 0.4 * size;
    const isLast = y > (1 - widest) * height && last - y < 0.4 * size;
    if (inside && !isFirst && !isLast) continue;
    const row = rows.at(-1);
    if (row && Math.abs(row.y - segment.y) < 0.4 * segment.size) row.segments.push(segment);
    else rows.push({segments: [segment], text: '', y: segment.y, inside});
  }
  for (const row of rows) row.text = row.segments.map(textOfSegment).join(' ');
  const top = rows.filter(({y}) => y < height / 2).slice(0, mostRows);
  const bottom = rows.filter(({y}) => y >= height / 2).slice(-mostRows);
  return [...top, ...bottom];
}
