import type {Step} from './moving.js';
import type {State} from './state.js';

const question = 'y adds this folder to your library; any other key: not now';

/** Asks whether a folder shall belong to the library, in the list's own status line and where nothing else stands. */
export function offer(state: State, folder: string): State {
  const {screen, message, opening, picker} = state;
  const busy = state.find ?? state.help ?? message ?? opening;
  if (screen !== 'picker' || picker.filtering || busy !== undefined) return state;
  return {...state, message: question, offered: folder};
}

/** What a key answers, with the question gone; undefined where none is on the screen, or where the key does as ever. */
export function answer(state: State, key: string): Step | undefined {
  const {offered, message, ...rest} = state;
  if (offered === undefined || message !== question || key !== 'y') return undefined;
  return [rest, [{type: 'add-to-library', folder: offered}]];
}
