import test from 'ava';
import type {Entry} from '../../source/reader/state.js';
import {pickerGroups} from '../../source/reader/picker-groups.js';
import {bakeries, entryOf, ferries, lamps, unreadable} from '../helpers/bakery-library.js';
import {Reader} from '../helpers/reader.js';

const selectedEntry = ({state: {picker}}: Reader): Entry | undefined =>
  picker.entries.find(({id}) => id === picker.selected);

test('x stars what is selected and takes the star away, and says nothing of reading', (t) => {
  const reader = new Reader().press('j', 'x');
  t.true(selectedEntry(reader)?.starred);
  t.deepEqual(reader.effects, [{type: 'mark', article: ferries.id, byHand: {starred: true}}]);
  t.deepEqual(
    reader.state.picker.entries.filter(({starred}) => starred).map(({id}) => id),
    [ferries.id],
  );
  reader.press('x');
  t.is(selectedEntry(reader)?.starred, undefined);
  t.deepEqual(reader.effects, [{type: 'mark', article: ferries.id, byHand: {}}]);
});

const states: ReadonlyArray<readonly [string, Partial<Entry>, boolean]> = [
  ['never opened', {}, true],
  ['opened only', {share: 0, readAt: 5}, true],
  ['begun', {share: 0.4, readAt: 5}, false],
  ['read', {share: 0.9, readAt: 5, finished: true}, false],
  ['read by hand only', {finished: true}, false],
];

for (const [name, state, read] of states) {
  test(`U makes what was ${name} ${read ? 'read' : 'unread'}`, (t) => {
    const reader = new Reader({list: [entryOf(lamps, {...state, starred: true})]}).press('U');
    t.like(selectedEntry(reader), {finished: read, share: 0});
    t.deepEqual(reader.effects, [{type: 'mark', article: lamps.id, byHand: {starred: true}, read}]);
  });
}

test('what is unread by hand is no longer under Continue, and stays selected', (t) => {
  const list = [entryOf(lamps), entryOf(bakeries, {share: 0.4, readAt: 5})];
  const reader = new Reader({list});
  t.is(reader.state.picker.selected, bakeries.id);
  const {picker} = reader.press('U').state;
  t.is(pickerGroups(picker).length, 1);
  t.is(picker.selected, bakeries.id);
});

test('what can’t be opened is not marked, and says why', (t) => {
  for (const key of ['x', 'U']) {
    const reader = new Reader().press('G', key);
    t.is(reader.state.message, unreadable.problem);
    t.deepEqual(reader.effects, []);
  }
  t.deepEqual(new Reader({list: []}).press('x', 'U').effects, []);
});
