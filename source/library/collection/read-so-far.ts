import type {Mark, Position} from '../reading-state.js';
import type {Entry} from '../../reader/state.js';

/** Whether an article was called read or unread by hand and not gone on with since; undefined where its position tells. */
export const readByHand = (position: Position | undefined, mark: Mark | undefined): boolean | undefined =>
  mark && mark.updated >= (position?.updated ?? 0) ? mark.read : undefined;

/** How far an article was read and whether it is starred, as its entry says it. */
export function readSoFar(
  position: Position | undefined,
  mark: Mark | undefined,
): Pick<Entry, 'share' | 'finished' | 'readAt' | 'starred'> {
  const byHand = readByHand(position, mark);
  return {
    share: byHand === false ? 0 : (position?.share ?? 0),
    finished: byHand ?? position?.finished ?? false,
    ...(position && {readAt: position.updated}),
    ...(mark?.starred && {starred: true}),
  };
}
