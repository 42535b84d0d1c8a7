import type {Mark, SavedPosition} from '../reading-state.js';
import type {ReadSoFar} from '../../reader/read-so-far.js';
import type {Entry} from '../../reader/state.js';
import type {ByHand} from '../../reader/by-hand.js';

/**
 * Whether an article was called read or unread by hand and not gone on with since; undefined where its position tells.
 */
export const readByHand = (
  position: SavedPosition | undefined,
  mark: Mark | undefined,
): boolean | undefined => (mark && mark.updated >= (position?.updated ?? 0) ? mark.read : undefined);

/** How far an article was read and what was said of it by hand, as its entry says it. */
export function readSoFar(
  position: SavedPosition | undefined,
  mark: Mark | undefined,
): ReadSoFar & Pick<Entry, 'readAt'> & ByHand {
  const called = readByHand(position, mark);
  const read = position ? progressOf(position) : {share: 0, finished: false};
  return {
    ...read,
    ...(called === false && {share: 0}),
    ...(called !== undefined && {finished: called}),
    ...(position && {readAt: position.updated}),
    ...mark?.byHand,
  };
}

/** What a position says of the reading, beside where it is and of what. */
const progressOf = ({
  article: _article,
  hash: _hash,
  anchor: _anchor,
  updated: _updated,
  ...read
}: SavedPosition): ReadSoFar => read;
