import {sanitiseLine} from '../article/sanitise.js';
import type {Step} from './action.js';
import type {State} from './state.js';

/** A notice that nobody can have read yet stays, and the next one waits for a key. */
export function noticed(state: State, notice: string): State {
  const {message, notice: shown, notices = []} = state;
  if (message === undefined || message !== shown) return {...state, message: notice, notice};
  return message === notice || notices.includes(notice) ? state : {...state, notices: [...notices, notice]};
}

/** With each key, the next of the notices that wait. */
export function withNotice([state, effects]: Step): Step {
  const {notices = [], ...rest} = state;
  const [notice, ...others] = notices;
  if (notice === undefined || state.message !== undefined) return [state, effects];
  return [{...rest, message: notice, notice, ...(others.length > 0 && {notices: others})}, effects];
}

/** Shows progress, unless another message is shown; without `said`, takes the last progress away. */
export function progressed(before: State, said: string | undefined): State {
  const {progress: last, message: shown, ...state} = before;
  if (shown !== undefined && shown !== last) return before;
  if (said === undefined) return state;
  const message = sanitiseLine(said);
  return {...state, message, progress: message};
}
