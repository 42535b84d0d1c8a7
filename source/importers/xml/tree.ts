import {Parser} from 'htmlparser2';
import {blocks} from '../html/elements.js';
import {createElement, type Element, none} from '../html/tree.js';
import {UnreadableError} from '../importer.js';

/** Elements nested deeper are left out, their text is not. */
const deepest = 256;
/** Nesting that no document has: what goes on beyond it is made to use up time. */
const absurd = 5000;
/** Elements in all; a paper of 10 MB has a tenth of them. */
const mostElements = 2_000_000;
/** Attributes of one element. */
const mostAttributes = 1000;

export type XmlReader = {
  /** Holds what is outermost; elements have local names, attributes their full ones. */
  root: Element;
  /** Reads on; a tag may be cut anywhere. */
  write: (text: string) => void;
  /** Closes what is still open. */
  end: () => void;
  /** The elements that are open now, from the outermost. */
  open: () => readonly Element[];
};

/**
 * Reads XML, however broken, into a tree. Nothing that it refers to is fetched and no entity that it declares is
 * known, so that none can grow; `readableXml` makes the text ready.
 *
 * @throws UnreadableError where it is nested without end or has too many elements
 */
export function createXmlReader(): XmlReader {
  const root = createElement('body');
  const open: Element[] = [root];
  let depth = 0;
  let count = 0;
  let named = 0;
  const parser = new Parser(
    {
      onattribute() {
        if (++named > mostAttributes)
          throw new UnreadableError('is XML with too many attributes to be an article');
      },
      onopentag(name, attributes) {
        named = 0;
        if (++depth > absurd || ++count > mostElements)
          throw new UnreadableError('is XML made of too many elements to be an article');
        if (depth > deepest) return;
        const names = Object.keys(attributes);
        const element = createElement(
          localName(name),
          names.length === 0 ? none : new Map(names.map((each) => [each, attributes[each] ?? ''])),
        );
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        const children = open.at(-1)?.children ?? [];
        const last = children.length - 1;
        if (typeof children[last] === 'string') children[last] += text;
        else children.push(text);
      },
      onclosetag() {
        if (depth > 0 && depth-- <= deepest && open.length > 1) open.pop();
      },
    },
    {xmlMode: true, decodeEntities: true},
  );
  return {root, write: (text) => parser.write(text), end: () => parser.end(), open: () => open};
}

/** A small document at once. */
export function readXml(text: string): Element {
  const reader = createXmlReader();
  reader.write(text);
  reader.end();
  return reader.root;
}

/** The text without its document type, and with HTML's named characters as they are: XML has five names of its own. */
export function readableXml(text: string): string {
  const named = new Map<string, string>();
  const start = text.slice(0, 65_536).search(/<!DOCTYPE/i);
  const end = start === -1 ? -1 : endOfDoctype(text, start);
  return (end === -1 ? text : text.slice(0, start) + text.slice(end)).replaceAll(
    /&[a-z][a-z\d]{1,30};/gi,
    (name) => {
      if (/^&(?:lt|gt|amp|quot|apos);$/i.test(name)) return name.toLowerCase();
      const known = named.get(name) ?? characterOf(name);
      named.set(name, known);
      return known;
    },
  );
}

/** Where what follows the document type begins; its own declarations stand in brackets. */
function endOfDoctype(text: string, start: number): number {
  const close = text.indexOf('>', start);
  const bracket = text.indexOf('[', start);
  if (bracket === -1 || bracket > close) return close + 1 || text.length;
  const [found] = /\]\s*>/.exec(text.slice(bracket)) ?? [];
  return found === undefined ? close + 1 : text.indexOf(found, bracket) + found.length;
}

function characterOf(name: string): string {
  let text = '';
  const parser = new Parser({ontext: (part) => void (text += part)}, {decodeEntities: true});
  parser.end(name);
  return /[<&]/.test(text) ? name.replace('&', '&amp;') : text;
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The elements right within; of one name, where it is given. */
export const elementsIn = ({children}: Element, name?: string): Element[] =>
  children.filter(
    (node): node is Element => typeof node !== 'string' && (name === undefined || node.name === name),
  );

export const firstIn = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((node): node is Element => typeof node !== 'string' && node.name === name);

/** The elements of some names anywhere within, in order; not those within one another. */
export function allIn(element: Element, ...names: readonly string[]): Element[] {
  return elementsIn(element).flatMap((each) => (names.includes(each.name) ? [each] : allIn(each, ...names)));
}

/** An element of a tree that is made of another. */
export function made(name: string, children: Element['children'], attributes = none): Element {
  const holdsBlocks = children.some(
    (node) => typeof node !== 'string' && (node.holdsBlocks || blocks.has(node.name)),
  );
  return {name, attributes, children, holdsBlocks};
}
