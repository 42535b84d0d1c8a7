import {counted} from '../article/counted.js';
import type {Register} from '../people/register/model.js';
import {isSmall} from '../reader/geometry.js';
import {selectedIn, stopsOf, viewOf} from '../reader/layers/people.js';
import {entryWith} from '../reader/picker-groups.js';
import {peopleStops, unsigned, type PeopleStop, type PeopleView} from '../reader/people-stops.js';
import type {Entry, State} from '../reader/state.js';
import {fieldRow} from './field.js';
import {bodyHeight, foot, statusWidth} from './foot.js';
import {divider, fitted, type Listed, type Scene} from './panel.js';
import {institutionHead, personHead, stopRows} from './people-rows.js';
import {ends, piece, type Pieces} from './pieces.js';
import {fitStatus, hintsOf, statusText} from './status.js';
import {wrap} from './wrap.js';

/** From this many columns on, what is selected stands beside the list. */
const beside = 100;
const widestColumn = 66;
/** Cells of the bar before what is selected. */
const bar = 2;

/** Who speaks in the library: all of them, a person with their posts, or an institution with its people. */
export function peopleScene(state: State): Scene {
  const {people, register, size} = state;
  if (!people) return [];
  const view = viewOf(people);
  const small = isSmall(size);
  const wide = size.columns >= beside && !small;
  const column = wide ? Math.min(widestColumn, Math.floor((size.columns - 12) / 2)) : widestColumn + 12;
  const width = Math.max(1, Math.min(column, size.columns - (small ? 0 : 6)));
  const all = wide ? 2 * width + 5 : width;
  const left = Math.max(0, Math.floor((size.columns - all) / 2));
  const hanging = left >= bar ? bar : 0;
  const top = small ? 0 : 1;
  const height = Math.max(1, bodyHeight(state) - top);
  const stops = stopsOf(state);
  const selected = selectedIn(state);
  const head = headRows(state, view, stops, width).slice(0, Math.max(1, height - 3));
  const room = Math.max(1, height - head.length);
  const {entries, at} = register
    ? around(register, stops, selected, {width: width + hanging - bar, height: room})
    : {entries: [], at: 0};
  const middle = left + width + 2;
  const preview = {left: middle + 3, top, width};
  const stop = stops[selected];
  const previewed = register && stop ? previewRows(state, register, stop, width, height) : [];
  return [
    {name: 'head', left, top, width, rows: fitted(head, width)},
    {
      name: 'list',
      left: left - hanging,
      top: top + head.length,
      width: width + hanging,
      entries,
      selected: at,
    },
    ...(wide ? [divider(middle, bodyHeight(state))] : []),
    ...(wide ? [{name: 'body' as const, ...preview, rows: fitted(previewed.slice(0, height), width)}] : []),
    ...foot(state, status(state, view, stops.length, selected)),
  ];
}

function headRows(state: State, view: PeopleView, stops: readonly PeopleStop[], width: number): Pieces[] {
  const {register, size} = state;
  if (view.kind !== 'list')
    return [...(register ? headOf(register, view, width) : []), ...nothing(state, stops, width)];
  const institutions = stops.filter(({kind}) => kind === 'institution').length;
  const persons = stops.filter(({kind, group}) => kind === 'person' && group !== unsigned).length;
  const summary = register && [
    piece(
      `${counted(institutions, 'institution', 'institutions')} · ${counted(persons, 'person', 'people')}`,
      'dim',
    ),
  ];
  const filters = view.filtering || view.field.text !== '';
  if (isSmall(size) && !filters) return nothing(state, stops, width);
  const first = filters
    ? fieldRow('/', view.field, 'a person or an institution', summary ?? [], width)
    : ends([piece('PEOPLE', 'accent')], summary ?? [], width);
  return [first, ...nothing(state, stops, width)];
}

function headOf(register: Register, view: PeopleView, width: number): Pieces[] {
  if (view.kind === 'list') return [];
  const person = register.person(view.id);
  if (person) return personHead(person, width);
  const institution = register.institution(view.id);
  return institution ? institutionHead(register, institution, width) : [];
}

/** Why there is nothing to select. */
function nothing({register}: State, stops: readonly PeopleStop[], width: number): Pieces[] {
  if (stops.length > 0) return [];
  return [[], ...wrap(register ? 'Nobody like that speaks here.' : 'Looking who speaks …', width, 'dim')];
}

type Room = {width: number; height: number};

/** Rows of the heading of a group, with the blank one over it; on lower screens there are none. */
const headingRows = 2;
const lowest = 3 * headingRows;

/**
 * The stops that fit on the screen around the selected one, the heading of each group over its first, and over the
 * first on the screen.
 */
function around(register: Register, stops: readonly PeopleStop[], selected: number, room: Room) {
  const headed = room.height >= lowest;
  const startsGroup = (at: number): boolean => headed && stops[at - 1]?.group !== stops[at]?.group;
  const shown: Pieces[][] = [];
  if (stops.length === 0) return {entries: [], at: 0};
  let used = headed ? headingRows : 0;
  const add = (at: number, isHeaded: boolean, where: 'push' | 'unshift'): boolean => {
    const isSelected = at === selected;
    const mark = piece(isSelected ? '▌ ' : '  ', 'accent');
    const rows = stopRows(register, stops[at]!, room.width, isSelected);
    const height = rows.length + (isHeaded ? headingRows : 0);
    if (shown.length > 0 && used + height > room.height) return false;
    used += height;
    shown[where](rows.map((row) => [mark, ...row]));
    return true;
  };
  let from = selected;
  add(from, false, 'push');
  while (from > 0 && used < room.height / 2 && add(from - 1, startsGroup(from), 'unshift')) from--;
  for (let at = selected + 1; at < stops.length && add(at, startsGroup(at), 'push'); at++);
  while (from > 0 && add(from - 1, startsGroup(from), 'unshift')) from--;
  const entries = shown.map((rows, index): Listed => {
    const at = from + index;
    const isHeaded = startsGroup(at) || (headed && index === 0);
    const heading: Pieces[] = isHeaded ? [[], [piece('  '), piece(stops[at]!.group, 'dim')]] : [];
    return {key: String(at), rows: fitted([...heading, ...rows], room.width + bar)};
  });
  return {entries, at: selected - from};
}

/** Stops of what is selected that are shown beside it. */
const mostPreviewed = 60;

/** What Enter would lead to. */
function previewRows(
  state: State,
  register: Register,
  stop: PeopleStop,
  width: number,
  height: number,
): Pieces[] {
  if (stop.kind === 'article') {
    const entry = entryWith(state.picker.entries, stop.source.article);
    return entry ? articleRows(entry, width) : [];
  }
  const id =
    stop.kind === 'person'
      ? stop.person.id
      : stop.kind === 'post'
        ? (stop.post.institution ?? '')
        : stop.institution.id;
  const view: PeopleView = {kind: stop.kind === 'person' ? 'person' : 'institution', id, selected: -1};
  const rows = headOf(register, view, width);
  const stops = peopleStops(register, view).slice(0, mostPreviewed);
  for (const [at, each] of stops.entries()) {
    if (rows.length >= height) break;
    if (stops[at - 1]?.group !== each.group) rows.push([], [piece(each.group, 'dim')]);
    rows.push(...stopRows(register, each, width, false));
  }
  return rows;
}

function articleRows(
  {kicker, title, standfirst, authors, institutions, source, published}: Entry,
  width: number,
): Pieces[] {
  const about = [institutions.join('; '), source, published?.slice(0, 10)].filter(Boolean).join(' · ');
  return [
    ...(kicker ? [...wrap(kicker.toLocaleUpperCase(), width, 'kicker'), []] : []),
    ...wrap(title, width, 'title'),
    ...(standfirst ? wrap(standfirst, width, 'standfirst') : []),
    [],
    ...wrap(authors.join(', '), width, 'strong'),
    ...wrap(about, width, 'dim'),
  ];
}

function status(state: State, view: PeopleView, length: number, selected: number): Pieces {
  const hint = hintsOf(state);
  const left =
    state.message === undefined
      ? [statusText(length === 0 ? 'nobody' : `${selected + 1} of ${length}`, 9, 'plain')]
      : [statusText(state.message, 100, 'plain')];
  const typing = view.kind === 'list' && view.filtering;
  const right = typing
    ? [hint('field', 'move-down', 2), hint('field', 'open', 7, 'open'), hint('field', 'leave', 6, 'clear')]
    : [
        hint('people', 'open', 7),
        hint('people', 'find', 5),
        hint('people', 'next-section', 3),
        hint('people', 'jump-back', 6),
        hint('people', 'help', 4),
      ];
  return fitStatus(left, right, statusWidth(state));
}
