import type {Galley} from '../layout/galley.js';
import type {Pictures} from '../layout/setting.js';
import {frameOf, paneByDefault, type Frame, type Size} from './geometry.js';
import type {Order} from './order.js';
import {sortEntries} from './sorting.js';
import type {Entry, Reading, State} from './state.js';

/** Whether the pane stands beside (or over) the text now. */
export const paneIsShown = (state: State): boolean =>
  state.paneShown ?? paneByDefault(state.size, state.measure);

// Asked for some dozen times with every key.
const frames = new WeakMap<Size, {measure: number; paneShown: boolean; frame: Frame}>();

/** Where things stand on the screen while one reads. */
export function readerFrame(state: State): Frame {
  const {size, measure} = state;
  const paneShown = paneIsShown(state);
  const known = frames.get(size);
  if (known?.measure === measure && known.paneShown === paneShown) return known.frame;
  const frame = frameOf(size, measure, paneShown);
  frames.set(size, {measure, paneShown, frame});
  return frame;
}

/** The state with the text in sight: a pane that stands over it is shut. */
export const besideText = (state: State): State =>
  readerFrame(state).pane?.alone ? {...state, paneShown: false} : state;

type Readable = {readable: readonly Entry[]; places: ReadonlyMap<string, number>};

// Asked for with every key, so a list of thousands is looked through once.
const known = new WeakMap<readonly Entry[], Readable>();

function readableIn(entries: readonly Entry[]): Readable {
  const found = known.get(entries);
  if (found) return found;
  const readable = entries.filter((entry) => entry.problem === undefined);
  const made = {readable, places: new Map(readable.map((entry, index) => [entry.id, index]))};
  known.set(entries, made);
  return made;
}

/** Orders in which an article has another place once it is read. */
const moves: ReadonlySet<Order> = new Set<Order>(['progress', 'read']);

/**
 * The entry so many articles on in the list as it is sorted, or back where the step is negative: the last there is that
 * way, if any.
 */
export function neighbour({picker, reading}: State, step: number): Entry | undefined {
  const {entries, order = 'library', backwards} = picker;
  const {readable, places} = readableIn(moves.has(order) ? entries : sortEntries(entries, order, backwards));
  const index = places.get(reading?.article.id ?? '');
  if (index === undefined) return undefined;
  const to = Math.max(0, Math.min(readable.length - 1, index + step));
  return to === index ? undefined : readable[to];
}

/** Rows of text from which on there is room for pictures. */
export const leastForPictures = 8;

/** What the text is set with of pictures: undefined where none are to be seen. */
function picturesOf({cell}: State, {pictured}: Reading, height: number): Pictures | undefined {
  if (!cell || !pictured || pictured.known.size === 0 || height < leastForPictures) return undefined;
  return {known: pictured.known, cell, rows: Math.floor((height * 2) / 3)};
}

/** The reading's article as laid out for the screen: made on demand, kept until what it depends on changes. */
export function galleyOf(state: State, reading: Reading): Galley {
  const {typesetting, hyphenate, sideways = 0} = reading;
  const {width: measure, room, height} = readerFrame(state).text;
  const pictures = picturesOf(state, reading, height);
  const setting = {measure, room, justified: state.justified, sideways, ...(pictures && {pictures})};
  return typesetting.galley({setting, hyphenate, next: neighbour(state, 1)?.title});
}
