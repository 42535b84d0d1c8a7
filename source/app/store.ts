import type {Action, Effect} from '../reader/action.js';
import type {State} from '../reader/state.js';
import {update} from '../reader/update.js';

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

/** Holds the state. An effect that answers at once does so within the same drawing. */
export function createStore({initial, run, draw}: StoreOptions): Store {
  let state = initial;
  const waiting: Action[] = [];
  let busy = false;
  return {
    state: () => state,
    dispatch(...actions) {
      waiting.push(...actions);
      if (busy) return;
      busy = true;
      try {
        const before = state;
        for (let action = waiting.shift(); action; action = waiting.shift()) {
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
