import type {State} from '../reader/state.js';
import {readerFrame} from '../reader/reading-layout.js';
import {pagePanel} from './article-scene.js';
import {bodyHeight} from './foot.js';
import {cutAt, type RowsPanel, type Scene} from './panel.js';
import {contextOf, drawnOf} from './layer-scenes.js';

/** What a state shows: the scene of its topmost layer, cut off above the hairline and the status line. */
export const sceneOf = (state: State): Scene =>
  drawnOf(state).map((panel) =>
    panel.name === 'rule' || panel.name === 'status' ? panel : cutAt(panel, bodyHeight(state)),
  );

/** The page of an article alone, without pane and status line; undefined where the state shows something else. */
export function textOnly(state: State): RowsPanel | undefined {
  if (!state.reading || contextOf(state) !== 'article') return undefined;
  return readerFrame(state).pane?.alone ? undefined : pagePanel(state);
}
