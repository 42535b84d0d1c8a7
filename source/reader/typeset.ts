import type {Article} from '../article/article.js';
import {createGalley, type Galley} from '../layout/galley.js';
import type {Hyphenate} from '../layout/hyphenation.js';
import {passagesOf} from '../layout/passages.js';
import {frameOf, paneByDefault, type Frame} from './geometry.js';
import type {Reading, State} from './state.js';

/** Whether the pane stands beside (or over) the text now. */
export const paneIsShown = (state: State): boolean =>
  state.paneShown ?? paneByDefault(state.size, state.measure);

export const readerFrame = (state: State): Frame => frameOf(state.size, state.measure, paneIsShown(state));

/** The state with the text in sight: a pane that stands over it is shut. */
export const besideText = (state: State): State =>
  readerFrame(state).pane?.alone ? {...state, paneShown: false} : state;

/** The entry that `>` and the end of the article lead to. */
export function neighbour(state: State, step: 1 | -1): string | undefined {
  const readable = state.picker.entries.filter((entry) => entry.problem === undefined);
  const index = readable.findIndex((entry) => entry.id === state.reading?.article.id);
  return index === -1 ? undefined : readable[index + step]?.id;
}

const titleOf = (state: State, id: string | undefined): string | undefined =>
  id === undefined ? undefined : state.picker.entries.find((entry) => entry.id === id)?.title;

type Latest = {
  measure: number;
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
  const measure = readerFrame(state).text.width;
  const {justified} = state;
  const next = titleOf(state, neighbour(state, 1));
  const known = latest.get(article);
  if (
    known?.measure === measure &&
    known.justified === justified &&
    known.next === next &&
    known.hyphenate === hyphenate
  ) {
    return known.galley;
  }
  const galley = createGalley(passagesOf(article, next), {measure, justified}, hyphenate);
  latest.set(article, {measure, justified, next, hyphenate, galley});
  return galley;
}
