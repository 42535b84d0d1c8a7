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
/** Pages on which lines in a place are furniture, so that others in it are. */
const fewestPages = 3;
/** UTF-16 units of a line whose numbers may be those of pages. */
const longest = 160;
/** Different lines that are kept in mind. */
const mostKeys = 50_000;
/** In points: places that differ by less are one. */
const near = 4;

const pageNumber =
  /^[-–—·•|\s[\](]*(?:(?:page|seite|página|pagina|pag|p|s)\.?\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|von|de|di|sur|\/)\s*\d{1,4})?[-–—·•|\s[\])]*$/i;

/** `inside` stands further in than a margin is wide. */
type Edge = {segments: Segment[]; text: string; y: number; inside: boolean};

/** What was seen at a height, and on how many pages. */
type Place = {y: number; pages: number};

export function furniture(): Furniture {
  /** Where a line stood, digits aside, and where what its numbers are ahead of the pages. */
  const seen = new Map<string, Place[]>();
  /** Where lines of a look stood, and where those of them that are furniture by what they say. */
  const set = new Map<string, Place[]>();
  const told = new Map<string, Place[]>();

  function see(pages: readonly Laid[]): void {
    const edges = pages.flatMap((page) => edgesOf(page).map((edge) => ({edge, page: page.number})));
    for (const {edge, page} of edges)
      for (const {key, y} of [...wordsOf(edge), ...leadsOf(edge, page)]) addPlace(seen, key, y);
    for (const {edge, page} of edges) {
      addPlace(set, lookOf(edge), edge.y);
      if (says(edge, page)) addPlace(told, lookOf(edge), edge.y);
    }
  }

  /** Whether a line comes again in its place, or has a number that runs along with those of the pages. */
  const says = (edge: Edge, page: number): boolean =>
    [
      ...wordsOf(edge),
      ...numbersAt(edge).map(({number, isFirst}) =>
        isFirst ? leadHere(number - page, edge.y) : leadAnywhere(number - page),
      ),
    ].some(({key, y}) => pagesAt(seen, key, y) > 1);

  /** Whether lines set like this one are furniture wherever they stand in its place: what it says may come but once. */
  function isInPlace(edge: Edge): boolean {
    const look = lookOf(edge);
    const pages = pagesAt(told, look, edge.y);
    return !edge.inside && pages >= fewestPages && pages > 0.5 * pagesAt(set, look, edge.y);
  }

  function isFurniture(edge: Edge, {number: page, height}: Laid, body: number): boolean {
    const {segments, text, inside} = edge;
    if ((pageNumber.test(text) && !inside) || isBesideNumber(edge, page, height)) return true;
    // Chapters that begin with a page are numbered as the pages are.
    if (/\d/.test(text) && segments.every(({size}) => size > headingSize * body)) return false;
    return says(edge, page) || isInPlace(edge);
  }

  function strip(page: Laid, body: number): Segment[] {
    const dropped = new Set<Segment>();
    const edges = edgesOf(page);
    const middle = page.height / 2;
    const top = edges.filter(({y}) => y < middle);
    const bottom = edges.filter(({y}) => y >= middle).toReversed();
    for (const rows of [top, bottom])
      for (const edge of rows) {
        if (!isFurniture(edge, page, body)) break;
        for (const segment of edge.segments) dropped.add(segment);
      }
    return page.segments.filter((segment) => !dropped.has(segment));
  }

  return {see, strip};
}

/** The share of a page's height above which nothing but a head stands. */
const headMargin = 0.082;

/** Whether the page's own number stands beside a line at the very top, apart from it and in type that heads no section. */
function isBesideNumber({segments, y}: Edge, page: number, height: number): boolean {
  const ends = [segments[0]!, segments.at(-1)!];
  return (
    y < headMargin * height &&
    segments.length > 1 &&
    ends.some((segment) => textOfSegment(segment) === String(page)) &&
    !segments.some(({runs}) => runs.some(({face}) => face.bold))
  );
}

/** What a row is known again by: its words, and those of each of its pieces, where heads name a chapter beside a section. */
const keysOf = ({segments, text}: Edge): string[] => {
  const pieces = segments.map(textOfSegment).filter((words) => /\p{L}{3}/u.test(words));
  return [...new Set([text, ...pieces].map(keyOf))];
};

const keyOf = (text: string): string =>
  text.toLowerCase().replaceAll(/\d+|(?<=^|\s)[ivxlc]{1,7}$|^[ivxlc]{1,7}(?=\s)/g, '#');

function addPlace(places: Map<string, Place[]>, key: string, y: number): void {
  if (places.size > mostKeys) places.clear();
  const own = places.get(key) ?? [];
  const place = own.find((other) => Math.abs(other.y - y) < near);
  if (place) place.pages++;
  else own.push({y, pages: 1});
  places.set(key, own);
}

const pagesAt = (places: ReadonlyMap<string, Place[]>, key: string, y: number): number =>
  Math.max(0, ...(places.get(key) ?? []).map((place) => (Math.abs(place.y - y) < near ? place.pages : 0)));

/** What a line is known by, and where. */
type Sign = {key: string; y: number};

const wordsOf = (edge: Edge): Sign[] => keysOf(edge).map((key) => ({key, y: edge.y}));

/** By how much the numbers at a line's ends are ahead of the page's, there and anywhere. */
const leadsOf = (edge: Edge, page: number): Sign[] =>
  numbersAt(edge).flatMap(({number}) => [leadHere(number - page, edge.y), leadAnywhere(number - page)]);

const leadHere = (lead: number, y: number): Sign => ({key: `here ${lead}`, y});
const leadAnywhere = (lead: number): Sign => ({key: `ahead ${lead}`, y: 0});

/** Numbers at the beginning and the end of a line, such as those of pages; one at its beginning may be a section's. */
function numbersAt({text}: Edge): Array<{number: number; isFirst: boolean}> {
  if (text.length > longest) return [];
  const [first, last] = [/^\d{1,4}(?=\s)/.exec(text)?.[0], /(?:^|\s)(\d{1,4})$/.exec(text)?.[1]];
  return [
    ...(first === undefined ? [] : [{number: Number(first), isFirst: true}]),
    ...(last === undefined ? [] : [{number: Number(last), isFirst: false}]),
  ];
}

/** The look of the longest piece of a line. */
function lookOf({segments}: Edge): string {
  const [{size, runs}] = segments.toSorted((a, b) => b.x1 - b.x0 - a.x1 + a.x0) as [Segment];
  return `${Math.round(2 * size)} ${runs[0]?.face.id ?? ''}`;
}

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
