import {anchorOfPosition} from '../layout/anchor-position.js';
import type {Galley} from '../layout/galley.js';
import {
  atEnd,
  beginning,
  endTop,
  move,
  pageBackward,
  pageForward,
  type Position,
} from '../layout/viewport.js';
import type {Effect, Step} from './action.js';
import type {Command} from './command.js';
import {shareRead} from './progress.js';
import {stopAt, type SectionStop} from './section-stops.js';
import {isMost} from './seen.js';
import type {Find, Reading, State, Jump} from './state.js';
import {galleyOf, readerFrame} from './reading-layout.js';

export const pageHeight = (state: State): number => readerFrame(state).text.height;

/** Where the reader stands, to be jumped from. */
export function jumpFrom(state: State, reading: Reading): Jump {
  const {passages} = galleyOf(state, reading);
  const {id, title} = reading.article;
  return {article: id, anchor: anchorOfPosition(passages, reading.position), title};
}

/** Whether the last line of the article is on the screen. */
export const endIsShown = (state: State, reading: Reading): boolean =>
  reading.unfinished === undefined && atEnd(galleyOf(state, reading), reading.position, pageHeight(state));

/** The share read up to a position, 0 to 1, of an article that may not be whole yet. */
export const shareUpTo = (
  {typesetting, unfinished = 1}: Reading,
  position: Position,
  endShown: boolean,
): number => unfinished * shareRead(typesetting, position, endShown);

/** Index of the section one is in: the last once the end is shown, so that it agrees with the share read. */
export const currentStop = (state: State, reading: Reading, stops: readonly SectionStop[]): number =>
  endIsShown(state, reading) ? stops.length - 1 : Math.max(0, stopAt(stops, reading.position.passage));

/** Whether the end of an article is on the screen, and most of the rest was. */
export const isReadThrough = (state: State, reading: Reading): boolean =>
  endIsShown(state, reading) && isMost(reading.seen, reading.typesetting.words());

/** What app is to remember of a reading. */
export function remember(state: State, reading: Reading, now = false): Effect {
  const galley = galleyOf(state, reading);
  const {article, peekedFrom, position} = reading;
  const place = peekedFrom ?? position;
  const ended = peekedFrom === undefined && endIsShown(state, reading);
  return {
    type: 'remember',
    article: article.id,
    anchor: anchorOfPosition(galley.passages, place),
    share: shareUpTo(reading, place, ended),
    finished: reading.finished,
    ...(now ? {now} : {}),
  };
}

const longestJumpList = 100;

/** The jump list with a jump from where the reader stands. */
export const jumpListFrom = (state: State, reading: Reading): readonly Jump[] =>
  [...state.jumpList, jumpFrom(state, reading)].slice(-longestJumpList);

/**
 * The state while an article is on its way; where it doesn't come, the jump list becomes what it was.
 *
 * @param jumpList what the jump list will be
 * @param find the find dialog that opens again with the article
 */
export function awaiting(state: State, jumpList: readonly Jump[], find?: Find): State {
  const request = state.request + 1;
  const opening = {request, jumpsBefore: state.jumpList, ...(find && {find})};
  return {...state, request, opening, jumpList};
}

export const samePosition = (a: Position, b: Position): boolean =>
  a.passage === b.passage && a.offset === b.offset;

/** Goes to a position; a jump leaves where one was in the jump list. */
export function goTo(state: State, before: Reading, position: Position, jump: boolean): Step {
  const {peekedFrom: _, ...reading} = before;
  const moved = {...reading, position};
  const leaves = jump && !samePosition(position, reading.position);
  const jumpList = leaves ? jumpListFrom(state, reading) : state.jumpList;
  const {atLink: _at, ...rest} = state;
  const next = {...rest, reading: moved, jumpList};
  return [next, [remember(next, moved)]];
}

const scrolled: Partial<
  Record<Command, (galley: Galley, from: Position, height: number, count: number) => Position>
> = {
  'line-down': (galley, from, height, count) => down(galley, from, height, count),
  'line-up': (galley, from, _height, count) => move(galley, from, -count),
  'half-down': (galley, from, height, count) => down(galley, from, height, count * half(height)),
  'half-up': (galley, from, height, count) => move(galley, from, -count * half(height)),
  'page-down': (galley, from, height, count) => pages(galley, from, height, count, pageForward),
  'page-up': (galley, from, height, count) => pages(galley, from, height, count, pageBackward),
};

const half = (height: number): number => Math.max(1, Math.floor(height / 2));

/** Lines down, but not past the place from which the end is shown. */
function down(galley: Galley, from: Position, height: number, count: number): Position {
  if (atEnd(galley, from, height)) return from;
  const to = move(galley, from, count);
  return atEnd(galley, to, height) ? later(endTop(galley, height), from) : to;
}

const later = (a: Position, b: Position): Position =>
  a.passage > b.passage || (a.passage === b.passage && a.offset > b.offset) ? a : b;

function pages(
  galley: Galley,
  from: Position,
  height: number,
  count: number,
  turn: (galley: Galley, from: Position, height: number) => Position,
): Position {
  let position = from;
  for (let turned = 0; turned < count; turned++) {
    const next = turn(galley, position, height);
    if (samePosition(next, position)) break;
    position = next;
  }
  return position;
}

/** Shows the end; until one moves on from there, the place one came from is kept as the position. */
export function peek(state: State, reading: Reading, end: Position): Step {
  const {peekedFrom = reading.position, finished} = reading;
  const [there] = goTo(state, reading, end, true);
  const looking = {...reading, position: end, ...(!finished && {peekedFrom})};
  return [{...there, reading: looking}, [remember(there, looking)]];
}

/** Where a moving command leads, or undefined where the command does not move. */
export function destination(
  state: State,
  reading: Reading,
  command: Command,
  count: number,
): {position: Position; jump: boolean} | undefined {
  const galley = galleyOf(state, reading);
  const height = pageHeight(state);
  const from = reading.position;
  const scroll = scrolled[command];
  if (scroll) return {position: scroll(galley, from, height, count), jump: false};
  const stops = reading.typesetting.stops();
  const here = stopAt(stops, from.passage);
  switch (command) {
    case 'next-section': {
      const passage = stops[Math.min(stops.length - 1, here + count)]?.passage;
      const last = here + count >= stops.length || passage === undefined;
      return {position: last ? later(endTop(galley, height), from) : {passage, offset: 0}, jump: true};
    }
    case 'previous-section': {
      const start = stops[here]?.passage;
      const within = start !== undefined && (from.passage > start || from.offset > 0);
      const passage = stops[here - count + (within ? 1 : 0)]?.passage;
      return {
        position: passage === undefined || passage === stops[0]?.passage ? beginning : {passage, offset: 0},
        jump: true,
      };
    }
    case 'next-paragraph':
      return {position: atEnd(galley, from, height) ? from : paragraph(galley, from, count), jump: false};
    case 'previous-paragraph':
      return {position: paragraph(galley, from, -count), jump: false};
    case 'beginning':
      return {position: beginning, jump: true};
    case 'end':
      return {position: later(endTop(galley, height), from), jump: true};
    default:
      return undefined;
  }
}

/** The start of the passage `count` passages away; back from within one, its own start comes first. */
function paragraph(galley: Galley, from: Position, count: number): Position {
  const within = count < 0 && from.offset > 0 ? 1 : 0;
  const passage = Math.max(0, Math.min(galley.passages.length - 1, from.passage + count + within));
  return {passage, offset: 0};
}

/** The position at a share of the article's words; `percent` from 0 to 100. */
export function positionAtShare(state: State, reading: Reading, percent: number): Position {
  const galley = galleyOf(state, reading);
  if (percent <= 0) return beginning;
  const {before, total} = reading.typesetting.words();
  const end = endTop(galley, pageHeight(state));
  if (percent >= 100) return end;
  const wanted = (total * percent) / 100;
  let passage = before.findIndex((words) => words > wanted) - 1;
  if (passage < 0) passage = before.length - 1;
  const words = (before[passage + 1] ?? total) - before[passage]!;
  const text = galley.passages[passage]?.text ?? '';
  const offset = words === 0 ? 0 : Math.floor((text.length * (wanted - before[passage]!)) / words);
  return atLeast(state, reading, move(galley, {passage, offset}, 0), percent / 100);
}

/** The line of a position, or the next one where less of the text stands before that line than was asked for. */
function atLeast(state: State, reading: Reading, position: Position, share: number): Position {
  const reached = shareRead(reading.typesetting, position, false);
  return reached < share ? move(galleyOf(state, reading), position, 1) : position;
}
