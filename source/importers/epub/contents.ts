import type {Named} from './sections.js';
import type {NavigationEntry, Pages} from './navigation.js';
import {type Destination, placeName, placeOf} from './paths.js';

/** A book's contents by where their sections begin. */
export type Contents = {
  /** Those that begin in a document: at an element, by its id, or with the document (""). */
  within: (path: string) => ReadonlyMap<string, readonly Named[]>;
  /**
   * Where a link in a document leads: out of the book as it stands, within it to the section; undefined where nowhere.
   */
  linkFrom: (path: string, href: string) => string | undefined;
};

/** A page that an address can name as it stands. */
const isPlain = /^[\w.-]{1,20}$/;

const none: ReadonlyMap<string, readonly Named[]> = new Map();

/**
 * @param idOf gives each section its id, which links before it know already
 * @param pages the printed pages, as a list of them has them: what leads to where one begins leads there
 */
export function createContents(
  entries: readonly NavigationEntry[],
  spine: readonly string[],
  idOf: (heading: string) => string,
  pages: Pages,
): Contents {
  const positions = new Map(spine.map((path, at) => [path, at]));
  const byPath = new Map<string, Map<string, Named[]>>();
  const ids = new Map<string, string>();
  const position = ({path}: Destination): number => positions.get(path) ?? spine.length;
  for (const {title, level, place} of entries.toSorted((a, b) => position(a.place) - position(b.place))) {
    const named: Named = {id: idOf(title), title, level};
    const within = byPath.get(place.path) ?? new Map<string, Named[]>();
    byPath.set(place.path, within);
    const at = place.fragment ?? '';
    within.set(at, [...(within.get(at) ?? []), named]);
    if (!ids.has(placeName(place))) ids.set(placeName(place), named.id);
    if (!ids.has(place.path)) ids.set(place.path, named.id);
  }
  // A document that the contents don't name goes on with the section before it.
  let last: string | undefined;
  for (const path of spine) {
    if (last !== undefined && !ids.has(path)) ids.set(path, last);
    last =
      Array.from(byPath.get(path)?.values() ?? [])
        .at(-1)
        ?.at(-1)?.id ?? last;
  }
  return {
    within: (path) => byPath.get(path) ?? none,
    linkFrom(path, href) {
      const place = placeOf(href, path);
      if (!place) return /^[a-z][a-z\d+.-]*:|^\/\//i.test(href.trim()) ? href : undefined;
      const page = pages.get(place.path)?.get(place.fragment ?? '') ?? '';
      const id = ids.get(placeName(place)) ?? (isPlain.test(page) ? `page=${page}` : ids.get(place.path));
      return id === undefined ? undefined : `#${id}`;
    },
  };
}
