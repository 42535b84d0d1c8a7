import {marginWidth} from '../reader/geometry.js';
import {sectionStops, stopAt} from '../reader/section-stops.js';
import type {Reading, State} from '../reader/state.js';
import {galleyOf, readerFrame} from '../reader/typeset.js';
import {bodyHeight, foot, statusWidth} from './foot.js';
import {paintRow, type Pieces} from './paint.js';
import {divider, painted, type Panel, type RowsPanel, type Scene} from './panel.js';
import {focusedPaneRows, gutter, paneRows, sectionRows} from './pane-rows.js';
import {pageRows} from './page.js';
import {readerStatus, shareOf} from './status.js';
import type {Theme} from './theme.js';

/** The reader: text, pane, hairline and status line. */
export function articleScene(state: State, reading: Reading, theme: Theme): Scene {
  const frame = readerFrame(state);
  const {pane, text} = frame;
  return [
    ...(pane?.alone ? [] : [pagePanel(state, theme)]),
    ...(frame.divider === undefined ? [] : [divider(frame.divider, bodyHeight(state), theme)]),
    ...(pane ? [panePanel(state, reading, theme, {...pane, top: text.top, height: text.height})] : []),
    ...foot(state, theme, readerStatus(state, reading, statusWidth(state)), shareOf(state, reading)),
  ];
}

/** The text alone. */
export function pagePanel(state: State, theme: Theme): RowsPanel {
  const {text} = readerFrame(state);
  const margin = Math.min(marginWidth, text.left);
  return {
    name: 'page',
    left: text.left - margin,
    top: text.top,
    width: text.width + margin,
    rows: pageRows(state).map((row) => paintRow(row, margin, theme)),
  };
}

type Place = {left: number; top: number; width: number; height: number};

type Latest = {place: Place; current: number; theme: Theme; panel: Panel};

// While the text is read the pane stays as it is, and a key must not lay it out again.
const latest = new WeakMap<object, Latest>();

function panePanel(state: State, reading: Reading, theme: Theme, place: Place): Panel {
  const {article} = reading;
  const {left, top, width, height} = place;
  const stops = sectionStops(article, galleyOf(state, reading).passages);
  const current = Math.max(0, stopAt(stops, reading.position.passage));
  const sections = (): Pieces[] => (stops.length > 1 ? sectionRows(stops, current, width) : []);
  if (state.pane.focused) {
    const rows = focusedPaneRows(state, article, sections(), {width, height});
    const room = width + gutter;
    return {name: 'pane', left: left - gutter, top, width: room, rows: painted(rows, theme, room)};
  }
  const known = latest.get(article);
  if (known?.current === current && known.theme === theme && samePlace(known.place, place))
    return known.panel;
  const rows = paneRows(article, sections(), {width, height});
  const panel: Panel = {name: 'pane', left, top, width, rows: painted(rows, theme, width)};
  latest.set(article, {place, current, theme, panel});
  return panel;
}

const samePlace = (a: Place, b: Place): boolean =>
  a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
