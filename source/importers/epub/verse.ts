import {createElement, type Element, type Node} from '../html/tree.js';
import {isBlock} from './survey.js';

/**
 * The content of a poem or a stanza: lines that are paragraphs of their own there become lines of one. A paragraph that
 * has lines of its own is a stanza already.
 */
export function versesIn(nodes: readonly Node[]): Node[] {
  const read: Node[] = [];
  let stanza: Element | undefined;
  for (const node of nodes) {
    if (typeof node === 'string' && !/\S/.test(node)) continue;
    if (typeof node === 'string' || !isLine(node)) {
      stanza = undefined;
      read.push(node);
      continue;
    }
    if (!stanza) read.push((stanza = createElement('p')));
    else stanza.children.push(createElement('br'));
    for (const child of node.children) stanza.children.push(child);
  }
  return read;
}

const isLine = (element: Element): boolean =>
  (element.name === 'p' || element.name === 'div' || element.name === 'li') &&
  !element.holdsBlocks &&
  !element.children.some((node) => typeof node !== 'string' && (node.name === 'br' || isBlock(node)));
