import type {Size} from '../../source/reader/geometry.js';
import type {State} from '../../source/reader/state.js';
import {bakeries, entries, entryOf, ferries, lamps, library} from './bakery-library.js';
import {findingOf, Reader} from './reader.js';
import {registerOf} from './register.js';

const list = [
  ...entries,
  entryOf(
    {...ferries, id: 'test:begun', title: 'A begun one'},
    {share: 0.4, readAt: Date.UTC(2023, 9, 5), words: 2300},
  ),
];
const hits = [
  findingOf(bakeries, 'mother-in-law'),
  findingOf(bakeries, 'broken hinge'),
  findingOf(ferries, 'timetable'),
];
const listed = (size: Size): Reader => new Reader({size, list}).act({type: 'previewed', article: ferries});
const read = (size: Size): Reader => new Reader({size}).read();

const locked = (size: Size, wrong: boolean): Reader =>
  new Reader({size}).act({type: 'locked', shown: 'reports/gate.pdf', wrong});

const people = (size: Size): Reader =>
  new Reader({size}).press('P').act({type: 'people', register: registerOf(...library)});

const readers: Readonly<Record<string, (size: Size) => Reader>> = {
  picker: (size) => new Reader({size}).act({type: 'previewed', article: bakeries}),
  'picker-continue': (size) => listed(size).press('G'),
  'picker-filter': (size) => listed(size).press('/').type('tarn 字é'),
  'picker-empty': (size) => new Reader({size, list: []}),
  article: read,
  'article-pane': (size) => read(size).press('a'),
  'article-section': (size) => read(size).press(']', ']'),
  'article-walk': (size) =>
    read(size)
      .press('/')
      .type('x')
      .found(...hits)
      .press('enter')
      .hits(...hits.slice(0, 2)),
  'article-end': (size) => read(size).press('G'),
  'article-justified': (size) => read(size).press('J', 'space', '5'),
  'article-short': (size) => new Reader({size}).read(lamps),
  pane: (size) => read(size).press('tab', 'j'),
  'pane-known': (size) =>
    read(size)
      .act({type: 'people', register: registerOf(...library)})
      .press('tab', 'j', 'j', 'j'),
  find: (size) =>
    read(size)
      .press('/')
      .type('hing')
      .found(...hits)
      .press('down'),
  'find-nothing': (size) => read(size).press('F').type('no such words').found(),
  'find-searching': (size) => new Reader({size}).press('F').type('oven'),
  contents: (size) => read(size).press(']', 't', 'j'),
  people,
  'people-person': (size) => people(size).press('/').type('orla').press('enter', 'j'),
  'people-institution': (size) => people(size).press('/').type('tarn').press('enter'),
  'people-nobody': (size) => people(size).press('/').type('xyzzyq'),
  password: (size) => locked(size, false).type('halyard'),
  'password-wrong': (size) => locked(size, true),
  help: (size) => read(size).press('?'),
  'help-search': (size) => read(size).press('?').type('section'),
  'help-nothing': (size) => read(size).press('?').type('zzz'),
};

/** Every screen of the reader, with something on it. */
export const screens: readonly string[] = Object.keys(readers);

const shown = new Map<string, State>();

/** The state in which a screen of some size is shown. */
export function stateOf(screen: string, size: Size): State {
  const key = `${screen} ${size.columns} ${size.rows}`;
  const state = shown.get(key) ?? readers[screen]?.(size).state;
  if (!state) throw new RangeError(`no screen is called ${screen}`);
  shown.set(key, state);
  return state;
}
