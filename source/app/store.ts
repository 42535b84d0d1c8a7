import type {Action, Effect} from '../reader/action.js';
import {everywhere, givesUp, type Keymap} from '../reader/keymap.js';
import type {State} from '../reader/state.js';
import {update} from '../ui/layer-scenes.js';

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

/** Whether a key opens a field, so that what is typed behind it is text. */
function opensField(keymap: Keymap, key: string): boolean {
  const resolution = keymap.resolve('article', '', key);
  return resolution.kind === 'found' && /^find(?:-all)?$/.test(resolution.command);
}

/** Whether what is typed behind some actions, once they are answered, goes into a field; Esc shuts it again. */
const endsInField = (actions: readonly Action[], keymap: Keymap): boolean =>
  actions.reduce(
    (isOpen, action) =>
      action.type === 'key' ? (isOpen ? action.key !== 'esc' : opensField(keymap, action.key)) : isOpen,
    false,
  );

/**
 * Keys and what stands for them, but for the one that ends everything and, where the reader was told to wait, those
 * that give up.
 *
 * @param at its index in what waits
 */
function isForArticle(action: Action, state: State, waiting: readonly Action[], at: number): boolean {
  if (action.type !== 'key') return action.type === 'paste' || action.type === 'find';
  const {key} = action;
  const {keymap, opening} = state;
  if (keymap.bindingFor(everywhere, key)?.command === 'interrupt') return false;
  return !(opening?.slow === true && givesUp(keymap, key) && !endsInField(waiting.slice(0, at), keymap));
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
