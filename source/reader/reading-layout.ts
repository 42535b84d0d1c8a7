import type {Galley} from '../layout/galley.js';
import type {Pictures} from '../layout/setting.js';
import {frameOf, paneByDefault, type Frame, type Size} from './geometry.js';
import {neighbour} from './neighbour.js';
import type {Reading, State} from './state.js';

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

/** The state with the text in sight: a pane that covers it is closed. */
export const besideText = (state: State): State =>
  readerFrame(state).pane?.alone ? {...state, paneShown: false} : state;

/** Rows of text from which on there is room for pictures. */
export const leastForPictures = 8;

/** The pictures that the text is laid out with; undefined where none are to be seen. */
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
