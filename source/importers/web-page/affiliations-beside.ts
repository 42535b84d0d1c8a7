import type {DomDocument, DomElement} from 'linkedom';
import {wordList} from '../../article/word-list.js';
import {linesOf} from './lines.js';
import {isWithin} from './naming-attributes.js';

const isElsewhere = wordList('comment comments related recommended teaser teasers footer nav references');
/** UTF-16 units. */
const shortest = 4;
const longest = 300;
const most = 400;

/**
 * Institutions that are marked as affiliations, each of the author who is named before it; none where the authors all
 * stand before them, for then marks say whose they are.
 */
export function affiliationsBeside(
  page: DomDocument,
  names: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  if (names.length === 0) return found;
  let last: string | undefined;
  const order: Array<'name' | 'place'> = [];
  const marked = page.querySelectorAll(
    '[class*="affil" i], [class*="institution" i], [class*="author" i], [class*="name" i], [rel~="author"], [itemprop~="name"]',
  );
  for (const element of marked.slice(0, 3000)) {
    const text = textOf(element);
    if (text === undefined) continue;
    const name = names.find((each) => text === each);
    if (name !== undefined) {
      if (name === last) continue;
      last = name;
      order.push('name');
    } else if (last !== undefined && isAffiliation(element) && found.size < most) {
      const held = found.get(last) ?? [];
      if (!held.includes(text)) found.set(last, [...held, text]);
      order.push('place');
    }
  }
  const isApart =
    order.filter((each) => each === 'name').length > 1 && order.indexOf('place') > order.lastIndexOf('name');
  return isApart ? new Map() : found;
}

/** A line of its own, without the marks around a name. */
function textOf(element: DomElement): string | undefined {
  const {length} = element.textContent;
  if (length < shortest || length > longest || isWithin(element, isElsewhere)) return undefined;
  const lines = linesOf(element);
  return lines.length === 1 ? lines[0]!.replaceAll(/^[\s\d*†‡,;]+|[\s\d*†‡,;]+$/g, '') : undefined;
}

const isAffiliation = (element: DomElement): boolean =>
  /affil|institution/i.test(element.getAttribute('class') ?? '') &&
  element.querySelector('[class*="affil" i], [class*="institution" i]') === null &&
  !/heading|label|toggle|title/i.test(
    element.getAttribute('class')?.replaceAll(/\S*title-meta-contents/g, '') ?? '',
  );
