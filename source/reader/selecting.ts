import type {Article} from '../article/article.js';
import type {State} from './state.js';

/** The list with an article selected that is at hand, and so needs no asking for. */
export const selecting = (state: State, article: Article): State => ({
  ...state,
  picker: {...state.picker, selected: article.id, preview: article},
});
