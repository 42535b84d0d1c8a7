import type {Layer} from '../layer.js';
import {fold} from '../../search/terms.js';
import {emptyField, type Field} from '../field.js';
import type {Command} from '../command.js';
import {movedTo} from '../list-moves.js';
import type {Step} from '../action.js';
import {currentStop, goTo, pageHeight} from '../moving.js';
import type {SectionStop} from '../section-stops.js';
import type {Contents, Reading, State} from '../state.js';

/** A section as the contents list it, with its place among all. */
export type ContentsEntry = {stop: SectionStop; index: number};

/** The sections that have every word of the filter, or a beginning of it. */
export function contentsEntries(reading: Reading, {filter}: Contents): readonly ContentsEntry[] {
  const stops = reading.typesetting.stops();
  const words = filter.text.split(/\s+/).map(fold).filter(Boolean);
  return stops.flatMap((stop, index) => {
    const label = words.length === 0 ? '' : stop.label.split(/\s+/).map(fold).join(' ');
    return words.every((word) => label.includes(word)) ? [{stop, index}] : [];
  });
}

/** Opens the contents at the section one is in. */
export function openContents(state: State, reading: Reading): Step {
  const stops = reading.typesetting.stops();
  if (stops.length === 0) return [{...state, message: 'no sections here'}, []];
  const selected = currentStop(state, reading, stops);
  return [{...state, contents: {selected, filter: emptyField, filtering: false}}, []];
}

/** The filter has changed: the first section that fits is selected. */
const contentsFiltered = (state: State, contents: Contents, filter: Field): Step => [
  {...state, contents: {...contents, filter, selected: 0}},
  [],
];

/** A command while the contents are open, or while their filter is typed. */
function contentsCommand(state: State, command: Command, count: number): Step {
  const {contents, reading, ...rest} = state;
  if (!contents || !reading) return [state, []];
  const entries = contentsEntries(reading, contents);
  const page = Math.max(1, pageHeight(state) - 4);
  const to = movedTo(command, count, {selected: contents.selected, length: entries.length, page});
  if (to !== undefined) return [{...state, contents: {...contents, selected: to}}, []];
  switch (command) {
    case 'find':
      return [{...state, contents: {...contents, filtering: true}}, []];
    case 'switch-scope':
      return [{...state, contents: {...contents, filtering: false}}, []];
    case 'leave':
      return contents.filtering || contents.filter.text !== ''
        ? openContents({...rest, reading}, reading)
        : [{...rest, reading}, []];
    case 'open': {
      const chosen = entries[contents.selected];
      if (!chosen) return [state, []];
      const start = chosen.index === 0 ? 0 : chosen.stop.passage;
      return goTo({...rest, reading}, reading, {passage: start, offset: 0}, true);
    }
    default:
      return [state, []];
  }
}

export const contentsLayer: Layer = {
  name: 'contents',
  contexts: {
    contents: {
      title: 'In the contents',
      counts: true,
      rows: [
        ['move-down', 'j down ctrl-n ]', 'down'],
        ['move-up', 'k up ctrl-p [', 'up'],
        ['page-down', 'space pgdn', 'a page down'],
        ['page-up', 'b pgup', 'a page up'],
        ['beginning', 'g home', 'first'],
        ['end', 'G end', 'last'],
        ['open', 'enter', 'go there', 'go there'],
        ['find', '/', 'filter the sections', 'filter'],
        ['leave', 't', 'back to the text'],
      ],
    },
  },
  context: ({contents}) => contents && (contents.filtering ? 'field' : 'contents'),
  run: (state, {command, count}) => contentsCommand(state, command, count),
  field: ({contents}) => contents?.filter ?? emptyField,
  typed: (state, field) => (state.contents ? contentsFiltered(state, state.contents, field) : [state, []]),
  close(state) {
    const {contents: _, ...rest} = state;
    return rest;
  },
};
