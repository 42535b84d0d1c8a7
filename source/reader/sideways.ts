import type {Table} from '../article/article.js';
import {roomOf} from '../layout/layout-passage.js';
import {hiddenFor, scrolledColumns, type Columns} from '../layout/table-columns.js';
import {columnAt} from '../layout/table-rows.js';
import {visible} from '../layout/viewport.js';
import type {Step} from './action.js';
import {pageHeight} from './moving.js';
import type {Reading, State} from './state.js';
import {galleyOf} from './reading-layout.js';
import {passageOf} from './hit-walk.js';

/** A table that is too wide for its room, in cells, and what is shown of its columns. */
type WideTable = {table: Table; room: number; columns: Columns & {hidden: {before: number; after: number}}};

/** The tables on the screen that are scrolled sideways. */
export function wideTables(state: State, reading: Reading): WideTable[] {
  const galley = galleyOf(state, reading);
  const shown = visible(galley, reading.position, pageHeight(state)).map(({passage}) => passage);
  return [...new Set(shown)].flatMap((index) => {
    const passage = galley.passages[index];
    if (passage?.block?.kind !== 'table') return [];
    const room = roomOf(passage, galley.setting);
    const columns = scrolledColumns(passage.block, room, reading.sideways ?? 0);
    return columns?.hidden
      ? [{table: passage.block, room, columns: {...columns, hidden: columns.hidden}}]
      : [];
  });
}

/** Scrolls the tables on the screen by columns, to the right where positive. */
export function scrollSideways(state: State, reading: Reading, by: number): Step {
  const wide = wideTables(state, reading);
  const moving = wide.find(({columns: {hidden}}) => (by > 0 ? hidden.after : hidden.before) > 0);
  if (!moving) {
    const end = by > 0 ? 'this is the last column' : 'this is the first column';
    return [{...state, message: wide.length > 0 ? end : 'no table here is too wide for the screen'}, []];
  }
  const {table, room, columns} = moving;
  const next = scrolledColumns(table, room, Math.max(0, columns.hidden.before + by)) ?? columns;
  const sideways = next.hidden?.before ?? 0;
  return [{...state, reading: {...reading, sideways}, message: shownOf(next)}, []];
}

/** As in "columns 5–9 of 30". */
function shownOf({set, hidden = {before: 0, after: 0}}: Columns): string {
  const first = hidden.before + 2;
  const last = hidden.before + set.length;
  const columns = first === last ? `column ${last}` : `columns ${first}–${last}`;
  return `${columns} of ${last + hidden.after}`;
}

/** A hit that is come to in a column out of sight brings that into sight. */
export function revealing(before: State, [state, effects]: Step): Step {
  const {walk, reading} = state;
  const isNew = walk?.current !== before.walk?.current || reading?.article !== before.reading?.article;
  if (!walk || !reading || !isNew || walk.article !== reading.article.id) return [state, effects];
  const galley = galleyOf(state, reading);
  const passage = galley.passages[passageOf(galley.passages, walk.current.target)];
  if (passage?.block?.kind !== 'table') return [state, effects];
  const column = columnAt(passage.block, walk.current.ranges[0]?.[0] ?? 0) ?? 0;
  const hidden = reading.sideways ?? 0;
  const sideways = hiddenFor(passage.block, roomOf(passage, galley.setting), hidden, column);
  return sideways === hidden ? [state, effects] : [{...state, reading: {...reading, sideways}}, effects];
}
