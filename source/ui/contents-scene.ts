import {isSmall} from '../reader/geometry.js';
import {sectionStops, stopAt} from '../reader/section-stops.js';
import type {Contents, Reading, State} from '../reader/state.js';
import {galleyOf} from '../reader/typeset.js';
import {bodyHeight, foot, statusWidth} from './foot.js';
import {pageSlice} from './page-slice.js';
import {ends, fit, piece} from './pieces.js';
import {fitted, type Scene} from './panel.js';
import {fitStatus, hint, words} from './status.js';
import {readingTime} from '../article/words.js';

/** The sections of the article, with their minutes; the one being read is marked. */
export function contentsScene(state: State, reading: Reading, contents: Contents): Scene {
  const {columns} = state.size;
  const small = isSmall(state.size);
  const width = Math.max(1, Math.min(state.usualMeasure, columns - (small ? 0 : 6)));
  const left = Math.max(0, Math.floor((columns - width) / 2));
  const head = small ? [] : [fit([piece(reading.article.title, 'title')], width), []];
  const stops = sectionStops(reading.article, galleyOf(state, reading).passages);
  const here = Math.max(0, stopAt(stops, reading.position.passage));
  const {from, to} = pageSlice(
    stops.length,
    contents.selected,
    Math.max(1, bodyHeight(state) - head.length - 1),
  );
  const entries = stops.slice(from, to).map((stop, within) => {
    const index = from + within;
    const selected = index === contents.selected;
    const indent = '  '.repeat(Math.max(0, Math.min(4, stop.level - 1)));
    const label = piece(indent + stop.label, selected ? 'strong' : 'plain');
    const lead = [piece(selected ? '▌' : ' ', 'accent'), piece(index === here ? '▸ ' : '  ', 'accent')];
    const row = [...lead, ...ends([label], [piece(readingTime(stop.words), 'dim')], Math.max(1, width - 3))];
    return {key: String(index), rows: fitted([row], width)};
  });
  const count = [words(`${contents.selected + 1} of ${stops.length}`, 9, 'plain')];
  const hints = [hint('contents', 'open', 7), hint('everywhere', 'leave', 6), hint('contents', 'help', 5)];
  const top = small ? 0 : 1;
  return [
    {name: 'head', left, top, width, rows: fitted(head, width)},
    {name: 'list', left, top: top + head.length, width, entries, selected: contents.selected - from},
    ...foot(state, fitStatus(count, hints, statusWidth(state))),
  ];
}
