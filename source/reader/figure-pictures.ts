import {pictureOf} from '../layout/picture.js';
import type {Picture, PixelSize} from '../layout/setting.js';
import {visible} from '../layout/viewport.js';
import type {Action, Effect, Step} from './action.js';
import {pageHeight} from './moving.js';
import type {Pictured, State} from './state.js';
import {galleyOf, leastForPictures} from './reading-layout.js';

/** Pictures of an article that are asked for at most. */
const most = 500;

/** Asks for the pictures of figures that are on the screen or soon will be. */
export function picturing([state, effects]: Step): Step {
  const {reading, cell} = state;
  if (!reading || !cell || state.screen !== 'article') return [state, effects];
  const height = pageHeight(state);
  if (height < leastForPictures) return [state, effects];
  const {asked, known} = reading.pictured ?? {asked: new Set<string>(), known: new Map<string, Picture>()};
  const galley = galleyOf(state, reading);
  const wanted = new Set<string>();
  for (const {passage} of visible(galley, reading.position, 2 * height)) {
    const block = galley.passages[passage]?.block;
    const picture = block?.kind === 'figure' ? pictureOf(block) : undefined;
    if (picture !== undefined && !asked.has(picture)) wanted.add(picture);
  }
  if (wanted.size === 0 || asked.size >= most) return [state, effects];
  const article = reading.article.id;
  const asking = Array.from(wanted, (picture): Effect => ({type: 'picture', article, picture}));
  const pictured: Pictured = {asked: new Set([...asked, ...wanted]), known};
  return [{...state, reading: {...reading, pictured}}, [...effects, ...asking]];
}

/** The terminal has said how many pixels a cell has. */
export const measured = (state: State, cell: PixelSize): State => (state.cell ? {...state, cell} : state);

type Came = Extract<Action, {type: 'pictured'}>;

/** A picture can be shown. Where its caption is at the top of the screen, it is brought into sight above that. */
export function pictureReceived(state: State, {article, picture, shown}: Came): State {
  const {reading} = state;
  if (reading?.article.id !== article || !reading.pictured?.asked.has(picture)) return state;
  const {asked, known} = reading.pictured;
  const pictured = {asked, known: new Map(known).set(picture, shown)};
  const next = {...reading, pictured};
  const {passage, offset} = reading.position;
  const galley = galleyOf({...state, reading: next}, next);
  const block = galley.passages[passage]?.block;
  const isAtTop = offset === 0 && block?.kind === 'figure' && pictureOf(block) === picture;
  const top = isAtTop ? galley.lines(passage, 0).find((line) => line.picture)?.start : undefined;
  return {...state, reading: {...next, position: {passage, offset: top ?? offset}}};
}
