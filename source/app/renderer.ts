import {setImmediate as nextTurn} from 'node:timers/promises';
import type {Size} from '../reader/geometry.js';
import {paint} from '../ui/paint.js';
import type {Pieces} from '../ui/pieces.js';
import {frameOfScene, sameScene, type Panel, type RowsPanel, type Scene} from '../ui/panel.js';
import type {Theme} from '../reader/theme.js';
import type {InkFrames} from './ink-frames.js';
import {createCompositor, type Overlay} from './compositor.js';

/** The one way from a scene to the terminal. */
export type Renderer = {
  /** Shows a scene in place of the one before, as one write of what has changed. */
  draw: (scene: Scene, size: Size) => void;
  /** Forgets what is on the terminal, so that the next scene is drawn whole. */
  forget: () => void;
  /** Sets how pictures are written, from the next scene on. */
  setOverlay: (overlay: Overlay) => void;
  /** Takes all pictures away. */
  removeOverlay: () => void;
  resize: (size: Size) => void;
  /** From the next scene on. */
  setTheme: (theme: Theme) => void;
  /**
   * Loads Ink, which draws what seldom changes from then on.
   *
   * @param failed told why Ink ended, where that was not asked for
   * @param pause waited for between the parts of it, each of which takes longer than a frame
   */
  mount: (failed: (error: unknown) => void, pause: () => Promise<void>) => Promise<void>;
  stop: () => void;
};

export type RendererOptions = {
  size: Size;
  theme: Theme;
  /** Whether links on the page are made the terminal's own. */
  hyperlinks: boolean;
  write: (text: string) => void;
};

/** Panels that change with nearly every key, or with every jump: they are painted without Ink. */
const lively = new Set<Panel['name']>(['page', 'rule', 'status', 'pane']);
const isLively = (panel: Panel): panel is RowsPanel => 'rows' in panel && lively.has(panel.name);

/**
 * Draws scenes in a theme. What changes with every key is painted straight from its rows, all else by Ink; until that
 * is loaded, the same rows stand in for its frame.
 */
export function createRenderer({size: first, theme: begun, hyperlinks, write}: RendererOptions): Renderer {
  let theme = begun;
  const compositor = createCompositor(first, write);
  let ink: InkFrames | undefined;
  // Most rows of a pane stay as they are while one reads on.
  let painted = new WeakMap<Pieces, string>();
  const paintedRow = (row: Pieces): string => {
    const known = painted.get(row) ?? paint(row, theme, hyperlinks);
    painted.set(row, known);
    return known;
  };
  let drawn: {still: Scene; size: Size; theme: Theme} = {still: [], size: first, theme};

  return {
    draw(scene, size) {
      const direct = scene.filter(isLively);
      compositor.setPatches(direct.map((panel) => ({...panel, rows: panel.rows.map(paintedRow)})));
      compositor.setPictures(direct.flatMap(({pictures = []}) => pictures));
      const still = scene.filter((panel) => !isLively(panel));
      if (size !== drawn.size || theme !== drawn.theme || !sameScene(still, drawn.still)) {
        if (ink) ink.draw(still, size, theme);
        else compositor.stream.write(frameOfScene(still, size.rows, theme));
        drawn = {still, size, theme};
      }
      compositor.flush();
    },
    forget: compositor.forget,
    setOverlay: compositor.setOverlay,
    removeOverlay: compositor.removeOverlay,
    resize: compositor.resize,
    setTheme(next) {
      theme = next;
      painted = new WeakMap();
    },
    async mount(failed, pause) {
      // A turn between its parts, so that a key or a signal that has come meanwhile is answered.
      const between = async (): Promise<void> => {
        await nextTurn();
        await pause();
      };
      const {prepareYoga} = await import('./ink-internals/yoga.js');
      await between();
      await prepareYoga();
      await between();
      const {mountInk} = await import('./ink-frames.js');
      await between();
      ink = mountInk({scene: drawn.still, size: drawn.size, theme, compositor, failed});
      compositor.flush();
    },
    stop: () => ink?.stop(),
  };
}
