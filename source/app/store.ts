import type {Action, Effect} from '../reader/action.js';
import type {State} from '../reader/state.js';
import {update} from '../ui/screens.js';

export type Store = {
  state: () => State;
  /** Updates by one action after the other, runs what they ask for, and then draws once. */
  dispatch: (...actions: readonly Action[]) => void;
};

export type StoreOptions = {
  initial: State;
  run: (effect: Effect) => void;
  draw: (state: State) => void;
};

/** Whether an action is a key that will open a field: what is typed behind it is text. */
const opensField = (action: Action, {keymap}: State): boolean => {
  const resolution = action.type === 'key' ? keymap.resolve('article', '', action.key) : undefined;
  return resolution?.kind === 'found' && /^find(?:-all)?$/.test(resolution.command);
};

/**
 * Keys and what stands for them, but for the one that ends everything and, where the reader was told to wait, those that
 * give up.
 *
 * @param at its index in what waits
 */
function isForArticle(action: Action, state: State, waiting: readonly Action[], at: number): boolean {
  if (action.type !== 'key') return action.type === 'paste' || action.type === 'find';
  const {key} = action;
  const isText = (): boolean => waiting.some((each, index) => index < at && opensField(each, state));
  const givesUp = key === 'esc' || (key === 'q' && !isText());
  return key !== 'ctrl-c' && !(state.opening?.slow === true && givesUp);
}

/** Holds the state. An effect that answers at once does so within the same drawing. */
export function createStore({initial, run, draw}: StoreOptions): Store {
  let state = initial;
  const waiting: Action[] = [];
  let busy = false;

  /** The next action; while an article is on its way, keys are kept for it. */
  function take(): Action | undefined {
    const index =
      state.opening === undefined
        ? 0
        : waiting.findIndex((action, at) => !isForArticle(action, state, waiting, at));
    return index === -1 ? undefined : waiting.splice(index, 1)[0];
  }

  return {
    state: () => state,
    dispatch(...actions) {
      waiting.push(...actions);
      if (busy) return;
      busy = true;
      try {
        const before = state;
        for (let action = take(); action; action = take()) {
          const [next, effects] = update(state, action);
          state = next;
          for (const effect of effects) run(effect);
        }
        if (state !== before) draw(state);
      } finally {
        busy = false;
      }
    },
  };
}
