import type {DomDocument, DomElement, DomNode} from 'linkedom';
import {wordList} from '../../article/word-list.js';
import {blocks} from '../html/elements.js';

/**
 * Levels that elements have at most, some more than any page of the press: what is read of each is read again at every
 * level.
 */
const deepest = 40;

/** Boxes without a meaning of their own. */
const isBox = wordList('div section article main center form header footer aside nav fieldset');
/** What only says how letters look. */
const isLook = wordList('span font b i u s em strong small big tt code mark ins del');

/** What is read as it stands. */
const isWhole = wordList('pre math svg script style noscript template textarea iframe');

/**
 * Takes the boxes of a page that lie deeper than others do out of one another, so that the work grows as the page, not
 * as its levels. What stood in a box by itself stays a paragraph.
 */
export function makeShallow(page: DomDocument): void {
  const open: Array<readonly [DomElement, number]> = [[page.documentElement, 1]];
  const deep: DomElement[] = [];
  while (open.length > 0) {
    const [element, depth] = open.pop()!;
    if (depth >= deepest) deep.push(element);
    else for (const child of element.children) open.push([child, depth + 1]);
  }
  while (deep.length > 0) {
    const element = deep.pop()!;
    if (isWhole(element.localName) || element.children.length === 0) continue;
    const held = flat(page, element);
    while (element.firstChild) element.firstChild.remove();
    element.append(...held);
    for (const child of element.children) deep.push(child);
  }
}

/** What an element holds without the boxes around it, in order. */
function flat(page: DomDocument, element: DomElement): DomNode[] {
  const held: DomNode[] = [];
  /** What stands in a line together. */
  let line: DomNode[] = [];
  const endLine = (): void => {
    if (line.some((node) => node.nodeType === 1 || /\S/.test(node.data))) {
      const paragraph = page.createElement('div');
      paragraph.append(...line);
      held.push(paragraph);
    }
    line = [];
  };
  const open: Array<DomNode | 'end'> = element.childNodes.toReversed();
  while (open.length > 0) {
    const node = open.pop()!;
    if (node === 'end') endLine();
    else if (isBox(node.localName)) {
      endLine();
      open.push('end', ...node.childNodes.toReversed());
    } else if (isLook(node.localName)) open.push(...node.childNodes.toReversed());
    else if (blocks.has(node.localName)) {
      endLine();
      held.push(node);
    } else line.push(node);
  }
  if (held.length === 0) return line;
  endLine();
  return held;
}
