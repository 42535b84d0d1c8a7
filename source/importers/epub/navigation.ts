import {sanitiseLine} from '../../article/sanitise.js';
import type {Element} from '../html/tree.js';
import {plainText} from '../html/spans.js';
import type {Archive} from './archive.js';
import {readDocument, readText, typesOf} from './document.js';
import type {Package} from './package.js';
import {type Destination, placeOf} from './paths.js';
import {allOf, firstOf, parseXml, type XmlElement} from './xml.js';

/** A line of a book's contents. */
export type NavigationEntry = {title: string; level: number; place: Destination};

/** More lines than the contents of any book have. */
const mostEntries = 20_000;

/** The contents of a book: of its navigation document, else of its NCX; none where it has neither. */
export async function readContents(archive: Archive, book: Package): Promise<NavigationEntry[]> {
  const ofNavigation = book.navigation === undefined ? [] : await readNavigation(archive, book.navigation);
  if (ofNavigation.length > 0 || book.ncx === undefined) return ofNavigation.slice(0, mostEntries);
  return (await readNcx(archive, book.ncx)).slice(0, mostEntries);
}

/** The list of contents in a navigation document (EPUB 3.3, §7). A line that leads nowhere only groups the others. */
async function readNavigation(archive: Archive, path: string): Promise<NavigationEntry[]> {
  const {root} = await readDocument(archive, path);
  const lists = elementsNamed(root, 'nav');
  const toc = lists.find((nav) => typesOf(nav).has('toc')) ?? lists[0];
  const entries: NavigationEntry[] = [];
  const read = (element: Element, level: number): void => {
    for (const node of element.children) {
      if (typeof node === 'string') continue;
      if (node.name !== 'li') {
        read(node, level);
        continue;
      }
      const link = elementsNamed(node, 'a', 'ol')[0];
      const place = link && placeOf(link.attributes.get('href') ?? '', path);
      const title = link === undefined ? '' : sanitiseLine(plainText(link.children));
      const isEntry = place !== undefined && title !== '';
      if (isEntry) entries.push({title, level, place: inArchive(place, archive)});
      read(node, isEntry ? level + 1 : level);
    }
  };
  if (toc) read(toc, 1);
  return entries;
}

/** Elements of a name within, in order, without those in elements of another. */
function elementsNamed(element: Element, name: string, except?: string): Element[] {
  return element.children.flatMap((node) => {
    if (typeof node === 'string' || node.name === except) return [];
    return node.name === name ? [node] : elementsNamed(node, name, except);
  });
}

/** Printed pages by the paths of documents and ids in them, as the navigation document or the NCX lists them. */
export type Pages = ReadonlyMap<string, ReadonlyMap<string, string>>;

export async function readPages(archive: Archive, {navigation, ncx}: Package): Promise<Pages> {
  const pages = new Map<string, Map<string, string>>();
  let left = mostEntries;
  const put = (place: Destination | undefined, label: string): void => {
    if (place?.fragment === undefined || label === '' || left-- <= 0) return;
    const {path, fragment} = inArchive(place, archive);
    const within = pages.get(path) ?? new Map<string, string>();
    pages.set(path, within);
    if (fragment !== undefined) within.set(fragment, label);
  };
  if (navigation !== undefined) {
    const lists = elementsNamed((await readDocument(archive, navigation)).root, 'nav');
    const list = lists.find((nav) => typesOf(nav).has('page-list') || typesOf(nav).has('pagelist'));
    for (const link of list ? elementsNamed(list, 'a') : [])
      put(placeOf(link.attributes.get('href') ?? '', navigation), sanitiseLine(plainText(link.children)));
  }
  if (pages.size === 0 && ncx !== undefined)
    for (const target of allOf(parseXml(await readText(archive, ncx)), 'pageTarget')) {
      const of = (name: string): XmlElement | undefined =>
        target.children.find((child) => child.name === name);
      put(placeOf(of('content')?.attributes['src'] ?? '', ncx), sanitiseLine(of('navLabel')?.text ?? ''));
    }
  return pages;
}

/** The NCX's list (ANSI/NISO Z39.86-2005, §8). */
async function readNcx(archive: Archive, path: string): Promise<NavigationEntry[]> {
  const map = firstOf(parseXml(await readText(archive, path)), 'navMap');
  const entries: NavigationEntry[] = [];
  const read = (element: XmlElement, level: number): void => {
    for (const point of element.children) {
      if (point.name !== 'navPoint') continue;
      const label = point.children.find(({name}) => name === 'navLabel');
      const content = point.children.find(({name}) => name === 'content');
      const place = placeOf(content?.attributes['src'] ?? '', path);
      const title = sanitiseLine(label?.text ?? '');
      const isEntry = place !== undefined && title !== '';
      if (isEntry) entries.push({title, level, place: inArchive(place, archive)});
      read(point, isEntry ? level + 1 : level);
    }
  };
  if (map) read(map, 1);
  return entries;
}

const inArchive = (place: Destination, archive: Archive): Destination => ({
  ...place,
  path: archive.find(place.path) ?? place.path,
});
