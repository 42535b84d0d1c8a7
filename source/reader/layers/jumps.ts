import type {Layer} from '../layer.js';
import type {Step} from '../action.js';
import type {Entry, State, Jump} from '../state.js';
import {movedTo} from '../list-moves.js';
import {articleCommand} from './article.js';
import {entryWith} from '../picker-groups.js';

/** The list of places that one came from. */
export type Jumps = {selected: number};

declare module '../state.js' {
  interface HeldByLayers {
    jumps?: Jumps;
  }
}

export type JumpEntry = {jump: Jump; entry: Entry | undefined};

/** The places of the jump list, the latest first, with their articles where these are still listed. */
export const jumpEntries = ({jumpList, picker}: State): JumpEntry[] =>
  jumpList.map((jump) => ({jump, entry: entryWith(picker.entries, jump.article)})).toReversed();

/** Rows of the screen that a page of the list is. */
const page = 5;

function open(state: State): Step {
  if (state.jumpList.length === 0) return [{...state, message: 'no jumps yet'}, []];
  return [{...state, jumps: {selected: 0}}, []];
}

function close(state: State): State {
  const {jumps: _, ...rest} = state;
  return rest;
}

/** Goes to the selected place; those that were come to after it leave the list, as if one had gone back to it. */
function enter(state: State, {selected}: Jumps): Step {
  const {walk: _, ...left} = close(state);
  const jumpList = state.jumpList.slice(0, state.jumpList.length - selected);
  return articleCommand({...left, jumpList}, 'jump-back', 1, false);
}

export const jumpsLayer: Layer = {
  name: 'jumps',
  contexts: {
    jumps: {
      title: 'In the list of jumps',
      counts: true,
      rows: [
        ['move-down', 'j down ctrl-n', 'down', 'move'],
        ['move-up', 'k up ctrl-p', 'up'],
        ['page-down', 'space pgdn', 'some down'],
        ['page-up', 'b pgup', 'some up'],
        ['beginning', 'g home', 'the latest'],
        ['end', 'G end', 'the earliest'],
        ['open', 'enter', 'go there', 'go there'],
      ],
    },
  },
  context: ({jumps}) => jumps && 'jumps',
  run(state, {command, count}) {
    const {jumps} = state;
    if (!jumps) return [state, []];
    const to = movedTo(command, count, {selected: jumps.selected, length: state.jumpList.length, page});
    if (to !== undefined) return [{...state, jumps: {selected: to}}, []];
    switch (command) {
      case 'open':
        return enter(state, jumps);
      default:
        return [state, []];
    }
  },
  close,
  opening: {
    rows: {article: ['open-jumps', 'B', 'the list of jumps: where you were before each']},
    open,
  },
};
