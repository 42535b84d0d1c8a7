import {blocks} from '../html/elements.js';
import type {Element, Node} from '../html/tree.js';

/** What is asked of a document's elements before it is read. */
export type Survey = {
  byId: ReadonlyMap<string, Element>;
  links: readonly Element[];
  parentOf: (element: Element) => Element | undefined;
  /** The elements around one, from the innermost, without the body. */
  around: (element: Element) => Generator<Element>;
  /** The number of the section that an element with an id, or a link, stands in; 0 before the first. */
  sectionOf: (element: Element) => number;
};

/** @param wanted ids of elements at which a section begins */
export function surveyOf(root: Element, wanted: ReadonlySet<string>): Survey {
  const parents = new Map<Element, Element>();
  const byId = new Map<string, Element>();
  const links: Element[] = [];
  const sections = new Map<Element, number>();
  let section = 0;
  const visit = (element: Element): void => {
    for (const node of element.children) {
      if (typeof node === 'string') continue;
      parents.set(node, element);
      const id = idOf(node);
      if (id !== undefined && wanted.has(id)) section++;
      if (id !== undefined && !byId.has(id)) byId.set(id, node);
      if (node.name === 'a' && node.attributes.has('href')) links.push(node);
      if (id !== undefined || node.name === 'a') sections.set(node, section);
      visit(node);
    }
  };
  visit(root);
  return {
    byId,
    links,
    parentOf: (element) => parents.get(element),
    *around(element) {
      for (let outer = parents.get(element); outer && outer !== root; outer = parents.get(outer)) yield outer;
    },
    sectionOf: (element) => sections.get(element) ?? 0,
  };
}

/** An element's id; of an anchor its name too, which had that part in older XHTML. */
export const idOf = ({name, attributes}: Element): string | undefined =>
  attributes.get('id') ?? (name === 'a' ? attributes.get('name') : undefined);

export const isBlock = ({name}: Element): boolean => blocks.has(name);

/** Gives an element other children; of millions too, which can't all be arguments. */
export function replaceChildren(element: Element, children: readonly Node[]): void {
  element.children.length = 0;
  for (const child of children) element.children.push(child);
}
