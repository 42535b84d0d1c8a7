import {sanitiseLine} from '../../article/sanitise.js';
import type {Element, Node} from '../html/tree.js';

/** What is no part of the text of what holds it. */
const apart = new Set(['fn', 'xref', 'email', 'label', 'institution-id', 'object-id', 'inline-graphic']);

/** The text of an element in a line, without the elements that are named. */
export const lineOf = (element: Element | undefined, without: ReadonlySet<string> = nothing): string =>
  element ? sanitiseLine(textOf(element.children, without)) : '';

export const nothing: ReadonlySet<string> = new Set();

/** The text of an element without marks, labels and identifiers. */
export const ownLineOf = (element: Element | undefined): string => lineOf(element, apart);

const separate = new Set(['p', 'title', 'break', 'list-item', 'label']);

const textOf = (nodes: readonly Node[], without: ReadonlySet<string>): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (without.has(node.name)) return '';
      const text = textOf(node.children, without);
      return separate.has(node.name) ? ` ${text} ` : text;
    })
    .join('');

/** The value of an attribute by its local name: `xlink:href`, whatever the prefix is. */
export function attributeOf({attributes}: Element, name: string): string | undefined {
  const own = attributes.get(name);
  if (own !== undefined) return own;
  for (const [key, value] of attributes) if (key.endsWith(`:${name}`)) return value;
  return undefined;
}

/** Of forms of the same, the one in a language, else the first; BCP 47, of which the first part counts. */
export const inLanguage = (forms: readonly Element[], language: string | undefined): Element | undefined =>
  forms.find(
    (form) => language !== undefined && primary(form.attributes.get('xml:lang')) === primary(language),
  ) ?? forms[0];

const primary = (language: string | undefined): string | undefined =>
  language?.toLowerCase().split(/[-_]/)[0];
