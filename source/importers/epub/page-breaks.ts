import {sanitiseLine} from '../../article/sanitise.js';
import {typesOf} from './document.js';
import {shortText} from './short-text.js';
import type {Survey} from './survey.js';

/** UTF-16 units. */
const longestLabel = 20;

/** The printed pages that begin in a document (EPUB Structural Semantics, pagebreak), by the ids of their marks. */
export function pageBreaks({byId}: Survey): Map<string, string> {
  const pages = new Map<string, string>();
  for (const [id, element] of byId) {
    if (!typesOf(element).has('pagebreak')) continue;
    const {attributes, children} = element;
    const said =
      attributes.get('aria-label') ?? attributes.get('title') ?? shortText(children, longestLabel) ?? '';
    const label = sanitiseLine(said).replace(/^(?:page|seite|p\.|s\.)\s*|[.\s]+$/gi, '');
    if (label !== '' && label.length <= longestLabel) pages.set(id, label);
  }
  return pages;
}
