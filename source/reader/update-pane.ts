import type {Command} from './key-table.js';
import type {Step} from './moving.js';
import {articleToOpen, paneStops} from './related.js';
import type {State} from './state.js';
import {besideText} from './typeset.js';
import {openArticle} from './update-article.js';

/** A command while the pane has the keys. */
export function paneCommand(state: State, command: Command, count: number): Step {
  const stops = paneStops(state);
  const select = (index: number): Step => [
    {...state, pane: {focused: true, selected: Math.max(0, Math.min(stops.length - 1, index))}},
    [],
  ];
  switch (command) {
    case 'move-down':
      return select(state.pane.selected + count);
    case 'move-up':
      return select(state.pane.selected - count);
    case 'beginning':
      return select(0);
    case 'end':
      return select(stops.length - 1);
    case 'pane':
    case 'leave':
      return [besideText({...state, pane: {...state.pane, focused: false}}), []];
    case 'who':
      return [{...state, paneShown: false, pane: {focused: false, selected: 0}}, []];
    case 'open': {
      const target = articleToOpen(state);
      if (!target) return [{...state, message: 'no other articles by this author or from there'}, []];
      // From an author, Enter goes to the articles first: which of them is for the reader to choose.
      return target.stop === state.pane.selected
        ? openArticle(besideText(state), target.entry.id)
        : select(target.stop);
    }
    default:
      return [state, []];
  }
}
