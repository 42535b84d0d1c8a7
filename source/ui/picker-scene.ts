import type {Typesetting} from '../reader/typesetting.js';
import {type Box, frameOf, isSmall} from '../reader/geometry.js';
import type {State} from '../reader/state.js';
import {pickerHeight, pickerOrder} from '../reader/picker-groups.js';
import {fieldPieces, fieldRow} from './field.js';
import {bodyHeight, foot, statusWidth} from './foot.js';
import {pageSlice} from '../reader/list-moves.js';
import {ends, piece, type Pieces} from './pieces.js';
import {paneRows, sectionRows} from './pane-rows.js';
import {divider, fitted, type Panel, type Scene} from './panel.js';
import {pickerRows, pickerSummary} from './picker-rows.js';
import {fitStatus, hintsOf, statusText} from './status.js';
import {wrap} from './wrap.js';

/** The list of articles, with a preview of the selected one beside it. */
export function pickerScene(state: State): Scene {
  const {picker, size} = state;
  const small = isSmall(size);
  const frame = frameOf(
    size,
    state.settings.measure,
    picker.previewShown && size.columns >= state.settings.measure + 44,
  );
  const left = Math.max(0, frame.text.left - 3);
  const width = Math.max(1, Math.min(size.columns - left, frame.text.width + 3));
  const order = pickerOrder(picker);
  const selected = order.findIndex((entry) => entry.id === picker.selected);
  const {from, to} = pageSlice(order.length, selected, pickerHeight(state));
  const rows = pickerRows(picker, from, to, width);
  const {top, height} = frame.text;
  const above = small ? [] : [headRow(state, width), []];
  const nothing = rows.length === 0 ? nothingRows(state, width) : [];
  const entries = rows.map((row) => ({key: row.entry.id, rows: fitted(row.rows, width)}));
  return [
    {name: 'head', left, top, width, rows: fitted([...above, ...nothing], width)},
    {name: 'list', left, top: top + above.length, width, entries, selected: selected - from},
    ...(frame.divider === undefined ? [] : [divider(frame.divider, bodyHeight(state))]),
    ...(frame.pane && picker.preview
      ? [previewPanel(state, picker.preview, {left: frame.pane.left, top, width: frame.pane.width, height})]
      : []),
    ...foot(state, status(state, selected, order.length)),
  ];
}

function headRow(state: State, width: number): Pieces {
  const {picker} = state;
  const summary = [piece(pickerSummary(picker), 'dim')];
  return picker.filtering || picker.filter.text !== ''
    ? fieldRow('  /', picker.filter, 'title, author or affiliation', summary, width)
    : ends([piece('  BROADSHEET', 'accent')], summary, width);
}

/** An empty list says what it waits for, or how to come by something. */
function nothingRows({picker, progress, keymap}: State, width: number): Pieces[] {
  if (picker.entries.length === 0 && progress !== undefined) return [];
  const text =
    picker.entries.length > 0
      ? `No headline or author like that. ${picker.filtering ? keymap.keyFor('field', 'switch-scope') : keymap.keyFor('picker', 'find-all')} looks in the texts, ${keymap.keyFor('everywhere', 'leave')} clears the filter.`
      : 'Nothing to read here yet. Open something with «broadsheet FILE» or «broadsheet FOLDER»: Markdown, plain text, or a newspaper page as text.';
  return wrap(text, width - 2, 'dim').map((row) => [piece('  '), ...row]);
}

const readable = ({picker}: State): boolean =>
  picker.entries.some((entry) => entry.id === picker.selected && entry.problem === undefined);

function status(state: State, selected: number, count: number): Pieces {
  const hint = hintsOf(state);
  // Where there is no head, what is typed stands here.
  if (state.picker.filtering && isSmall(state.size)) {
    return fieldPieces('/', state.picker.filter, 'filter', statusWidth(state));
  }
  const left =
    state.message === undefined
      ? [statusText(count === 0 ? 'nothing' : `${selected + 1} of ${count}`, 9, 'plain')]
      : [statusText(state.message, 100, 'plain')];
  const right = state.picker.filtering
    ? [hint('field', 'open', 6, 'read'), hint('field', 'leave', 5, 'clear')]
    : [
        ...(readable(state) ? [hint('picker', 'open', 7)] : []),
        ...(state.picker.filter.text === '' ? [] : [hint('everywhere', 'leave', 6, 'clear')]),
        hint('picker', 'find', 5),
        hint('picker', 'find-all', 4),
        hint('picker', 'quit', 3),
        hint('picker', 'help', 6),
      ];
  return fitStatus(left, right, statusWidth(state));
}

function previewPanel({register}: State, preview: Typesetting, {left, top, width, height}: Box): Panel {
  const {article} = preview;
  const head: Pieces[] = [
    ...(article.kicker ? [...wrap(article.kicker.toLocaleUpperCase(), width, 'kicker'), []] : []),
    ...wrap(article.title, width, 'title'),
    ...(article.standfirst ? wrap(article.standfirst, width, 'standfirst') : []),
    [],
  ];
  const stops = preview.stops();
  const sections = sectionRows(stops, -1, width);
  const room = Math.max(1, height - head.length);
  const rows = [...head, ...paneRows(article, sections, 0, {width, height: room}, register)];
  return {name: 'pane', left, top, width, rows: fitted(rows.slice(0, height), width)};
}
