import {setTimeout as delay} from 'node:timers/promises';
import type {Action, Effect} from '../reader/action.js';

type Colour = Extract<Effect, {type: 'colour'}>;

/** Milliseconds in which what stands around a page is drawn first, and keys that came meanwhile have their turn. */
const settling = 30;

/** Tells what is what in code. A grammar that fails leaves it as plain as a language that is unknown. */
export async function colourCode(
  {block, at, chunk: {start, end}}: Colour,
  dispatch: (action: Action) => void,
): Promise<void> {
  await delay(settling, undefined, {ref: false});
  const {coloursOf} = await import('../layout/code-colouring.js');
  const tints = await coloursOf(block.text.slice(start, end), block.language ?? '', start).catch(() => []);
  if (tints.length > 0) dispatch({type: 'coloured', block, at, tints});
}
