import type {State} from '../reader/state.js';
import {readerFrame} from '../reader/typeset.js';
import {articleScene, pagePanel} from './article-scene.js';
import {contentsScene} from './contents-scene.js';
import {findScene} from './find-scene.js';
import {helpScene} from './help-scene.js';
import {bodyHeight} from './foot.js';
import {cutAt, type RowsPanel, type Scene} from './panel.js';
import {pickerScene} from './picker-scene.js';

/** What a state shows: one dialog, or one screen, above the hairline and the status line; nothing before an article is there. */
export const sceneOf = (state: State): Scene =>
  innermost(state).map((panel) =>
    panel.name === 'rule' || panel.name === 'status' ? panel : cutAt(panel, bodyHeight(state)),
  );

function innermost(state: State): Scene {
  const {help, find, contents, reading} = state;
  if (help) return helpScene(state, help);
  if (find) return findScene(state, find);
  if (contents && reading) return contentsScene(state, reading, contents);
  if (state.screen === 'picker') return pickerScene(state);
  return reading ? articleScene(state, reading) : [];
}

/** The text of an article without what stands around it, where that is what a state shows. */
export function textOnly(state: State): RowsPanel | undefined {
  const {help, find, contents, reading, screen} = state;
  if (!reading || screen !== 'article' || help || find || contents) return undefined;
  return readerFrame(state).pane?.alone ? undefined : pagePanel(state);
}
