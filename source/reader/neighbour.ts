import type {Order} from './list-order.js';
import {sortEntries} from './list-sorting.js';
import type {Entry, State} from './state.js';

type Readable = {readable: readonly Entry[]; places: ReadonlyMap<string, number>};

// Asked for with every key, so a list of thousands is looked through once.
const known = new WeakMap<readonly Entry[], Readable>();

function readableIn(entries: readonly Entry[]): Readable {
  const found = known.get(entries);
  if (found) return found;
  const readable = entries.filter((entry) => entry.problem === undefined);
  const made = {readable, places: new Map(readable.map((entry, index) => [entry.id, index]))};
  known.set(entries, made);
  return made;
}

/** Orders in which an article has another place once it is read. */
const moves: ReadonlySet<Order> = new Set<Order>(['progress', 'read']);

/**
 * The entry so many articles on in the list as it is sorted, or back where the step is negative: the last there is that
 * way, if any.
 */
export function neighbour({picker, reading}: State, step: number): Entry | undefined {
  const {entries, order = 'library', backwards} = picker;
  const {readable, places} = readableIn(moves.has(order) ? entries : sortEntries(entries, order, backwards));
  const index = places.get(reading?.article.id ?? '');
  if (index === undefined) return undefined;
  const to = Math.max(0, Math.min(readable.length - 1, index + step));
  return to === index ? undefined : readable[to];
}
