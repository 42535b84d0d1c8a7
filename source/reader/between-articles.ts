import {positionOfAnchor} from '../layout/anchor-position.js';
import {beginning} from '../layout/viewport.js';
import type {Step} from './action.js';
import {awaiting, goTo, isReadThrough, jumpListFrom, remember} from './moving.js';
import {backToPeople} from './people-trail.js';
import type {Find, Reading, State} from './state.js';
import {neighbour} from './neighbour.js';
import {galleyOf} from './reading-layout.js';
import type {Typesetting} from './typesetting.js';

/** Backspace: to the last stop of the jump list; the find dialog opens again where it was left there. */
export function goBack(state: State, reading: Reading): Step {
  const people = backToPeople(state);
  if (people) return (people.over === 'picker' ? backToPicker : backTo)(people.state, reading);
  const {walk, ...rest} = state;
  if (walk && walk.from === state.jumpList.length) {
    if (walk.over === 'picker') return backToPicker(rest, reading, walk.find);
    return walk.stopped ? backTo(rest, reading, walk.find) : [{...rest, find: walk.find}, []];
  }
  return backTo(state, reading);
}

function backToPicker(state: State, reading: Reading, find?: Find): Step {
  const left = selectInPicker({...state, screen: 'picker', ...(find && {find})}, reading.typesetting);
  return [left, [remember(state, reading, true), {type: 'list'}]];
}

function backTo(state: State, reading: Reading, find?: Find): Step {
  const stop = state.jumpList.at(-1);
  if (!stop) return [{...state, ...(find ? {find} : {message: 'no way back from here'})}, []];
  const jumpList = state.jumpList.slice(0, -1);
  if (stop.article !== reading.article.id) {
    const next = awaiting(state, jumpList, find);
    return [next, [{type: 'open', request: next.request, article: stop.article, at: stop.anchor}]];
  }
  const place = positionOfAnchor(galleyOf(state, reading).passages, stop.anchor);
  return goTo({...state, ...(find && {find}), jumpList}, reading, place?.position ?? beginning, false);
}

/** Goes on to another article of the list, or back to one. */
export function goToArticle(state: State, reading: Reading, by: number): Step {
  const article = neighbour(state, by)?.id;
  const finished = by > 0 && isReadThrough(state, reading) ? {...reading, finished: true} : reading;
  const left = {...state, reading: finished};
  if (article !== undefined) return openArticle(left, article);
  const message = by > 0 ? 'this is the last article' : 'this is the first article';
  return [{...left, message}, finished === reading ? [] : [remember(left, finished)]];
}

/** Leaves the open article, if any, and asks for another; the jump list leads back to it. */
export function openArticle(state: State, article: string, fragment?: string): Step {
  const left = state.screen === 'article' ? state.reading : undefined;
  const next = awaiting(state, left ? jumpListFrom(state, left) : state.jumpList);
  const leaving = left ? [remember(state, left, true)] : [];
  const place = fragment !== undefined && {fragment};
  return [next, [...leaving, {type: 'open', request: next.request, article, ...place}]];
}

/** The picker with an article selected that is open, so that its preview need not be asked for. */
export const selectInPicker = (state: State, preview: Typesetting): State => ({
  ...state,
  picker: {...state.picker, selected: preview.article.id, preview},
});
