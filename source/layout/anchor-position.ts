import {anchorAt, findAnchor, type Anchor} from '../article/anchor.js';
import type {Passage} from './passages.js';
import type {Position} from './viewport.js';

/** The anchor of a position; blank rows count as the beginning of what is below them. */
export function anchorOfPosition(passages: readonly Passage[], position: Position): Anchor {
  const passage = passages[position.passage];
  if (!passage) return anchorAt({kind: 'end'}, '', 0);
  return anchorAt(passage.target, passage.text, position.offset);
}

/**
 * Where an anchor is in the article as it is now; `exact` is false where the place could only be guessed from its
 * quote. Undefined where nothing fits.
 */
export function positionOfAnchor(
  passages: readonly Passage[],
  anchor: Anchor,
): {position: Position; exact: boolean} | undefined {
  const found = findAnchor(anchor, passages);
  return found && {position: {passage: found.index, offset: found.offset}, exact: found.exact};
}

/** Where a section begins: at its heading, else at its first block; the first at what stands above the text. */
export function positionOfSection(passages: readonly Passage[], section: number): Position {
  const index = passages.findIndex((passage) => passage.section >= section);
  return {passage: index === -1 ? passages.length - 1 : index, offset: 0};
}
