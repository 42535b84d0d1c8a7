import type {Command} from './command.js';
import type {Field} from './field.js';
import {everywhere, type KeyRow, type KeyRows, type KeyTable} from './keymap.js';
import type {Step} from './action.js';
import type {State} from './state.js';

/** A command, how often it is to be done, and whether a count was typed before it. */
export type Given = {command: Command; count: number; counted: boolean};

/**
 * Something that lies over or fills the screen and takes the keys while it is the topmost: the list, the text, the
 * pane, a dialog. What it holds stands in the state under its name (the article's under `reading`).
 */
export type Layer = {
  name: string;
  /** Its keys by context: the context's title in the help, and a row for each command. */
  contexts: Readonly<Record<string, KeyRows>>;
  /**
   * The context of its keys; undefined while it takes none: it is shut, or shown without the focus, as the pane can be.
   */
  context: (state: State) => string | undefined;
  run: (state: State, given: Given) => Step;
  /** The text field that has the focus, in a context where letters are text. */
  field?: (state: State) => Field;
  /** The text in that field has changed. */
  typed?: (state: State, field: Field) => Step;
  /** The state with the layer shut, by the key to quit or by an article that opens. */
  close?: (state: State) => State;
  /** The command `open-NAME`: its rows in the contexts of other layers, and what it does. */
  opening?: {rows: Readonly<Record<string, KeyRow>>; open: (state: State) => Step};
};

/**
 * The topmost open layer and its context.
 *
 * @param layers from the top down; the last is never shut
 */
export function topOf(layers: readonly Layer[], state: State): {layer: Layer; context: string} {
  for (const layer of layers) {
    const context = layer.context(state);
    if (context !== undefined) return {layer, context};
  }
  throw new Error('no layer is open');
}

/** The keys of all layers and, last, those that do the same everywhere. */
export function keyTableOf(layers: readonly Layer[], always: KeyRows): KeyTable {
  const table: Record<string, KeyRows> = {};
  // In the help, what is read stands before what lies over it.
  for (const {contexts} of layers.toReversed()) Object.assign(table, contexts);
  for (const {opening} of layers)
    for (const [context, row] of Object.entries(opening?.rows ?? {})) {
      const rows = table[context];
      if (rows) table[context] = {...rows, rows: [...rows.rows, row]};
    }
  return {...table, [everywhere]: always};
}

/** Esc: the layer leaves what it is doing (a filter, a mark); where that changes nothing, the layer is closed. */
export function leave(layer: Layer, state: State, given: Given): Step {
  const [next, effects] = layer.run(state, given);
  return next === state && effects.length === 0 && layer.close ? [layer.close(state), []] : [next, effects];
}
