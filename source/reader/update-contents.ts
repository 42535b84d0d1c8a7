import type {Command} from './key-table.js';
import {goTo, pageHeight, type Step} from './moving.js';
import {sectionStops} from './section-stops.js';
import type {State} from './state.js';
import {galleyOf} from './typeset.js';

/** A command while the contents are open. */
export function contentsCommand(state: State, command: Command, count: number): Step {
  const {contents, reading, ...rest} = state;
  if (!contents || !reading) return [state, []];
  const stops = sectionStops(reading.article, galleyOf(state, reading).passages);
  const select = (index: number): Step => [
    {...state, contents: {selected: Math.max(0, Math.min(stops.length - 1, index))}},
    [],
  ];
  const page = Math.max(1, pageHeight(state) - 4);
  switch (command) {
    case 'move-down':
      return select(contents.selected + count);
    case 'move-up':
      return select(contents.selected - count);
    case 'page-down':
      return select(contents.selected + count * page);
    case 'page-up':
      return select(contents.selected - count * page);
    case 'beginning':
      return select(0);
    case 'end':
      return select(stops.length - 1);
    case 'leave':
      return [{...rest, reading}, []];
    case 'open': {
      const passage = stops[contents.selected]?.passage;
      const closed: State = {...rest, reading};
      if (passage === undefined) return [closed, []];
      const start = contents.selected === 0 ? 0 : passage;
      return goTo(closed, reading, {passage: start, offset: 0}, true);
    }
    default:
      return [state, []];
  }
}
