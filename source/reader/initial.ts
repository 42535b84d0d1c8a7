import type {Size} from './geometry.js';
import type {Keymap} from './keymap.js';
import {emptyField} from './field.js';
import type {Settings} from './setting-table.js';
import type {State, View} from './state.js';

export type Start = {
  size: Size;
  keymap: Keymap;
  /** Where q quits. */
  root: State['root'];
  settings: Settings;
  /** Whether what was named alone on the command line is still read: keys are kept for it, until that is over. */
  awaited?: boolean;
  /** What was changed in an earlier session, over these. */
  view?: View;
};

/** The reader before anything is listed or opened. */
export const initialState = ({size, keymap, root, settings, awaited = false, view = {}}: Start): State => ({
  size,
  keymap,
  settings,
  measure: view.measure ?? settings.measure,
  justified: view.justified ?? settings.justified,
  ...(view.paneShown !== undefined && {paneShown: view.paneShown}),
  repairsShown: false,
  screen: root,
  root,
  picker: {
    entries: [],
    filter: emptyField,
    filtering: false,
    previewShown: view.previewShown ?? true,
    ...(view.order && {order: view.order}),
    ...(view.backwards && {backwards: true}),
  },
  pane: {focused: false, selected: 0},
  jumpList: [],
  digits: '',
  request: 0,
  // Keys that are typed before the article is there wait for it.
  ...((awaited || root === 'article') && {opening: {request: 0, slow: awaited}}),
});
