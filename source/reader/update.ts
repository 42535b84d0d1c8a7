import {sanitise, sanitiseLine} from '../article/sanitise.js';
import {otherNames} from '../people/register/lookups.js';
import type {Register} from '../people/register/model.js';
import type {Action, Effect, Step} from './action.js';
import {dwelled, extended, opened, reloaded, seeing} from './arriving.js';
import {coloured, colouring} from './code-colours.js';
import {edit, emptyField, type} from './field.js';
import {isSmall, type Size} from './geometry.js';
import {isGrapheme, keyName} from './key.js';
import {everywhere, givesUp, type Keymap} from './keymap.js';
import {leave, topOf, type Given, type Layer} from './layer.js';
import {openArticle, selectInPicker} from './between-articles.js';
import {answered, findAtOnce, recalled, searchAgain} from './layers/find.js';
import {askForPassword} from './layers/password.js';
import {listed, previewed} from './layers/picker.js';
import {remember} from './moving.js';
import {answering, offer} from './folder-offer.js';
import {noticed, progressed, withNotice} from './notices.js';
import {measured, pictureReceived, picturing} from './figure-pictures.js';
import {revealing} from './sideways.js';
import type {State} from './state.js';
import {keepingView} from './view.js';
import {hitsReceived} from './hit-walk.js';

export type Update = (state: State, action: Action) => Step;

/**
 * Makes the function that gives the next state, and what the world is asked to do. It is pure: the same state and
 * action give the same answer.
 *
 * @param layers from the top down: the topmost that is open has the keys
 */
export function createUpdate(layers: readonly Layer[]): Update {
  const top = (state: State): {layer: Layer; context: string} => topOf(layers, state);

  function pressed(before: State, key: string): Step {
    if (before.opening?.slow && givesUp(before.keymap, key)) return givenUp(before);
    const {message: _, ...state} = before;
    const {keymap} = state;
    const {layer, context} = top(state);
    if (keymap.takesText(context)) {
      const binding = keymap.bindingFor(context, key);
      const given = {count: 1, counted: false};
      return binding
        ? run({...state, digits: ''}, {...given, command: binding.command})
        : typedKey(state, layer, key);
    }
    const resolution = keymap.resolve(context, state.digits, key);
    switch (resolution.kind) {
      case 'prefix':
        return [{...state, digits: (state.digits + key).slice(0, 9)}, []];
      case 'none':
        return [{...state, digits: '', message: unbound(keymap, key)}, []];
      case 'found':
        return run({...state, digits: ''}, {...resolution, counted: state.digits !== ''});
    }
  }

  function run(state: State, given: Given): Step {
    const {layer, context} = top(state);
    const {command} = given;
    switch (command) {
      case 'help':
        return [{...state, help: {filter: emptyField, top: 0, from: context}}, []];
      case 'redraw':
        return [state, [{type: 'redraw'}]];
      case 'suspend':
        return [state, [...rememberOnLeaving(state), {type: 'suspend'}]];
      case 'interrupt':
        return [state, [...rememberOnLeaving(state), {type: 'quit', status: 130}]];
      case 'quit':
        return layer.close ? [layer.close(state), []] : quit(state);
      case 'leave':
        return leave(layer, state, given);
      default: {
        const called = layers.find(({name}) => command === `open-${name}`);
        return called?.opening?.open(state) ?? layer.run(state, given);
      }
    }
  }

  function pasted(state: State, text: string): Step {
    const {layer, context} = top(state);
    return state.keymap.takesText(context) ? typed(state, layer, text) : [state, []];
  }

  /** An article that opens shuts what lay over it. */
  function arrived(state: State, action: Extract<Action, {type: 'opened'}>): Step {
    const cleared = layers.reduce((left, layer) => layer.close?.(left) ?? left, state);
    return opened(cleared, action);
  }

  function answer(state: State, action: Action): Step {
    switch (action.type) {
      case 'key':
        return withNotice(keepingView(state, answering(state, seeing(state, pressed(state, action.key)))));
      case 'paste':
        return pasted(state, action.text);
      case 'opened':
        return action.request === state.request ? arrived(state, action) : [state, []];
      default:
        return replied(state, action);
    }
  }

  return (state, action) => picturing(colouring(revealing(state, answer(state, action))));
}

function typedKey(state: State, layer: Layer, key: string): Step {
  if (key === 'space' || isGrapheme(key)) return typed(state, layer, key === 'space' ? ' ' : key);
  const edited = edit(layer.field?.(state) ?? emptyField, key);
  return edited && layer.typed ? layer.typed(state, edited) : [state, []];
}

/** Text comes into a field as one line, and as text only: what was pasted may hold anything. */
function typed(state: State, layer: Layer, text: string): Step {
  const line = sanitise(text).replaceAll(/\s+/g, ' ');
  const field = type(layer.field?.(state) ?? emptyField, line);
  return layer.typed ? layer.typed(state, field) : [state, []];
}

/** What comes from elsewhere than the keys. */
function replied(state: State, action: Exclude<Action, {type: 'key' | 'paste' | 'opened'}>): Step {
  switch (action.type) {
    case 'resized':
      return [resized(state, action.size), []];
    case 'listed':
      return askForPeople(state, searchAgain(listed(state, action.entries)));
    case 'chosen':
      return openArticle(chosen(state, action.alone), action.article, action.fragment);
    case 'unawaited':
      return [unawaited(state), []];
    case 'slow':
      return [slow(state, action.request, sanitiseLine(action.message)), []];
    case 'extended':
      return [extended(state, action), []];
    case 'reloaded':
      return action.request === state.request ? reloaded(state, action) : [state, []];
    case 'previewed':
      return previewed(state, action.article);
    case 'people':
      return [withRegister(state, action.register), []];
    case 'found':
      return action.request === state.request ? answered(state, action, action.partly) : [state, []];
    case 'find':
      return findAtOnce(state, sanitiseLine(action.query));
    case 'hits':
      return hitsReceived(state, action);
    case 'recalled':
      return [recalled(state, action.queries), []];
    case 'dwelled':
      return dwelled(state, action.article);
    case 'coloured':
      return [coloured(state, action), []];
    case 'pictured':
      return [pictureReceived(state, action), []];
    case 'cell':
      return [measured(state, action.cell), []];
    case 'offered':
      return [offer(state, action.folder, action.ask), []];
    case 'locked':
      return [askForPassword(state, {shown: sanitiseLine(action.shown), wrong: action.wrong}), []];
    case 'progress':
      return [progressed(state, action.message), []];
    case 'notice':
      return [noticed(state, sanitiseLine(action.message)), []];
    case 'failed':
      return action.request === state.request
        ? [{...unawaited(state), message: sanitiseLine(action.message)}, []]
        : [state, []];
  }
}

/** It is known who speaks, and what they are called in other articles. */
const withRegister = (state: State, register: Register): State => ({
  ...state,
  register,
  picker: {...state.picker, otherNames: otherNames(register)},
});

/** There are other articles than before: who speaks in them is asked anew, where it was asked before. */
const askForPeople = (before: State, [state, effects]: Step): Step =>
  state.register && state.picker.entries !== before.picker.entries
    ? [state, [...effects, {type: 'people', idle: true}]]
    : [state, effects];

const unbound = (keymap: Keymap, key: string): string =>
  `${keyName(key)} does nothing here; ${keymap.keyFor(everywhere, 'help')} for help`;

/** On a screen without room for the pane, the text has the keys. */
function resized(state: State, size: Size): State {
  const {pane} = state;
  return {...state, size, pane: {...pane, focused: pane.focused && !isSmall(size)}};
}

/** What is on its way takes a while: that is said. */
const slow = (state: State, request: number, message: string): State =>
  request === state.opening?.request ? {...state, opening: {...state.opening, slow: true}, message} : state;

/** What was named is there: what is said meanwhile stays. */
function chosen(before: State, alone = false): State {
  const {opening, ...state} = before;
  return {...state, ...(opening && {opening: {...opening, slow: false}}), ...(alone && {root: 'article'})};
}

/** What is on its way is not waited for any more. */
function withoutOpening(before: State): State {
  const {opening, peopleComing: _, ...state} = before;
  return opening?.jumpsBefore ? {...state, jumpList: opening.jumpsBefore} : state;
}

/** What failed is not waited for any more, nor is what was found. */
function unawaited(before: State): State {
  const {jumpList} = before;
  const left = withoutOpening(before);
  // A stop whose article is gone is passed over.
  const state = jumpList.length < left.jumpList.length ? {...left, jumpList} : left;
  if (!state.find) return state;
  const {opensFirst: _opensFirst, ...find} = state.find;
  return {...state, find: {...find, searching: false}};
}

/** Esc or q while an article takes long to open: it is not waited for. */
function givenUp(before: State): Step {
  const state = withoutOpening(before);
  const next = {...state, request: state.request + 1, message: 'given up'};
  const isNothingElse = state.screen === 'article' ? !state.reading : state.picker.entries.length === 0;
  if (isNothingElse) return [next, [{type: 'quit', status: 0}]];
  return [next, [{type: 'give-up'}]];
}

const rememberOnLeaving = (state: State): Effect[] =>
  state.screen === 'article' && state.reading ? [remember(state, state.reading, true)] : [];

function quit(before: State): Step {
  const {peopleLeft: _, ...state} = before;
  if (state.screen === 'picker' || state.root === 'article') {
    return [state, [...rememberOnLeaving(state), {type: 'quit', status: 0}]];
  }
  const left: State = {...state, screen: 'picker', pane: {focused: false, selected: 0}};
  return [
    state.reading ? selectInPicker(left, state.reading.typesetting) : left,
    [...rememberOnLeaving(state), {type: 'list'}],
  ];
}
