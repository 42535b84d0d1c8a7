import type {State} from './state.js';
import type {Typesetting} from './typesetting.js';

/** The list with an article selected that is at hand, and so needs no asking for. */
export const selecting = (state: State, preview: Typesetting): State => ({
  ...state,
  picker: {...state.picker, selected: preview.article.id, preview},
});
