import type {Passage} from '../layout/passages.js';
import {chunkAt, chunksOf} from '../layout/passage-chunks.js';
import type {Tinted} from '../layout/tint.js';
import {visible, type VisibleLine} from '../layout/viewport.js';
import type {Action, Effect, Step} from './action.js';
import {pageHeight} from './moving.js';
import type {Reading, State} from './state.js';
import {galleyOf} from './reading-layout.js';

/** How many blocks of code, and chunks of each, have their colours kept: more than any screen holds. */
const blocks = 64;
const chunks = 8;

const none: readonly Tinted[] = [];

/** Asks for the colours of code that has come onto the screen; until they are there, it is shown without. */
export function colouring([state, effects]: Step): Step {
  const {reading} = state;
  if (!reading || state.screen !== 'article') return [state, effects];
  const asked = new Map(reading.colours);
  const wanted: Effect[] = [];
  const galley = galleyOf(state, reading);
  for (const {passage: index, line} of visible(galley, reading.position, pageHeight(state))) {
    const passage = galley.passages[index];
    if (passage?.block?.kind !== 'code' || passage.block.language === undefined) continue;
    const {block} = passage;
    const at = chunkAt(passage, line.start);
    const known = asked.get(block);
    const chunk = chunksOf(passage)[at];
    if (known?.has(at) || !chunk) continue;
    asked.set(block, latest(new Map(known).set(at, none), chunks));
    wanted.push({type: 'colour', block, at, chunk});
  }
  if (wanted.length === 0) return [state, effects];
  return [{...state, reading: {...reading, colours: latest(asked, blocks)}}, [...effects, ...wanted]];
}

/** A map without any but its last entries. */
const latest = <Key, Value>(map: ReadonlyMap<Key, Value>, count: number): ReadonlyMap<Key, Value> =>
  map.size <= count ? map : new Map([...map].slice(-count));

/** The colours of a chunk of code are known. */
export function coloured(state: State, {block, at, tints}: Extract<Action, {type: 'coloured'}>): State {
  const {reading} = state;
  const known = reading?.colours?.get(block);
  if (!reading || !known?.has(at)) return state;
  const colours = new Map(reading.colours).set(block, new Map(known).set(at, tints));
  return {...state, reading: {...reading, colours}};
}

/** What is known of the colours of a line of code. */
export function tintsOf(
  {colours}: Reading,
  passages: readonly Passage[],
  {passage: index, line}: VisibleLine,
): readonly Tinted[] {
  const passage = passages[index];
  const block = passage?.block;
  if (!colours || !passage || block?.kind !== 'code') return none;
  return colours.get(block)?.get(chunkAt(passage, line.start)) ?? none;
}
