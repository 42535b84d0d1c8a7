import type {State} from '../reader/state.js';
import {readerFrame} from '../reader/reading-layout.js';
import {pagePanel} from './article-scene.js';
import {bodyHeight} from './foot.js';
import {cutAt, type RowsPanel, type Scene} from './panel.js';
import {contextOf, drawnOf} from './layer-scenes.js';

/** What a state shows: one dialog, or one screen, above the hairline and the status line. */
export const sceneOf = (state: State): Scene =>
  drawnOf(state).map((panel) =>
    panel.name === 'rule' || panel.name === 'status' ? panel : cutAt(panel, bodyHeight(state)),
  );

/** The text of an article without what stands around it, where that is what a state shows. */
export function textOnly(state: State): RowsPanel | undefined {
  if (!state.reading || contextOf(state) !== 'article') return undefined;
  return readerFrame(state).pane?.alone ? undefined : pagePanel(state);
}
