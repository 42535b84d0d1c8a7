import {emptyField, type Field} from '../field.js';
import type {Layer} from '../layer.js';
import type {Step} from '../action.js';
import type {Opening, State} from '../state.js';

/** A locked document that is asked about. Its password is kept nowhere else, and here no longer than it is typed. */
export type Password = {
  /** How the document is called. */
  shown: string;
  /** One was given before, and was not the right one. */
  wrong: boolean;
  field: Field;
  /** What is waited for with it: until the answer the keys are the field's. */
  waiting?: Opening;
};

declare module '../state.js' {
  interface HeldByLayers {
    password?: Password;
  }
}

/** A document is locked: its password is asked for. */
export function askForPassword(before: State, {shown, wrong}: {shown: string; wrong: boolean}): State {
  const {opening, message: _, ...state} = before;
  return {...state, password: {shown, wrong, field: emptyField, ...(opening && {waiting: opening})}};
}

/** The state without the question, waiting again for what it was about. */
function close(state: State): State {
  const {password, ...rest} = state;
  return {...rest, ...(password?.waiting && {opening: password.waiting})};
}

export const passwordLayer: Layer = {
  name: 'password',
  contexts: {
    password: {
      title: 'Asked for a password',
      takesText: true,
      rows: [['open', 'enter', 'try the password', 'try it']],
    },
  },
  context: ({password}) => password && 'password',
  field: ({password}) => password?.field ?? emptyField,
  typed: (state, field) => [state.password ? {...state, password: {...state.password, field}} : state, []],
  run(state, {command}): Step {
    const {password} = state;
    if (!password) return [state, []];
    const {text} = password.field;
    switch (command) {
      case 'open':
        return text === '' ? [state, []] : [close(state), [{type: 'unlock', password: text}]];
      case 'leave':
        return [close(state), [{type: 'unlock'}]];
      default:
        return [state, []];
    }
  },
};
