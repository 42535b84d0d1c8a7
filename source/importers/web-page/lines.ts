import type {DomElement, DomNode} from 'linkedom';
import {sanitiseLine} from '../../article/sanitise.js';
import {wordList} from '../../article/word-list.js';
import {blocks} from '../html/elements.js';

/** UTF-16 units of what is read of an element. */
const longest = 20_000;

const isSilent = wordList('script style noscript template svg button select time');

function isBesideLink(link: DomElement): boolean {
  let before = link.previousSibling;
  while (before?.nodeType === 3 && !/\S/.test(before.data)) before = before.previousSibling;
  return before?.localName === 'a' && /\p{L}/u.test(before.textContent);
}

/**
 * The lines of an element's text as they are shown: blocks and breaks end them. Dates of `time` elements are left out.
 */
export function linesOf(element: DomElement): string[] {
  let text = '';
  const open: Array<DomNode | string> = [element];
  while (open.length > 0 && text.length < longest) {
    const node = open.pop()!;
    if (typeof node === 'string') text += node;
    else if (node.nodeType === 3) text += node.data.replaceAll(/\s+/g, ' ');
    else if (node.nodeType === 1 && !isSilent(node.localName)) {
      const end = blocks.has(node.localName) || node.localName === 'br' ? '\n' : ' ';
      // Names that are links side by side are those of several people.
      text += node.localName === 'a' && isBesideLink(node as DomElement) ? ', ' : end;
      open.push(end, ...node.childNodes.toReversed());
    }
  }
  return text
    .split('\n')
    .map((line) => sanitiseLine(line).replaceAll(/ +(?=[,;.])/g, ''))
    .filter((line) => line !== '');
}

/**
 * Whether an element's text is shorter than so many UTF-16 units, and of no more nodes; beyond them nothing is looked
 * at.
 */
export function isShorter(element: DomElement, most: number): boolean {
  let units = 0;
  let nodes = 0;
  const open: DomNode[] = [element];
  while (open.length > 0) {
    const node = open.pop()!;
    if (node.nodeType === 3) units += node.data.length;
    if (units >= most || ++nodes > most) return false;
    for (let child = node.lastChild; child; child = child.previousSibling) {
      open.push(child);
      if (open.length > most) return false;
    }
  }
  return true;
}
