import {positionOfAnchor} from '../layout/places.js';
import {atEnd, beginning} from '../layout/viewport.js';
import type {Action} from './action.js';
import type {Command} from './key-table.js';
import {
  destination,
  endIsShown,
  goTo,
  pageHeight,
  positionAtShare,
  remember,
  stopOf,
  type Step,
} from './moving.js';
import {sectionStops, stopAt} from './section-stops.js';
import type {Reading, State} from './state.js';
import {galleyOf, neighbour, paneIsShown} from './typeset.js';

const narrowest = 20;
const widest = 120;
const step = 4;

/** A command while the text has the keys. */
export function articleCommand(state: State, command: Command, count: number, counted: boolean): Step {
  const {reading} = state;
  if (!reading) return [state, []];
  const [next, effects] = obey(state, reading, command, count, counted);
  return finishing(next, effects);
}

/** An article is finished once its last line was shown after a key. */
function finishing(state: State, effects: Step[1]): Step {
  const {reading} = state;
  if (!reading) return [state, effects];
  const calm = reading.continued ? {...reading, continued: false} : reading;
  if (calm.finished || !endIsShown(state, calm)) return [{...state, reading: calm}, effects];
  const finished = {...calm, finished: true};
  const next = {...state, reading: finished};
  return [next, [...effects.filter((effect) => effect.type !== 'remember'), remember(next, finished)]];
}

function obey(state: State, reading: Reading, command: Command, count: number, counted: boolean): Step {
  const goesOn = command === 'page-down' || command === 'open';
  if (goesOn && atEnd(galleyOf(state, reading), reading.position, pageHeight(state))) {
    return goToArticle(state, reading, 1);
  }
  const target = destination(state, reading, command, count);
  if (target) return goTo(state, reading, target.position, target.jump);
  switch (command) {
    case 'share':
      return counted ? goTo(state, reading, positionAtShare(state, reading, count), true) : [state, []];
    case 'next-hit':
      return walk(state, reading, 1);
    case 'previous-hit':
      return walk(state, reading, -1);
    case 'way-back':
      return goBack(state, reading);
    case 'next-article':
      return goToArticle(state, reading, 1);
    case 'previous-article':
      return goToArticle(state, reading, -1);
    case 'who':
      return [{...state, paneShown: !paneIsShown(state), pane: {...state.pane, focused: false}}, []];
    case 'pane':
      return [{...state, paneShown: true, pane: {focused: true, selected: 0}}, []];
    case 'contents':
      return openContents(state, reading);
    case 'justify':
      return [
        {...state, justified: !state.justified, message: state.justified ? 'ragged right' : 'justified'},
        [],
      ];
    case 'wider':
      return measured(state, state.measure + step * count);
    case 'narrower':
      return measured(state, state.measure - step * count);
    case 'measure-reset':
      return measured(state, state.usualMeasure);
    case 'repairs':
      return [{...state, repairsShown: !state.repairsShown, message: repairsSaid(state, reading)}, []];
    case 'reload': {
      const request = state.request + 1;
      return [{...state, request}, [{type: 'reload', request, article: reading.article.id}]];
    }
    case 'leave':
      return leave(state);
    default:
      return [state, []];
  }
}

/** Esc in the text: the marks go, then a pane that hides it. */
function leave(state: State): Step {
  if (state.walk) {
    const {walk: _, ...rest} = state;
    return [rest, []];
  }
  return [state, []];
}

function measured(state: State, wanted: number): Step {
  const measure = Math.max(narrowest, Math.min(widest, wanted));
  return [{...state, measure, message: `measure ${measure}`}, []];
}

function repairsSaid(state: State, reading: Reading): string {
  if (state.repairsShown) return 'repairs no longer shown';
  let joined = 0;
  let mended = 0;
  for (const {block} of galleyOf(state, reading).passages) {
    for (const repair of block?.kind === 'prose' ? block.repairs : []) {
      if (repair.kind === 'joined') joined++;
      else mended++;
    }
  }
  if (joined + mended === 0) return 'nothing was repaired in this article';
  const words = mended === 1 ? 'word' : 'words';
  const breaks = joined === 1 ? 'break' : 'breaks';
  return `repaired: ${joined} false paragraph ${breaks} joined, ${mended} divided ${words} mended`;
}

function openContents(state: State, reading: Reading): Step {
  const stops = sectionStops(reading.article, galleyOf(state, reading).passages);
  if (stops.length === 0) return [{...state, message: 'no sections here'}, []];
  return [{...state, contents: {selected: Math.max(0, stopAt(stops, reading.position.passage))}}, []];
}

/** n and N: from hit to hit, best first, across articles where all were searched. */
function walk(state: State, reading: Reading, by: 1 | -1): Step {
  if (!state.walk) return [{...state, message: 'nothing to walk: / finds in the article, F in all'}, []];
  const {findings} = state.walk;
  const current = (state.walk.current + by + findings.length) % findings.length;
  return goToFinding({...state, walk: {...state.walk, current}}, reading);
}

/** Goes to the walk's current finding, in this article or another. */
export function goToFinding(state: State, reading: Reading | undefined): Step {
  const finding = state.walk?.findings[state.walk.current];
  if (!finding) return [state, []];
  const start = finding.ranges[0]?.[0] ?? 0;
  const at = {target: finding.target, offset: start, quote: finding.text.slice(start, start + 48)};
  if (reading?.article.id === finding.article && state.screen === 'article') {
    const place = positionOfAnchor(galleyOf(state, reading).passages, at);
    return place ? goTo(state, reading, inSight(state, reading, place.position), true) : [state, []];
  }
  const request = state.request + 1;
  const wayBack =
    reading && state.screen === 'article' ? [...state.wayBack, stopOf(state, reading)] : state.wayBack;
  return [{...state, request, wayBack}, [{type: 'open', request, article: finding.article, at}]];
}

/** A hit's own paragraph is shown from its beginning where both fit on the page; else the hit's line comes first. */
function inSight(state: State, reading: Reading, position: Reading['position']): Reading['position'] {
  const lines = galleyOf(state, reading).lines(position.passage);
  const line = lines.findLastIndex((each) => each.start <= position.offset);
  const leading = lines.filter((each) => each.start < 0).length;
  return line - leading < pageHeight(state) - 1 ? {passage: position.passage, offset: 0} : position;
}

function goBack(state: State, reading: Reading): Step {
  const stop = state.wayBack.at(-1);
  if (!stop) return [{...state, message: 'no way back from here'}, []];
  const wayBack = state.wayBack.slice(0, -1);
  if (stop.article !== reading.article.id) {
    const request = state.request + 1;
    return [{...state, request, wayBack}, [{type: 'open', request, article: stop.article, at: stop.anchor}]];
  }
  const place = positionOfAnchor(galleyOf(state, reading).passages, stop.anchor);
  return goTo({...state, wayBack}, reading, place?.position ?? beginning, false);
}

function goToArticle(state: State, reading: Reading, by: 1 | -1): Step {
  const article = neighbour(state, by);
  if (article === undefined) {
    return [{...state, message: by === 1 ? 'this is the last article' : 'this is the first article'}, []];
  }
  const finished = by === 1 && endIsShown(state, reading) ? {...reading, finished: true} : reading;
  return openArticle({...state, reading: finished}, article);
}

/** Leaves the open article, if any, and asks for another. */
export function openArticle(state: State, article: string): Step {
  const request = state.request + 1;
  const leaving = state.reading && state.screen === 'article' ? [remember(state, state.reading, true)] : [];
  return [{...state, request}, [...leaving, {type: 'open', request, article}]];
}

const continuing = 'continued; g for the beginning';
const guessing = 'continued about where you were: the text has changed since';

type Opened = Extract<Action, {type: 'opened'}>;

/** An article has arrived: it opens at an anchor, else where it was left, else at its beginning. */
export function opened(state: State, {article, hyphenate, at, finished}: Opened): Step {
  const {contents: _contents, find: _find, ...rest} = state;
  const reading: Reading = {article, hyphenate, position: beginning, finished, continued: false};
  const walking = state.walk?.findings.some((finding) => finding.article === article.id)
    ? state.walk
    : undefined;
  const {walk: _walk, ...unmarked} = rest;
  const fresh: State = {
    ...unmarked,
    ...(walking ? {walk: walking} : {}),
    screen: 'article',
    reading,
    pane: {focused: false, selected: 0},
  };
  const place = at && positionOfAnchor(galleyOf(fresh, reading).passages, at);
  const there = place?.position ?? beginning;
  const placed = {...reading, position: walking ? inSight(fresh, reading, there) : there};
  const elsewhere = placed.position.passage > 0 || placed.position.offset > 0;
  const continued = elsewhere && !walking && state.wayBack.at(-1)?.article !== article.id;
  const shown: State = {
    ...fresh,
    reading: {...placed, continued},
    ...(continued ? {message: place?.exact ? continuing : guessing} : {}),
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
  if (!reading || reading.article.id !== article || state.screen !== 'article') return [state, []];
  if (reading.finished || !endIsShown(state, reading)) return [state, []];
  const finished = {...reading, finished: true};
  return [{...state, reading: finished}, [remember(state, finished)]];
}
