import type {Entry} from '../reader/state.js';
import {warmFilter} from '../search/list-filter.js';

/** Milliseconds of work after which keys get their turn. */
const turn = 4;

/**
 * Makes lists ready to be filtered, a little at a time, so that the first letter waits for nothing; the latest alone.
 */
export function createFilterWarmUp(): (entries: readonly Entry[]) => void {
  let latest: Generator<void> | undefined;
  let running = false;

  function go(): void {
    const since = performance.now();
    while (latest && performance.now() - since < turn) if (latest.next().done) latest = undefined;
    running = latest !== undefined;
    if (running) setTimeout(go, turn).unref();
  }

  return (entries) => {
    latest = warmFilter(entries);
    if (running) return;
    running = true;
    setTimeout(go, turn).unref();
  };
}
