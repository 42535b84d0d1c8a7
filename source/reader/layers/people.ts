import type {Command} from '../command.js';
import {emptyField, type Field} from '../field.js';
import {isSmall} from '../geometry.js';
import type {Layer} from '../layer.js';
import {movedTo} from '../list-moves.js';
import type {Step} from '../action.js';
import {nextGroup, peopleStops, type PeopleStop, type PeopleView} from '../people-stops.js';
import type {People, PeopleLeft} from '../people-trail.js';
import type {State} from '../state.js';
import {besideText} from '../reading-layout.js';
import {openArticle} from '../between-articles.js';

const everyone: Extract<PeopleView, {kind: 'list'}> = {
  kind: 'list',
  field: emptyField,
  filtering: false,
  selected: 0,
};

/** Opens the people at a view, and asks who there is. */
export const openPeople = (state: State, view: PeopleView = everyone): Step => [
  {...state, people: {trail: [view]}},
  [{type: 'people'}],
];

export const viewOf = ({trail}: People): PeopleView => trail.at(-1) ?? everyone;

/** What can be selected; nothing before it is known who there is. */
export const stopsOf = ({people, register}: State): readonly PeopleStop[] =>
  people && register ? peopleStops(register, viewOf(people)) : [];

/** The selected stop: where there are fewer than there were, the last. */
export const selectedIn = (state: State): number =>
  state.people ? Math.max(0, Math.min(viewOf(state.people).selected, stopsOf(state).length - 1)) : 0;

/** Stops that a page is. */
const pageOf = ({size}: State): number => Math.max(1, size.rows - (isSmall(size) ? 1 : 6));

function shut(state: State): State {
  const {people: _, ...rest} = state;
  return rest;
}

const shown = (state: State, {trail}: People, view: PeopleView): Step => [
  {...state, people: {trail: [...trail.slice(0, -1), view] as unknown as People['trail']}},
  [],
];

const onwards = (state: State, {trail}: People, view: PeopleView): Step => [
  {...state, people: {trail: [...trail, view]}},
  [],
];

function back(state: State, {trail}: People): Step {
  const [first, ...others] = trail.slice(0, -1);
  return [first ? {...state, people: {trail: [first, ...others]}} : shut(state), []];
}

/** Another query: the best that fits is selected. */
function queried(state: State, people: People, field: Field): Step {
  const view = viewOf(people);
  return view.kind === 'list' ? shown(state, people, {...view, field, selected: 0}) : [state, []];
}

function enter(state: State, people: People): Step {
  const stop = stopsOf(state)[selectedIn(state)];
  switch (stop?.kind) {
    case 'institution':
      return onwards(state, people, {kind: 'institution', id: stop.institution.id, selected: 0});
    case 'person':
      return onwards(state, people, {kind: 'person', id: stop.person.id, selected: 0});
    case 'post': {
      const {institution} = stop.post;
      return institution === undefined
        ? [{...state, message: 'no institution is stated for this post'}, []]
        : onwards(state, people, {kind: 'institution', id: institution, selected: 0});
    }
    case 'article': {
      const {article} = stop.source;
      const [next, effects] = openArticle(besideText(state), article);
      const left: PeopleLeft = {people, article, from: next.jumpList.length, over: state.screen};
      return [{...next, peopleLeft: left}, effects];
    }
    case undefined:
      return [state, []];
  }
}

/** A command while the people are open, or while their field is typed into. */
function peopleCommand(state: State, people: People, command: Command, count: number): Step {
  const view = viewOf(people);
  const stops = stopsOf(state);
  const place = {selected: selectedIn(state), length: stops.length, page: pageOf(state)};
  const to = movedTo(command, count, place);
  if (to !== undefined) return shown(state, people, {...view, selected: Math.max(0, to)});
  const isList = view.kind === 'list';
  switch (command) {
    case 'open':
      return enter(state, people);
    case 'find':
      return isList
        ? shown(state, people, {...view, filtering: true})
        : onwards(state, people, {...everyone, filtering: true});
    case 'switch-scope':
      return isList ? shown(state, people, {...view, filtering: false}) : [state, []];
    case 'next-section':
      return shown(state, people, {...view, selected: nextGroup(stops, selectedIn(state))});
    case 'jump-back':
      return back(state, people);
    case 'leave':
      return isList && (view.filtering || view.field.text !== '')
        ? shown(state, people, everyone)
        : back(state, people);
    default:
      return [state, []];
  }
}

export const peopleLayer: Layer = {
  name: 'people',
  contexts: {
    people: {
      title: 'Among the people',
      counts: true,
      rows: [
        ['move-down', 'j down ctrl-n', 'down', 'move'],
        ['move-up', 'k up ctrl-p', 'up'],
        ['page-down', 'space f pgdn', 'a page down'],
        ['page-up', 'b pgup', 'a page up'],
        ['beginning', 'g home', 'first'],
        ['end', 'G end', 'last'],
        ['next-section', 'tab ]', 'from the institutions to the people, and so on', 'next group'],
        ['open', 'enter right', 'open the person, the institution or the article', 'open'],
        ['find', '/', 'find people and institutions', 'find'],
        ['jump-back', 'backspace ctrl-o left', 'back', 'back'],
      ],
    },
  },
  context({people}) {
    const view = people && viewOf(people);
    return view && (view.kind === 'list' && view.filtering ? 'field' : 'people');
  },
  run: (state, {command, count}) =>
    state.people ? peopleCommand(state, state.people, command, count) : [state, []],
  field({people}) {
    const view = people && viewOf(people);
    return view?.kind === 'list' ? view.field : emptyField;
  },
  typed: (state, field) => (state.people ? queried(state, state.people, field) : [state, []]),
  close: shut,
  opening: {
    rows: {
      article: ['open-people', 'P', 'the people of the library'],
      picker: ['open-people', 'P', 'the people of the library'],
      pane: ['open-people', 'P', 'the people of the library'],
    },
    open: (state) => openPeople(state),
  },
};
