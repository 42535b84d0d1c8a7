import type {Step} from './moving.js';
import type {Entry, State} from './state.js';

/** The selected entry starred, or no longer. */
export function star(state: State): Step {
  return marked(state, (entry) => {
    const starred = !entry.starred;
    return {
      entry: {...entry, starred},
      message: starred ? 'starred' : 'no longer starred',
    };
  });
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
  const starred = entry.starred ?? false;
  return [
    {...state, picker, message},
    [{type: 'mark', article: entry.id, starred, ...(read !== undefined && {read})}],
  ];
}
