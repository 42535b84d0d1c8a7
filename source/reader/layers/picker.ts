import type {Layer} from '../layer.js';
import {createTypesetting} from '../typesetting.js';
import type {Article} from '../../article/article.js';
import {parseQuery} from '../../search/query.js';
import {asksForName} from '../../search/query-filter.js';
import {emptyField, type Field} from '../field.js';
import type {Command} from '../command.js';
import {movedTo} from '../list-moves.js';
import {markRead, star} from '../entry-marks.js';
import type {Step} from '../action.js';
import {addFolder} from '../folder-offer.js';
import {progressed} from '../notices.js';
import {orderAfter, type Order} from '../list-order.js';
import {pickerHeight, pickerOrder} from '../picker-groups.js';
import type {Entry, State} from '../state.js';
import {openArticle} from '../between-articles.js';
import {openFind, queried} from './find.js';

/** The list has come, or come again: the selection stays on its article. */
export function listed(state: State, entries: readonly Entry[]): Step {
  const picker = {...state.picker, entries};
  const order = pickerOrder(picker);
  const stays = order.some((entry) => entry.id === picker.selected);
  return selected({...state, picker}, stays ? picker.selected : order[0]?.id);
}

export function previewed(state: State, article: Article): Step {
  if (state.picker.selected !== article.id) return [state, []];
  return [{...state, picker: {...state.picker, preview: createTypesetting(article)}}, []];
}

/** Selects an entry and asks for its preview. */
function selected(state: State, id: string | undefined): Step {
  const {selected: _, preview, ...picker} = state.picker;
  if (id === undefined) return [{...state, picker}, []];
  const kept = preview?.article.id === id ? {preview} : {};
  const entry = state.picker.entries.find((each) => each.id === id);
  const next = {...state, picker: {...picker, ...kept, selected: id}};
  return [
    next,
    entry?.problem === undefined && preview?.article.id !== id ? [{type: 'preview', article: id}] : [],
  ];
}

/** A command that moves through the list; undefined where it is none. */
function moved(state: State, command: Command, count: number): Step | undefined {
  const order = pickerOrder(state.picker);
  const index = order.findIndex((entry) => entry.id === state.picker.selected);
  const place = {selected: index, length: order.length, page: pickerHeight(state)};
  const to = movedTo(command, count, place);
  return to === undefined ? undefined : selected(state, order[to]?.id);
}

/** A command while the list of articles has the keys. */
function pickerCommand(state: State, command: Command, count: number): Step {
  switch (command) {
    case 'open':
      return open(state);
    case 'find':
      return [{...state, picker: {...state.picker, filtering: true}}, []];
    case 'who':
      return [{...state, picker: {...state.picker, previewShown: !state.picker.previewShown}}, []];
    case 'reload':
      return [progressed(state, 'looking at the folders and the feeds again'), [{type: 'rescan'}]];
    case 'sort':
      return inOrder(state, orderAfter(state.picker.order), false);
    case 'sort-backwards':
      return inOrder(state, state.picker.order ?? 'library', !state.picker.backwards);
    case 'star':
      return star(state);
    case 'unread':
      return markRead(state);
    case 'add-folder':
      return addFolder(state);
    case 'leave':
      return isEmptyHanded(state) ? [state, [{type: 'quit', status: 0}]] : filtered(state, emptyField);
    default:
      return moved(state, command, count) ?? [state, []];
  }
}

/** What was named is still on its way, and there is nothing else: giving that up is leaving. */
const isEmptyHanded = ({picker, progress}: State): boolean =>
  progress !== undefined && picker.entries.length === 0;

function inOrder(state: State, order: Order, turned: boolean): Step {
  const {backwards: _, ...picker} = state.picker;
  return [{...state, picker: {...picker, order, ...(turned && {backwards: true})}}, []];
}

function open(state: State): Step {
  const entry = state.picker.entries.find((each) => each.id === state.picker.selected);
  if (!entry) return [state, []];
  if (entry.locked !== undefined) return openLocked(state, entry.locked);
  if (entry.problem !== undefined) return [{...state, message: entry.problem}, []];
  return openArticle(state, entry.id);
}

/** A locked document is read again, and its password asked for. */
function openLocked(state: State, path: string): Step {
  const request = state.request + 1;
  return [{...state, request, opening: {request}}, [{type: 'open-locked', request, path}]];
}

/** The filter has changed: the best match is selected. */
export function filtered(state: State, filter: Field): Step {
  const picker = {...state.picker, filter};
  const order = pickerOrder(picker);
  const stays = filter.text === '' && order.some((entry) => entry.id === picker.selected);
  const [next, effects] = selected({...state, picker}, stays ? picker.selected : order[0]?.id);
  const asks = !state.register && parseQuery(filter.text).filters.some(asksForName);
  return [next, asks ? [...effects, {type: 'people'}] : effects];
}

/** Finds in all articles; what the list is filtered by is looked for there. */
function findFiltered(state: State): Step {
  const [opened, recalling] = openFind(state, 'all');
  const {find} = opened;
  const query = state.picker.filter.text.trim();
  if (!find || query === '') return [opened, recalling];
  const [asked, asking] = queried(opened, find, {text: query, cursor: query.length});
  return [asked, [...recalling, ...asking]];
}

/** A command while the filter is being typed. */
function pickerFilterCommand(state: State, command: Command): Step {
  const closed = {...state, picker: {...state.picker, filtering: false}};
  switch (command) {
    case 'leave':
      return filtered(closed, emptyField);
    case 'open':
      return open(closed);
    case 'switch-scope':
      // What no title has may stand in a text.
      return pickerOrder(state.picker).length === 0 ? findFiltered(closed) : [closed, []];
    default:
      return pickerCommand(state, command, 1);
  }
}

export const pickerLayer: Layer = {
  name: 'picker',
  contexts: {
    picker: {
      title: 'In the list of articles',
      counts: true,
      rows: [
        ['move-down', 'j down ctrl-n', 'down'],
        ['move-up', 'k up ctrl-p', 'up'],
        ['page-down', 'space f pgdn ctrl-f', 'a page down'],
        ['page-up', 'b pgup ctrl-b', 'a page up'],
        ['beginning', 'g home', 'first'],
        ['end', 'G end', 'last'],
        ['open', 'enter right', 'read', 'read'],
        ['find', '/', 'filter by title, author, affiliation, publication …; is:starred, is:unread', 'filter'],
        ['find-all', 'F', 'find in the texts of all articles', 'find in all'],
        ['sort', 's', 'sort by title, author, institution, date, length, progress, last read'],
        ['sort-backwards', 'S', 'the order turned around, and back'],
        ['star', 'x', 'starred or not'],
        ['unread', 'U', 'unread, or read where it is unread'],
        ['add-folder', 'y', 'add the folder that was named to the library'],
        ['who', 'a', 'show or hide the preview'],
        ['reload', 'r', 'look at the folders and the feeds again'],
      ],
    },
  },
  context: ({screen, picker}) => (screen !== 'picker' ? undefined : picker.filtering ? 'field' : 'picker'),
  run(state, {command, count}) {
    if (state.picker.filtering) return pickerFilterCommand(state, command);
    return command === 'find-all' ? findFiltered(state) : pickerCommand(state, command, count);
  },
  field: ({picker}) => picker.filter,
  typed: filtered,
};
