import type {Layer} from '../layer.js';
import type {Command} from '../command.js';
import {movedTo} from '../list-moves.js';
import type {Step} from '../action.js';
import {goTo} from '../moving.js';
import {enterFrom, paneStops} from '../pane-stops.js';
import type {State} from '../state.js';
import {besideText} from '../reading-layout.js';
import {openArticle} from '../between-articles.js';
import {articleCommand} from './article.js';
import {openPeople} from './people.js';

/** How many stops a page of the pane is: they are of any height. */
const page = 4;

/** A command while the pane has the keys. */
function paneCommand(state: State, command: Command, count: number): Step {
  const {selected} = state.pane;
  const to = movedTo(command, count, {selected, length: paneStops(state).length, page});
  if (to !== undefined) return [selecting(state, to), []];
  switch (command) {
    case 'pane':
    case 'leave':
      return [inText(state), []];
    case 'who':
      return [{...state, paneShown: false, pane: {focused: false, selected: 0}}, []];
    case 'open':
      return enter(state);
    case 'contents':
    case 'next-article':
    case 'previous-article':
      return articleCommand(inText(state), command, count, false);
    case 'origin':
    case 'copy':
    case 'edit':
      return articleCommand(state, command, count, false);
    default:
      return [state, []];
  }
}

/** The text has the keys. */
const inText = (state: State): State => besideText({...state, pane: {...state.pane, focused: false}});

const selecting = (state: State, selected: number): State => ({...state, pane: {focused: true, selected}});

function enter(state: State): Step {
  const target = enterFrom(state);
  switch (target?.kind) {
    case 'people':
      return openPeople(state, target.view);
    case 'article':
      return openArticle(besideText(state), target.article);
    case 'stop':
      return [selecting(state, target.index), []];
    case 'section': {
      const {reading} = state;
      if (!reading) return [state, []];
      const left: State = {...besideText(state), pane: {focused: false, selected: 0}};
      return goTo(left, reading, {passage: target.section.passage, offset: 0}, true);
    }
    case undefined:
      return [{...state, message: 'nothing to open here'}, []];
  }
}

export const paneLayer: Layer = {
  name: 'pane',
  contexts: {
    pane: {
      title: 'In the pane',
      counts: true,
      rows: [
        ['move-down', 'j down', 'down'],
        ['move-up', 'k up', 'up'],
        ['page-down', 'space f pgdn', 'some on'],
        ['page-up', 'b pgup', 'some back'],
        ['beginning', 'g home', 'first'],
        ['end', 'G end', 'last'],
        ['open', 'enter', 'open the person, the institution, the article or the section', 'open'],
        ['pane', 'tab', 'back to the text', 'to the text'],
        ['who', 'a', 'hide the pane', 'close'],
        ['contents', 't', 'sections (contents)'],
        ['next-article', '>', 'next article'],
        ['previous-article', '<', 'previous article'],
        ['origin', 'i', 'where the article is from'],
        ['copy', 'y', 'copy the first paragraph on the screen; again, with its citation'],
        ['edit', 'e', 'edit the file at this place'],
      ],
    },
  },
  context: ({pane}) => (pane.focused ? 'pane' : undefined),
  run: (state, {command, count}) => paneCommand(state, command, count),
};
