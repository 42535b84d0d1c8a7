import {wordList} from '../../article/word-list.js';
import {isKnown, voids} from '../html/elements.js';

/** Tags that a page has at most. */
const mostTags = 120_000;
/** Elements within one another at most: each of them is gone through again for each in it. */
const mostDeep = 200;

/**
 * Elements that another of their kind ends, so that they don't lie within one another (WHATWG, HTML, 13.1.2.4, 13.2.6).
 */
const ended = wordList(
  'p li dt dd td th tr thead tbody tfoot caption colgroup option optgroup rp rt a button nobr',
);
/** Elements that hold text alone, whatever it looks like. */
const verbatim = wordList('script style textarea title xmp iframe noembed noframes');

const mark = /<!--|<(\/?)([a-z][^\s/>]{0,20})[^<>]*/gi;
/** How far out the beginning of what ends is looked for. */
const farthest = 64;

/** Whether a page is of more elements, or of deeper ones, than its article could be told apart in time; by its tags. */
export function isTangled(page: string): boolean {
  const open: string[] = [];
  let count = 0;
  for (mark.lastIndex = 0; ;) {
    const found = mark.exec(page);
    if (!found) return false;
    const [tag, close, written = ''] = found;
    if (tag === '<!--') {
      const end = page.indexOf('-->', mark.lastIndex);
      if (end === -1) return false;
      mark.lastIndex = end;
      continue;
    }
    if (++count > mostTags) return true;
    const name = written.toLowerCase();
    if (voids.has(name) || ended(name)) continue;
    if (close === '/') {
      const at = open.lastIndexOf(name);
      if (at >= open.length - farthest && at !== -1) open.length = at;
    } else if (verbatim(name)) {
      const end = endOf(name, page, mark.lastIndex);
      if (end === -1) return false;
      mark.lastIndex = end;
    } else if (isKnown(name) || !tag.endsWith('/')) {
      open.push(name);
      if (open.length > mostDeep) return true;
    }
  }
}

/** Where an element that holds text alone ends, -1 where it never does. */
function endOf(name: string, page: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(page)?.index ?? -1;
}
