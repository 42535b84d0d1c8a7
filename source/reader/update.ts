import {sanitise, sanitiseLine} from '../article/sanitise.js';
import type {Action, Effect} from './action.js';
import {dwelled, extended, opened, reloaded, seeing} from './arriving.js';
import {bindingFor, isGrapheme, resolve, typesText} from './bindings.js';
import {edit, emptyField, type, type Field} from './field.js';
import {isSmall, type Size} from './geometry.js';
import {keyFor, keyName, type Command, type Context} from './key-table.js';
import {remember, type Step} from './moving.js';
import {answering, offer} from './offer.js';
import {selecting} from './selecting.js';
import type {State} from './state.js';
import {articleCommand, openArticle} from './update-article.js';
import {contentsCommand, contentsFiltered} from './update-contents.js';
import {answered, findAtOnce, findCommand, openFind, queried, recalled, sought} from './update-find.js';
import {helpCommand, helpQueried} from './update-help.js';
import {paneCommand} from './update-pane.js';
import {filtered, listed, pickerCommand, pickerFilterCommand, previewed} from './update-picker.js';
import {keepingView} from './view.js';
import {hitsCame} from './walking.js';

/** The innermost thing that has the keys. */
export function contextOf(state: State): Context {
  if (state.help) return 'help';
  if (state.find) return 'field';
  if (state.contents) return state.contents.filtering ? 'field' : 'contents';
  if (state.screen === 'picker') return state.picker.filtering ? 'field' : 'picker';
  return state.pane.focused ? 'pane' : 'article';
}

/** The next state, and what the world is asked to do. Pure: the same state and action give the same answer. */
export function update(state: State, action: Action): Step {
  switch (action.type) {
    case 'key':
      return keepingView(state, answering(state, seeing(state, pressed(state, action.key))));
    case 'paste':
      return typesText(contextOf(state)) ? typed(state, action.text) : [state, []];
    case 'resized':
      return [resized(state, action.size), []];
    case 'listed':
      return sought(listed(state, action.entries));
    case 'chosen':
      return openArticle(action.alone ? {...state, root: 'article'} : state, action.article);
    case 'slow':
      return action.request === state.opening
        ? [{...state, slow: true, message: sanitiseLine(action.message)}, []]
        : [state, []];
    case 'opened':
      return action.request === state.request ? opened(state, action) : [state, []];
    case 'extended':
      return [extended(state, action), []];
    case 'reloaded':
      return action.request === state.request ? reloaded(state, action) : [state, []];
    case 'previewed':
      return previewed(state, action.article);
    case 'found':
      return action.request === state.request ? answered(state, action, action.partly) : [state, []];
    case 'find':
      return findAtOnce(state, sanitiseLine(action.query));
    case 'hits':
      return hitsCame(state, action);
    case 'recalled':
      return [recalled(state, action.queries), []];
    case 'dwelled':
      return dwelled(state, action.article);
    case 'offered':
      return [offer(state, action.folder, action.ask), []];
    case 'progress':
      return [progressed(state, action.message), []];
    case 'notice':
      return [{...state, message: sanitiseLine(action.message)}, []];
    case 'failed':
      return action.request === state.request
        ? [{...given(state), message: sanitiseLine(action.message)}, []]
        : [state, []];
  }
}

const unbound = (key: string): string =>
  `${keyName(key)} does nothing here; ${keyFor('everywhere', 'help')} for help`;

/** On a screen without room for the pane, the text has the keys. */
function resized(state: State, size: Size): State {
  const {pane} = state;
  return {...state, size, pane: {...pane, focused: pane.focused && !isSmall(size)}};
}

/** A line that gives way to any other that is shown. */
function progressed(before: State, said: string | undefined): State {
  const {progress: last, message: shown, ...state} = before;
  if (shown !== undefined && shown !== last) return before;
  if (said === undefined) return state;
  const message = sanitiseLine(said);
  return {...state, message, progress: message};
}

/** What failed is not waited for any more. */
function given(before: State): State {
  const {opening: _, slow: _slow, listed: _listed, ...state} = before;
  if (!state.find) return state;
  const {awaited: _awaited, ...find} = state.find;
  return {...state, find: {...find, searching: false}};
}

/** Esc or q while an article takes long to open: it is not waited for. */
function givenUp(before: State): Step {
  const {opening: _, slow: _slow, listed: _listed, ...state} = before;
  const next = {...state, request: state.request + 1, message: 'given up'};
  if (state.screen === 'article' && !state.reading) return [next, [{type: 'quit', status: 0}]];
  return [next, [{type: 'give-up'}]];
}

function pressed(before: State, key: string): Step {
  if (before.slow && (key === 'esc' || key === 'q')) return givenUp(before);
  const {message: _, ...state} = before;
  const context = contextOf(state);
  if (typesText(context)) {
    const binding = bindingFor(context, key);
    if (binding) return run({...state, digits: ''}, context, binding.command, 1, false);
    return typedKey(state, key);
  }
  const resolution = resolve(context, state.digits, key);
  switch (resolution.kind) {
    case 'prefix':
      return [{...state, digits: (state.digits + key).slice(0, 9)}, []];
    case 'none':
      return [{...state, digits: '', message: unbound(key)}, []];
    case 'found':
      return run({...state, digits: ''}, context, resolution.command, resolution.count, state.digits !== '');
  }
}

function run(state: State, context: Context, command: Command, count: number, counted: boolean): Step {
  const everywhere = everywhereCommand(state, command);
  if (everywhere) return everywhere;
  switch (context) {
    case 'article':
      return command === 'find' || command === 'find-all'
        ? openFind(state, command === 'find' ? 'article' : 'all')
        : articleCommand(state, command, count, counted);
    case 'pane':
      return paneCommand(state, command, count);
    case 'picker':
      return command === 'find-all' ? openFind(state, 'all') : pickerCommand(state, command, count);
    case 'contents':
      return contentsCommand(state, command, count);
    case 'field':
      return fieldCommand(state, command);
    case 'help':
      return helpCommand(state, command);
    case 'everywhere':
      return [state, []];
  }
}

/** A command while something is typed: into the find dialog, or as a filter of the contents or the list. */
function fieldCommand(state: State, command: Command): Step {
  if (state.find) return findCommand(state, state.find, command);
  return state.contents ? contentsCommand(state, command, 1) : pickerFilterCommand(state, command);
}

/** What a command does wherever it is given, or undefined where the context decides. */
function everywhereCommand(state: State, command: Command): Step | undefined {
  switch (command) {
    case 'help':
      return [{...state, help: {filter: emptyField, top: 0, from: contextOf(state)}}, []];
    case 'redraw':
      return [state, [{type: 'redraw'}]];
    case 'suspend':
      return [state, [...farewell(state), {type: 'suspend'}]];
    case 'interrupt':
      return [state, [...farewell(state), {type: 'quit', status: 130}]];
    case 'quit':
      return quit(state);
    default:
      return undefined;
  }
}

const farewell = (state: State): Effect[] =>
  state.screen === 'article' && state.reading ? [remember(state, state.reading, true)] : [];

function quit(state: State): Step {
  if (state.contents) {
    const {contents: _, ...rest} = state;
    return [rest, []];
  }
  if (state.screen === 'picker' || state.root === 'article') {
    return [state, [...farewell(state), {type: 'quit', status: 0}]];
  }
  const left: State = {...state, screen: 'picker', pane: {focused: false, selected: 0}};
  return [
    state.reading ? selecting(left, state.reading.typesetting) : left,
    [...farewell(state), {type: 'list'}],
  ];
}

function typedKey(state: State, key: string): Step {
  if (key === 'space' || isGrapheme(key)) return typed(state, key === 'space' ? ' ' : key);
  const edited = edit(fieldOf(state), key);
  return edited ? entered(state, edited) : [state, []];
}

/** Text comes into a field as one line, and as text only: what was pasted may hold anything. */
function typed(state: State, text: string): Step {
  const line = sanitise(text).replaceAll(/\s+/g, ' ');
  return entered(state, type(fieldOf(state), line));
}

/** The field that has the keys. */
const fieldOf = (state: State): Field =>
  state.help?.filter ?? state.find?.field ?? state.contents?.filter ?? state.picker.filter;

/** A field's new content goes to whichever field has the keys. */
function entered(state: State, field: Field): Step {
  if (state.help) return helpQueried(state, state.help, field);
  if (state.find) return queried(state, state.find, field);
  if (state.contents) return contentsFiltered(state, state.contents, field);
  return filtered(state, field);
}
