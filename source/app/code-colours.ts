import type {Action, Effect} from '../reader/action.js';

type Colour = Extract<Effect, {type: 'colour'}>;

/** Tells what is what in code, once the keys that came meanwhile had their turn. A grammar that fails leaves it plain. */
export async function colourCode(
  {block, at, stretch: {start, end}}: Colour,
  dispatch: (action: Action) => void,
): Promise<void> {
  const {coloursOf} = await import('../layout/colouring.js');
  await new Promise(setImmediate);
  const tints = await coloursOf(block.text.slice(start, end), block.language ?? '', start).catch(() => []);
  if (tints.length > 0) dispatch({type: 'coloured', block, at, tints});
}
