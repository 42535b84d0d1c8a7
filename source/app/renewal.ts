import type {ReadArticle} from '../library/read-source.js';

/** What came of fetching a page again; undefined of what was never fetched. */
export function renewalOf({document: {fetched, isUnchanged}}: ReadArticle): string | undefined {
  if (fetched === undefined) return undefined;
  return isUnchanged ? 'the page has not changed' : 'the page has changed; this is how it is now';
}
