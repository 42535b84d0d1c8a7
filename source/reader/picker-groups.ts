import {filterArticles} from '../search/list-filter.js';
import {isSmall} from './geometry.js';
import {backwardsNames, orderNames, type Order} from './list-order.js';
import {sortEntries} from './list-sorting.js';
import type {Entry, Picker, State} from './state.js';

/** A heading is empty where there is no other group to tell it from. */
export type Group = {heading: string; entries: readonly Entry[]};

const begun = (entry: Entry): boolean => !entry.finished && entry.readAt !== undefined && entry.share > 0;

type Listing = {names: Picker['otherNames']; text: string; order: Order; backwards: boolean; groups: Group[]};

const listings = new WeakMap<readonly Entry[], Listing>();

/** The picker's list as it is shown; asked for several times a key, so the last one is kept. */
export function pickerGroups(picker: Picker): Group[] {
  const {entries, filter, order = 'library', backwards = false, otherNames: names} = picker;
  const text = filter.text.trim();
  const known = listings.get(entries);
  const same = known?.text === text && known.order === order && known.backwards === backwards;
  if (known && same && known.names === names) return known.groups;
  const groups = grouped(picker, text, order, backwards).filter((group) => group.entries.length > 0);
  listings.set(entries, {names, text, order, backwards, groups});
  return groups;
}

/**
 * What matches the filter; in an order that was chosen, all; else what is begun first, latest first, then the others.
 */
function grouped({entries, otherNames}: Picker, text: string, order: Order, backwards: boolean): Group[] {
  const sorted = sortEntries(entries, order, backwards);
  if (text !== '') {
    const ids = filterArticles(entries, text, otherNames);
    const isSorted = order !== 'library' || backwards;
    return [{heading: 'Matching', entries: isSorted ? among(ids, sorted) : byId(ids, entries)}];
  }
  if (order !== 'library' || backwards)
    return [{heading: (backwards ? backwardsNames : orderNames)[order], entries: sorted}];
  return [
    {
      heading: 'Continue',
      entries: entries.filter(begun).toSorted((a, b) => (b.readAt ?? 0) - (a.readAt ?? 0)),
    },
    {heading: 'All articles', entries: entries.filter((entry) => !begun(entry))},
  ];
}

/** The entries of some ids, in the order in which these or the entries stand. */
function among(ids: readonly string[], entries: readonly Entry[]): Entry[] {
  const wanted = new Set(ids);
  return entries.filter(({id}) => wanted.has(id));
}

const entriesById = new WeakMap<readonly Entry[], ReadonlyMap<string, Entry>>();

/** The entry of a list with an id; the first time, the whole list is put by its ids. */
export function entryWith(entries: readonly Entry[], id: string): Entry | undefined {
  const known = entriesById.get(entries) ?? new Map(entries.map((entry) => [entry.id, entry]));
  entriesById.set(entries, known);
  return known.get(id);
}

const byId = (ids: readonly string[], entries: readonly Entry[]): Entry[] =>
  ids.flatMap((id) => entryWith(entries, id) ?? []);

export const pickerOrder = (picker: Picker): Entry[] =>
  pickerGroups(picker).flatMap((group) => [...group.entries]);

/** Entries that fit on the screen, two rows each, with the headings of their groups and a blank row between those. */
export function pickerHeight({size, picker}: State): number {
  const room = isSmall(size) ? size.rows - 1 : size.rows - 5;
  const headings = pickerGroups(picker).length > 1 ? 3 : 1;
  return Math.max(1, Math.floor((room - headings) / 2));
}
