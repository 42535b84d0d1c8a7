import type {Step} from './action.js';
import type {State} from './state.js';

const question = ({keymap}: State): string =>
  `${keymap.keyFor('picker', 'add-folder')} adds this folder to your library; any other key: not now`;

/**
 * Asks in the status line whether a folder is to be added to the library, but only where nothing else is said there.
 */
export function offer(before: State, folder: string, ask: boolean): State {
  const state = {...before, folder};
  const {screen, message, opening, picker} = state;
  const busy = state.find ?? state.help ?? message ?? opening;
  if (!ask || screen !== 'picker' || picker.filtering || busy !== undefined) return state;
  return {...state, message: question(state)};
}

/** A key that comes while the question stands is an answer to it. */
export function answering(before: State, [state, effects]: Step): Step {
  const {folder} = before;
  const declined = before.message === question(before) && state.folder !== undefined;
  return declined && folder !== undefined
    ? [state, [...effects, {type: 'decline', folder}]]
    : [state, effects];
}

/** Adds the folder that is listed to the library. */
export function addFolder({folder, ...state}: State): Step {
  return folder === undefined
    ? [{...state, message: 'no folder was named that isn’t in the library already'}, []]
    : [state, [{type: 'add-to-library', folder}]];
}
