import {byHandFrom} from './by-hand.js';
import type {Step} from './action.js';
import type {Entry, State} from './state.js';

/** The selected entry starred, or no longer. */
export function star(state: State): Step {
  return marked(state, ({starred, ...entry}) =>
    starred ? {entry, message: 'no longer starred'} : {entry: {...entry, starred: true}, message: 'starred'},
  );
}

/** What was begun or read counts as unread, and what is unread as read. */
export function markRead(state: State): Step {
  return marked(state, (entry) => {
    const read = !entry.finished && entry.share === 0;
    return {
      entry: {...entry, share: read ? entry.share : 0, finished: read},
      message: read ? 'marked as read' : 'marked as unread',
      read,
    };
  });
}

type Marked = {entry: Entry; message: string; read?: boolean};

/** Changes the selected entry in the list, and asks for the change to be kept. */
function marked(state: State, mark: (entry: Entry) => Marked): Step {
  const {entries, selected} = state.picker;
  const at = entries.findIndex(({id}) => id === selected);
  const old = entries[at];
  if (!old) return [state, []];
  if (old.problem !== undefined) return [{...state, message: old.problem}, []];
  const {entry, message, read} = mark(old);
  const picker = {...state.picker, entries: entries.with(at, entry)};
  return [
    {...state, picker, message},
    [{type: 'mark', article: entry.id, byHand: byHandFrom(entry), ...(read !== undefined && {read})}],
  ];
}
