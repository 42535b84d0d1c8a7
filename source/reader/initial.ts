import type {Size} from './geometry.js';
import {emptyField} from './field.js';
import type {State} from './state.js';

/** The reader before anything is listed or opened. */
export const initialState = (
  size: Size,
  measure: number,
  justified: boolean,
  root: State['root'],
): State => ({
  size,
  measure,
  usualMeasure: measure,
  justified,
  repairsShown: false,
  screen: root,
  root,
  picker: {entries: [], filter: emptyField, filtering: false, previewShown: true},
  pane: {focused: false, selected: 0},
  wayBack: [],
  digits: '',
  request: 0,
});
