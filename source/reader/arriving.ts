import {anchorOfPosition, positionOfAnchor} from '../layout/anchor-position.js';
import {targetKey} from '../layout/rows.js';
import {beginning, type Position} from '../layout/viewport.js';
import type {Action, Step} from './action.js';
import {endIsShown, isReadThrough, pageHeight, remember, jumpFrom} from './moving.js';
import {unitsBefore, withPage, withRange, type Seen} from './seen.js';
import type {Reading, State, Walk} from './state.js';
import {galleyOf} from './reading-layout.js';
import {createTypesetting, type Typesetting} from './typesetting.js';
import {hitsEffect, placeOf} from './hit-walk.js';

const continuing = ({keymap}: State): string =>
  `continued; ${keymap.keyFor('article', 'beginning')} for the beginning`;
const guessing = 'continued about where you were: the text has changed since';

type Opened = Extract<Action, {type: 'opened'}>;

/** An article has arrived: it opens at an anchor, else at its beginning. */
export function opened(
  state: State,
  {article, hyphenate, at, continued, finished, unfinished}: Opened,
): Step {
  const {
    contents: _contents,
    find: _find,
    opening,
    message: said,
    walk: walked,
    peopleComing: people,
    ...rest
  } = state;
  const typesetting = createTypesetting(article, unfinished === undefined);
  const reading: Reading = {
    article,
    typesetting,
    hyphenate,
    position: beginning,
    seen: [],
    finished,
    ...(unfinished !== undefined && {unfinished}),
  };
  const walk = walked && walkIn(walked, article.id);
  const fresh: State = {
    ...rest,
    ...(said !== undefined && !opening?.slow && {message: said}),
    ...(walk && {walk}),
    ...(opening?.find && {find: opening.find}),
    ...(people && {people}),
    screen: 'article',
    reading,
    pane: {focused: false, selected: 0},
  };
  const place = at && placeOf(fresh, reading, at);
  const position = place?.position ?? beginning;
  const before = continued ? seenBefore(reading, position) : [];
  const placed = {...reading, position, seen: seenOn(fresh, {...reading, position, seen: before})};
  const elsewhere = placed.position.passage > 0 || placed.position.offset > 0;
  const shown: State = {
    ...warned(fresh, article.warnings),
    reading: placed,
    ...(continued && elsewhere && {message: place?.exact ? continuing(fresh) : guessing}),
  };
  const dwell: Step[1] = endIsShown(shown, placed) ? [{type: 'dwell', article: article.id}] : [];
  const asked = walk && walk !== walked ? [hitsEffect(walk)] : [];
  return [shown, [remember(shown, placed), ...dwell, ...asked, {type: 'people', idle: true}]];
}

/** Says what is wrong with an article: one after the other, as keys are pressed. */
function warned(state: State, warnings: readonly string[]): State {
  const [first, ...others] = warnings;
  if (first === undefined || state.message !== undefined) return state;
  const waiting = [...(state.notices ?? []), ...others];
  return {...state, message: first, ...(waiting.length > 0 && {notices: waiting})};
}

/** The walk, moved to an article that was not opened by it; undefined where that article has no hits. */
function walkIn(walk: Walk, article: string): Walk | undefined {
  if (walk.article === article) return walk;
  const current = walk.find.found.findings.find((finding) => finding.article === article);
  const {hits: _hits, enterAt: _enterAt, ...rest} = walk;
  return current && {...rest, article, current, pendingSteps: 0};
}

/** Where an article is continued, all that stands before the position counts as seen. */
function seenBefore(reading: Reading, position: Position): Seen {
  return withRange([], 0, unitsBefore(reading.typesetting.words(), position));
}

type Extended = Extract<Action, {type: 'extended'}>;

/** The open article has got further sections: the position stays. */
export function extended(state: State, {article, unfinished}: Extended): State {
  const {reading} = state;
  if (reading?.article.id !== article.id) return state;
  const {unfinished: _, ...rest} = reading;
  const typesetting = reading.typesetting.extend(article, unfinished === undefined);
  const next = {...rest, article, typesetting, ...(unfinished !== undefined && {unfinished})};
  return {...state, reading: {...next, position: placeIn(typesetting, reading)}};
}

/** The position of a reading in what its article has become, which has the same text as far as it goes. */
function placeIn(typesetting: Typesetting, {position, typesetting: before}: Reading): Position {
  const target = before.passages()[position.passage]?.target;
  const same = typesetting.passages()[position.passage]?.target;
  if (target && same && targetKey(target) === targetKey(same)) return position;
  const anchor = anchorOfPosition(before.passages(), position);
  return positionOfAnchor(typesetting.passages(), anchor)?.position ?? position;
}

type Reloaded = Extract<Action, {type: 'reloaded'}>;

/** The file was read again: the first visible words stay in view, where they are still there. */
export function reloaded(state: State, {article, hyphenate}: Reloaded): Step {
  if (!state.reading) return [state, []];
  const {anchor} = jumpFrom(state, state.reading);
  const typesetting = state.reading.typesetting.extend(article);
  const reading: Reading = {...state.reading, article, typesetting, hyphenate, position: beginning};
  const place = positionOfAnchor(galleyOf({...state, reading}, reading).passages, anchor);
  const message = place ? 'read again' : 'read again; the place was not found any more';
  const asked = state.walk?.article === article.id ? [hitsEffect(state.walk)] : [];
  return [{...state, reading: {...reading, position: place?.position ?? beginning}, message}, asked];
}

/** Some seconds with the end on the screen count as reading it. */
export function dwelled(state: State, article: string): Step {
  const {reading} = state;
  const counts = reading?.article.id === article && state.screen === 'article' && endIsShown(state, reading);
  return counts && !reading.finished ? finish(state, reading) : [state, []];
}

/**
 * After a key: what is on the screen now is seen. An article is finished once most of it was seen and its end is shown.
 */
export function seeing(before: State, [state, effects]: Step): Step {
  const {reading} = state;
  if (!reading || state.screen !== 'article' || reading.finished) return [state, effects];
  const seen = seenOn(state, reading);
  const next = {...state, reading: {...reading, seen}};
  const arrived = endIsShown(next, next.reading) && !(before.reading && endIsShown(before, before.reading));
  // A text that is on the screen as a whole from the start is read by no key, but with time.
  if (arrived && isReadThrough(next, next.reading)) {
    const [finished, remembered] = finish(next, next.reading);
    return [finished, [...effects.filter((effect) => effect.type !== 'remember'), ...remembered]];
  }
  return [next, arrived ? [...effects, {type: 'dwell', article: reading.article.id}] : effects];
}

function finish(state: State, reading: Reading): Step {
  const {peekedFrom: _, ...rest} = reading;
  const finished = {...rest, finished: true};
  const next = {...state, reading: finished};
  return [next, [remember(next, finished)]];
}

const seenOn = (state: State, reading: Reading): Seen => {
  const galley = galleyOf(state, reading);
  return withPage(reading.seen, galley, reading.typesetting.words(), reading.position, pageHeight(state));
};
