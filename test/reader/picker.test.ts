import test from 'ava';
import type {Entry} from '../../source/reader/state.js';
import {pickerGroups, pickerHeight, pickerOrder} from '../../source/reader/picker-groups.js';
import {bakeries, entries, entryOf, ferries, lamps, unreadable} from '../helpers/bakery-library.js';
import {Reader} from '../helpers/reader.js';

const begun = (article: typeof bakeries, readAt: number): Entry => entryOf(article, {share: 0.4, readAt});
const titles = (list: readonly Entry[]): string[] => list.map(({title}) => title);
const many: readonly Entry[] = Array.from({length: 40}, (_, index) => ({
  ...entryOf(lamps),
  id: `test:many-${index}`,
  title: `Number ${index}`,
}));

test('what is begun and not finished comes first, the latest before the others', (t) => {
  const list = [
    entryOf(lamps, {share: 0, readAt: 9}),
    begun(bakeries, 5),
    {...entryOf(lamps), id: 'test:done', title: 'Done', finished: true, share: 0.4, readAt: 8},
    begun(ferries, 7),
  ];
  const {picker} = new Reader({list}).state;
  t.deepEqual(
    pickerGroups(picker).map(({heading, entries: within}) => [heading, ...titles(within)]),
    [
      ['Continue', ferries.title, bakeries.title],
      ['All articles', lamps.title, 'Done'],
    ],
  );
  t.is(picker.selected, ferries.id, 'and the first of all is selected');
});

test('j and k, pages, g and G select; both ends hold', (t) => {
  const reader = new Reader({list: many, size: {columns: 80, rows: 24}});
  const selected = (...keys: string[]): number => {
    const {picker} = reader.press(...keys).state;
    return pickerOrder(picker).findIndex(({id}) => id === picker.selected);
  };
  const page = pickerHeight(reader.state);
  t.is(page, 9);
  t.is(selected('k'), 0);
  t.is(selected('j'), 1);
  t.is(selected('3', 'j'), 4);
  t.is(selected('space'), 4 + page);
  t.is(selected('b'), 4);
  t.is(selected('G'), many.length - 1);
  t.is(selected('j', 'down', 'ctrl-n', 'pgdn', 'f'), many.length - 1);
  t.is(selected('up', 'ctrl-p', 'k'), many.length - 4);
  t.is(selected('g'), 0);
  t.is(selected('end'), many.length - 1);
  t.is(selected('home'), 0);
  t.is(selected('pgdn', 'pgup'), 0);
});

test('the selection stays on its article when the list comes again', (t) => {
  const reader = new Reader().press('j');
  t.is(reader.state.picker.selected, ferries.id);
  reader.act({type: 'listed', entries: [begun(lamps, 3), begun(ferries, 2), ...entries]});
  t.is(reader.state.picker.selected, ferries.id);
  reader.act({type: 'listed', entries: [entryOf(lamps)]});
  t.is(reader.state.picker.selected, lamps.id, 'or goes to the first where it is gone');
  reader.act({type: 'listed', entries: []});
  t.is(reader.state.picker.selected, undefined);
  t.deepEqual(reader.press('j', 'enter', 'G').effects, []);
});

test('what is selected is asked for as a preview, and one that comes too late is dropped', (t) => {
  const reader = new Reader();
  t.is(reader.press('j').effect('preview')?.article, ferries.id);
  reader.act({type: 'previewed', article: bakeries});
  t.is(reader.state.picker.preview, undefined);
  reader.act({type: 'previewed', article: ferries});
  t.is(reader.state.picker.preview?.article, ferries);
  t.is(reader.act({type: 'listed', entries}).effect('preview'), undefined, 'it is there already');
  t.is(reader.press('j').state.picker.preview, undefined);
});

test('Enter and → open what is selected', (t) => {
  for (const key of ['enter', 'right']) t.is(new Reader().press('j', key).reading.article, ferries);
});

test('what failed to open says why, and is neither opened nor previewed', (t) => {
  const reader = new Reader().press('G');
  t.is(reader.state.picker.selected, unreadable.id);
  t.is(reader.effect('preview'), undefined);
  reader.press('enter');
  t.is(reader.state.message, unreadable.problem);
  t.is(reader.state.screen, 'picker');
});

for (const [query, expected] of [
  ['ferry', [ferries.title]],
  ['venn', [bakeries.title, ferries.title]],
  ['tarn univ', [bakeries.title, lamps.title]],
  ['lampps', [lamps.title]],
  ['nothing of the kind', []],
] as const) {
  test(`the filter finds by title, author and affiliation: ${query}`, (t) => {
    const reader = new Reader().press('/').type(query);
    t.deepEqual(titles(pickerOrder(reader.state.picker)).toSorted(), [...expected].toSorted());
    t.is(reader.state.picker.selected, pickerOrder(reader.state.picker)[0]?.id);
  });
}

test('the filter: Tab leaves the field and keeps it, Esc clears it, Enter reads', (t) => {
  const reader = new Reader().press('/').type('lamps').press('tab');
  t.like(reader.state.picker, {filtering: false, selected: lamps.id});
  t.is(reader.state.picker.filter.text, 'lamps');
  reader.press('esc');
  t.is(reader.state.picker.filter.text, '');
  t.is(reader.state.picker.selected, lamps.id, 'the selection stays');
  t.is(reader.press('/').type('ferry').press('esc').state.picker.filtering, false);
  t.is(reader.press('/').type('lamps').press('enter').reading.article, lamps);
});

test('what the list is filtered by is looked for in the texts: by Tab where nothing matches, else by F', (t) => {
  for (const reader of [
    new Reader().press('/').type('zzzz').press('tab'),
    new Reader().press('/').type('lamps').press('tab', 'F'),
  ]) {
    const {find, picker} = reader.state;
    t.is(find?.scope, 'all');
    t.is(find?.field.text, picker.filter.text);
    t.false(picker.filtering);
    t.true(reader.effects.some((effect) => effect.type === 'search' && effect.query === picker.filter.text));
  }
  t.is(new Reader().press('F').state.find?.field.text, '');
});

test('within a filter up and down select', (t) => {
  const reader = new Reader().press('/').type('venn');
  const [first, second] = pickerOrder(reader.state.picker);
  t.is(reader.press('down').state.picker.selected, second?.id);
  t.is(reader.press('up').state.picker.selected, first?.id);
});

test('a shows and hides the preview, r looks again', (t) => {
  const reader = new Reader();
  t.false(reader.press('a').state.picker.previewShown);
  t.true(reader.press('a').state.picker.previewShown);
  t.deepEqual(reader.press('r').effects, [{type: 'rescan'}]);
});

test('that it looks again is shown until it has', (t) => {
  const reader = new Reader().press('r');
  t.regex(reader.state.message ?? '', /^looking at the folders/);
  t.is(reader.act({type: 'progress'}).state.message, undefined);
});

test('a page of the list fits on the screen with its headings', (t) => {
  const list = [begun(bakeries, 1), ...many];
  for (let rows = 3; rows <= 60; rows++) {
    const {state} = new Reader({list, size: {columns: 80, rows}});
    const needed = 3 + 2 * pickerHeight(state);
    const room = rows < 10 ? rows - 1 : rows - 5;
    t.true(needed <= room || pickerHeight(state) === 1, `${needed} rows in ${room}`);
  }
});

test('s goes through the orders; the selection stays on its article, and a filter keeps to the order', (t) => {
  const list = [bakeries, ferries, lamps].map((article) => entryOf(article));
  const reader = new Reader({list});
  const {selected} = reader.press('j').state.picker;
  const sorted = reader.press('s').state.picker;
  t.deepEqual(
    pickerGroups(sorted).map(({heading}) => heading),
    ['By title'],
  );
  const titlesSorted = titles(pickerOrder(sorted));
  t.deepEqual(titlesSorted.toSorted(), titles(list).toSorted());
  t.is(sorted.selected, selected);
  const matching = reader.press('/').type('a').state.picker;
  const shown = titles(pickerOrder(matching));
  t.deepEqual(
    shown,
    titlesSorted.filter((title) => shown.includes(title)),
  );
  reader.press('esc');
  for (let press = 0; press < 7; press++) reader.press('s');
  t.deepEqual(pickerOrder(reader.state.picker), list);
});
