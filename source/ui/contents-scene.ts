import {cellsOf} from '../layout/cells.js';
import {isSmall} from '../reader/geometry.js';
import {currentStop} from '../reader/moving.js';
import {contentsEntries} from '../reader/layers/contents.js';
import type {State} from '../reader/state.js';
import {fieldRow} from './field.js';
import {bodyHeight, foot, statusWidth} from './foot.js';
import {pageSlice} from '../reader/list-moves.js';
import {ends, fit, piece} from './pieces.js';
import {fitted, type Scene} from './panel.js';
import {fitStatus, hintsOf, unreadParts, statusText} from './status.js';
import {readingTime} from '../article/words.js';

/** Cells around the longest title: the mark before it, and the minutes behind it. */
const aroundTitle = 14;

/** The sections of the article, with their minutes; the one being read is marked. */
export function contentsScene(state: State): Scene {
  const {reading, contents} = state;
  if (!reading || !contents) return [];
  const hint = hintsOf(state);
  const {columns} = state.size;
  const small = isSmall(state.size);
  const stops = reading.typesetting.stops();
  // A spread of a book's headings, of which there may be any number, would overflow the stack.
  const longest =
    stops.reduce((most, {label, level}) => Math.max(most, cellsOf(label) + 2 * level), 0) + aroundTitle;
  const wanted = Math.max(state.settings.measure, longest);
  const width = Math.max(1, Math.min(wanted, columns - (small ? 0 : 6)));
  const left = Math.max(0, Math.floor((columns - width) / 2));
  const filters = contents.filtering || contents.filter.text !== '';
  const title = [fit([piece(reading.article.title, 'title')], width), []];
  const field = [fieldRow('/', contents.filter, 'words of a section', [], width), []];
  const head = filters ? field : small ? [] : title;
  const here = currentStop(state, reading, stops);
  const listed = contentsEntries(reading, contents);
  const {from, to} = pageSlice(
    listed.length,
    contents.selected,
    Math.max(1, bodyHeight(state) - head.length - 1),
  );
  const entries = listed.slice(from, to).map(({stop, index}, within) => {
    const selected = from + within === contents.selected;
    const indent = '  '.repeat(Math.max(0, Math.min(4, stop.level - 1)));
    const label = piece(indent + stop.label, selected ? 'strong' : 'plain');
    const mark = piece(selected ? '▌ ' : index === here ? '▸ ' : '  ', 'accent');
    const row = [mark, ...ends([label], [piece(readingTime(stop.words), 'dim')], Math.max(1, width - 2))];
    return {key: String(index), rows: fitted([row], width)};
  });
  const count = [
    statusText(
      listed.length === 0 ? 'no such section' : `${contents.selected + 1} of ${listed.length}`,
      9,
      'plain',
    ),
    ...unreadParts(reading),
  ];
  const filter = contents.filtering ? [] : [hint('contents', 'find', 4)];
  const hints = [
    ...filter,
    hint('contents', 'open', 7),
    hint('everywhere', 'leave', 6),
    hint('contents', 'help', 5),
  ];
  const top = small ? 0 : 1;
  return [
    {name: 'head', left, top, width, rows: fitted(head, width)},
    {name: 'list', left, top: top + head.length, width, entries, selected: contents.selected - from},
    ...foot(state, fitStatus(count, hints, statusWidth(state))),
  ];
}
