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

/** Keys and what stands for them, but for the one that ends everything and, where the reader was told to wait, those that give up. */
const isForArticle = (action: Action, {slow = false}: State): boolean => {
  if (action.type !== 'key') return action.type === 'paste' || action.type === 'find';
  return action.key !== 'ctrl-c' && !(slow && (action.key === 'esc' || action.key === 'q'));
};

/** Holds the state. An effect that answers at once does so within the same drawing. */
export function createStore({initial, run, draw}: StoreOptions): Store {
  let state = initial;
  const waiting: Action[] = [];
  let busy = false;

  /** The next action; while an article is on its way, keys are kept for it. */
  function take(): Action | undefined {
    const index =
      state.opening === undefined ? 0 : waiting.findIndex((action) => !isForArticle(action, state));
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
