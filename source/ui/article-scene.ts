import {type Box, marginWidth, sameBox} from '../reader/geometry.js';
import {notesOnScreen} from '../reader/links.js';
import {currentStop} from '../reader/moving.js';
import type {Reading, State} from '../reader/state.js';
import {readerFrame} from '../reader/reading-layout.js';
import {bodyHeight, foot, statusWidth} from './foot.js';
import {pagePieces} from './pieces.js';
import {divider, fitted, type Panel, type RowsPanel, type Scene} from './panel.js';
import {focusedPaneRows, gutter, paneRows, sectionRows} from './pane-rows.js';
import {pagePictures} from './page-pictures.js';
import {pageRows} from './page.js';
import {readerStatus, shareOf} from './status.js';

/** The reader: text, pane, hairline and status line; nothing before an article is there. */
export function articleScene(state: State): Scene {
  const {reading} = state;
  if (!reading) return [];
  const frame = readerFrame(state);
  const {pane, text} = frame;
  return [
    ...(pane?.alone ? [] : [pagePanel(state)]),
    ...(frame.divider === undefined ? [] : [divider(frame.divider, bodyHeight(state))]),
    ...(pane ? [panePanel(state, reading, {...pane, top: text.top, height: text.height})] : []),
    ...foot(state, readerStatus(state, reading, statusWidth(state)), shareOf(state, reading)),
  ];
}

/** The text alone. */
export function pagePanel(state: State): RowsPanel {
  const {text} = readerFrame(state);
  const margin = Math.min(marginWidth, text.left);
  const pictures = pagePictures(state);
  return {
    name: 'page',
    left: text.left - margin,
    top: text.top,
    width: text.room + margin,
    rows: pageRows(state).map((row) => pagePieces(row, margin)),
    ...(pictures.length > 0 && {pictures}),
  };
}

type Latest = {box: Box; current: number; notes: string; register: State['register']; panel: Panel};

// While the text is read the pane stays as it is, and a key must not lay it out again.
const latest = new WeakMap<object, Latest>();

function panePanel(state: State, reading: Reading, box: Box): Panel {
  const {article} = reading;
  const {left, top, width, height} = box;
  const stops = reading.typesetting.stops();
  const current = currentStop(state, reading, stops);
  const sections = sectionRows(stops, current, width);
  if (state.pane.focused) {
    const rows = focusedPaneRows(state, article, sections, {width, height});
    const room = width + gutter;
    return {name: 'pane', left: left - gutter, top, width: room, rows: fitted(rows, room)};
  }
  const known = latest.get(article);
  const {register} = state;
  const noted = notesOnScreen(state, reading);
  const notes = noted.map(({number}) => number).join(' ');
  const same =
    known?.current === current &&
    known.notes === notes &&
    known.register === register &&
    sameBox(known.box, box);
  if (known && same) return known.panel;
  const rows = paneRows(article, sections, current, {width, height}, register, noted);
  const panel: Panel = {name: 'pane', left, top, width, rows: fitted(rows, width)};
  latest.set(article, {box, current, notes, register, panel});
  return panel;
}
