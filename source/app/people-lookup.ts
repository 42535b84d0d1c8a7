import type {Collection} from '../library/collection/collection.js';
import type {Action} from '../reader/action.js';

/**
 * How long it is until what nobody waits for is looked up, in milliseconds; and how much longer than it took last, so
 * that it takes a small share of the time while a library is read.
 */
const idle = 400;
const patience = 20;

export type PeopleLookup = {
  now: () => Promise<void>;
  /** When nothing else is to be done. */
  later: (failed: (error: unknown) => void) => void;
  stop: () => void;
};

/** Looks up who speaks in all articles, at once or when nobody waits for it. */
export function createPeopleLookup(
  collection: Pick<Collection, 'people'>,
  dispatch: (action: Action) => void,
): PeopleLookup {
  let waiting: NodeJS.Timeout | undefined;
  let took = 0;

  function stop(): void {
    clearTimeout(waiting);
    waiting = undefined;
  }

  async function now(): Promise<void> {
    stop();
    const begun = performance.now();
    const register = await collection.people();
    took = performance.now() - begun;
    dispatch({type: 'people', register});
  }

  return {
    now,
    later(failed) {
      waiting ??= setTimeout(() => void now().catch(failed), Math.max(idle, patience * took)).unref();
    },
    stop,
  };
}
