import {positionOfAnchor} from '../layout/places.js';
import {beginning} from '../layout/viewport.js';
import type {Action} from './action.js';
import {endIsShown, remember, stopOf, type Step} from './moving.js';
import type {Reading, State} from './state.js';
import {galleyOf} from './typeset.js';
import {placeOf} from './walking.js';

const continuing = 'continued; g for the beginning';
const guessing = 'continued about where you were: the text has changed since';

type Opened = Extract<Action, {type: 'opened'}>;

/** An article has arrived: it opens at an anchor, else at its beginning. */
export function opened(state: State, {article, hyphenate, at, continued, finished}: Opened): Step {
  const {contents: _contents, find: _find, opening: _opening, walk, ...rest} = state;
  const reading: Reading = {article, hyphenate, position: beginning, finished};
  const walking = walk?.findings.some((finding) => finding.article === article.id);
  const fresh: State = {
    ...rest,
    ...(walk && walking && {walk}),
    screen: 'article',
    reading,
    pane: {focused: false, selected: 0},
  };
  const place = at && placeOf(fresh, reading, at);
  const placed = {...reading, position: place?.position ?? beginning};
  const elsewhere = placed.position.passage > 0 || placed.position.offset > 0;
  const shown: State = {
    ...fresh,
    reading: placed,
    ...(continued && elsewhere && {message: place?.exact ? continuing : guessing}),
  };
  const dwell: Step[1] = endIsShown(shown, placed) ? [{type: 'dwell', article: article.id}] : [];
  return [shown, [remember(shown, placed), ...dwell]];
}

type Reloaded = Extract<Action, {type: 'reloaded'}>;

/** The file was read again: the first visible words stay in view, where they are still there. */
export function reloaded(state: State, {article, hyphenate}: Reloaded): Step {
  if (!state.reading) return [state, []];
  const {anchor} = stopOf(state, state.reading);
  const reading: Reading = {...state.reading, article, hyphenate, position: beginning};
  const place = positionOfAnchor(galleyOf({...state, reading}, reading).passages, anchor);
  const message = place ? 'read again' : 'read again; the place was not found any more';
  return [{...state, reading: {...reading, position: place?.position ?? beginning}, message}, []];
}

/** Ten seconds with the end on the screen count as reading it. */
export function dwelled(state: State, article: string): Step {
  const {reading} = state;
  return reading?.article.id === article ? finishing([state, []]) : [state, []];
}

/** An article is finished once its last line was shown after a key. */
export function finishing([state, effects]: Step): Step {
  const {reading} = state;
  if (!reading || state.screen !== 'article' || reading.finished || !endIsShown(state, reading)) {
    return [state, effects];
  }
  const finished = {...reading, finished: true};
  const next = {...state, reading: finished};
  return [next, [...effects.filter((effect) => effect.type !== 'remember'), remember(next, finished)]];
}
