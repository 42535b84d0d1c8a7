import type {SavedPosition} from '../../source/library/reading-state.js';

/** A position with something in every field. */
export const position = (changes: Partial<SavedPosition> = {}): SavedPosition => ({
  article: '/articles/tides.md',
  hash: 'h1',
  anchor: {target: {kind: 'block', id: 'b7'}, offset: 12, quote: 'the tide turns'},
  share: 0.25,
  finished: false,
  updated: 1_000,
  ...changes,
});
