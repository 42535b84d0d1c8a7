import type {Article} from '../article/article.js';
import {createGalley, type Galley} from '../layout/galley.js';
import type {Hyphenate} from '../layout/hyphenation.js';
import {passagesOf} from '../layout/passages.js';
import {frameOf, paneByDefault, type Frame} from './geometry.js';
import type {Entry, Reading, State} from './state.js';

/** Whether the pane stands beside (or over) the text now. */
export const paneIsShown = (state: State): boolean =>
  state.paneShown ?? paneByDefault(state.size, state.measure);

export const readerFrame = (state: State): Frame => frameOf(state.size, state.measure, paneIsShown(state));

/** The state with the text in sight: a pane that stands over it is shut. */
export const besideText = (state: State): State =>
  readerFrame(state).pane?.alone ? {...state, paneShown: false} : state;

type Order = {readable: readonly Entry[]; places: ReadonlyMap<string, number>};

// Asked for with every key, so a list of thousands is put in order once.
const orders = new WeakMap<readonly Entry[], Order>();

function orderOf(entries: readonly Entry[]): Order {
  const known = orders.get(entries);
  if (known) return known;
  const readable = entries.filter((entry) => entry.problem === undefined);
  const order = {readable, places: new Map(readable.map((entry, index) => [entry.id, index]))};
  orders.set(entries, order);
  return order;
}

/** The entry so many articles on, or back where the step is negative: the last there is that way, if any. */
export function neighbour(state: State, step: number): Entry | undefined {
  const {readable, places} = orderOf(state.picker.entries);
  const index = places.get(state.reading?.article.id ?? '');
  if (index === undefined) return undefined;
  const to = Math.max(0, Math.min(readable.length - 1, index + step));
  return to === index ? undefined : readable[to];
}

type Latest = {
  measure: number;
  room: number;
  justified: boolean;
  next: string | undefined;
  hyphenate: Hyphenate;
  galley: Galley;
};

// One galley an article: what it depends on is compared, so that the result is a function of the state alone.
const latest = new WeakMap<Article, Latest>();

/** The reading's article as laid out for the screen: made on demand, kept until what it depends on changes. */
export function galleyOf(state: State, reading: Reading): Galley {
  const {article, hyphenate} = reading;
  const {width: measure, room} = readerFrame(state).text;
  const {justified} = state;
  const next = neighbour(state, 1)?.title;
  const known = latest.get(article);
  if (
    known?.measure === measure &&
    known.room === room &&
    known.justified === justified &&
    known.next === next &&
    known.hyphenate === hyphenate
  ) {
    return known.galley;
  }
  const passages = known && known.next === next ? known.galley.passages : passagesOf(article, next);
  const galley = createGalley(passages, {measure, room, justified}, hyphenate);
  latest.set(article, {measure, room, justified, next, hyphenate, galley});
  return galley;
}
