import test from 'ava';
import {orders, type Order} from '../../source/reader/list-order.js';
import {sortEntries} from '../../source/reader/list-sorting.js';
import type {Entry} from '../../source/reader/state.js';
import {pickerGroups} from '../../source/reader/picker-groups.js';
import {bakeries, ferries} from '../helpers/bakery-library.js';
import {Reader} from '../helpers/reader.js';

const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id,
  title: id,
  authors: [],
  institutions: [],
  affiliations: [],
  words: 100,
  share: 0,
  finished: false,
  ...more,
});

const entries = [
  entry('ferry', {
    title: 'The Zebra crossing',
    authors: ['Ines Zorn'],
    institutions: ['Harbour College'],
    published: '2024-03',
    words: 300,
    share: 0.5,
    readAt: 10,
  }),
  entry('orchard', {
    title: 'Álamo',
    authors: ['Tomé Ruiz'],
    institutions: ['archive of letters'],
    published: '2024-03-05',
    words: 200,
    share: 1,
    finished: true,
    readAt: 30,
  }),
  entry('letters', {title: 'alamo, again', published: '2023', share: 0.7, readAt: 20}),
  entry('broken', {title: 'broken.md', problem: 'is empty', words: 0}),
];

const expected: Record<Order, string[]> = {
  library: ['ferry', 'orchard', 'letters', 'broken'],
  title: ['orchard', 'letters', 'broken', 'ferry'],
  author: ['orchard', 'ferry', 'letters', 'broken'],
  institution: ['orchard', 'ferry', 'letters', 'broken'],
  date: ['orchard', 'ferry', 'letters', 'broken'],
  length: ['letters', 'orchard', 'ferry', 'broken'],
  progress: ['orchard', 'letters', 'ferry', 'broken'],
  read: ['orchard', 'letters', 'ferry', 'broken'],
};

for (const order of orders) {
  test(`sorts by ${order}`, (t) => {
    const sorted = sortEntries(entries, order);
    t.deepEqual(
      sorted.map(({id}) => id),
      expected[order],
    );
    t.is(sortEntries(entries, order), sorted, 'the same list gives the same answer, not another like it');
  });
}

test('thirty thousand rows are sorted by any order, each kept', (t) => {
  const many = Array.from({length: 30_000}, (_, at) =>
    entry(String(at), {title: `Title ${(at * 7919) % 30_000}`, words: (at * 31) % 5000}),
  );
  for (const order of orders) t.is(new Set(sortEntries(many, order)).size, many.length);
});

test('an order is turned around and back, and what lacks it stays last', (t) => {
  const made = [
    {...entries[0]!, id: 'b', title: 'Beta', published: '2021'},
    {...entries[0]!, id: 'c', title: 'Gamma', published: ''},
    {...entries[0]!, id: 'a', title: 'Alpha', published: '2023'},
  ];
  const ids = (order: Order, backwards: boolean): string[] =>
    sortEntries(made, order, backwards).map(({id}) => id);
  t.deepEqual(ids('title', true), ['c', 'b', 'a']);
  t.deepEqual(ids('date', false), ['a', 'b', 'c']);
  t.deepEqual(ids('date', true), ['b', 'a', 'c']);
});

test('S turns the order around, says so above the list, and s begins the next one forwards', (t) => {
  const reader = new Reader({}).press('s', 'S');
  t.is(pickerGroups(reader.state.picker)[0]?.heading, 'By title, from the end');
  t.like(reader.effect('keep-view'), {view: {order: 'title', backwards: true}});
  reader.press('S');
  t.is(pickerGroups(reader.state.picker)[0]?.heading, 'By title');
  reader.press('S', 's');
  t.is(pickerGroups(reader.state.picker)[0]?.heading, 'By author');
  t.is(pickerGroups(new Reader({}).press('S').state.picker)[0]?.heading, 'All articles, from the end');
});

test('> and < follow the list as it is sorted', (t) => {
  const reader = new Reader().press('S').read(bakeries);
  t.is(reader.press('>').state.message, 'this is the last article');
  t.is(reader.press('<').reading.article, ferries);
});
