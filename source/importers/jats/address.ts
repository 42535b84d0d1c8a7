import type {Element} from '../html/tree.js';
import {attributeOf, lineOf} from './text.js';

/** Where an element leads, by what it states or else by its text; the name of a DOI as its address. */
export function addressOf(element: Element): string {
  const address = (attributeOf(element, 'href') ?? lineOf(element)).trim();
  if (element.name === 'email') return /@/.test(address) ? `mailto:${address}` : '';
  const isDoi = element.attributes.get('ext-link-type') === 'doi' || /^10\.\d{4,9}\//.test(address);
  return isDoi && !/^https?:/.test(address) ? `https://doi.org/${address.replace(/^doi:/, '')}` : address;
}
