import test from 'ava';
import {createEntryList} from '../../../source/library/collection/entries.js';
import type {LibraryRow} from '../../../source/library/index/library-rows.js';
import type {ReadingState} from '../../../source/library/reading-state.js';
import {filterArticles} from '../../../source/search/list-filter.js';

const untouched = {positions: () => [], marks: () => []} as unknown as ReadingState;

const row = (changes: object = {}): LibraryRow => ({
  path: '/made/ferry.md',
  article: {
    id: '/made/ferry.md',
    hash: 'h',
    title: 'The night ferry',
    authors: ['Ines Albrecht'],
    affiliations: ['Maritime Institute'],
    institutions: ['Maritime Institute'],
    institutionsByAuthor: [['Maritime Institute']],
    words: 900,
    ...changes,
  },
});

test('an entry is the same one as long as every field of its row says the same', (t) => {
  const list = createEntryList(untouched);
  const before = list([], [], [row()]);
  t.is(list([], [], [row()]), before);
  for (const changes of [
    {authors: ['Ines Albrecht', 'Tomé Ruiz']},
    {institutions: ['Harbour College']},
    {affiliations: []},
    {published: '2024-03'},
    {standfirst: 'Of boats'},
    {source: 'The Quay'},
  ]) {
    const [entry] = list([], [], [row(changes)]);
    t.like(entry, changes);
    t.not(entry, before[0]);
    list([], [], [row()]);
  }
});

test('an entry bears the name of its file', (t) => {
  t.is(createEntryList(untouched)([], [], [row()])[0]?.file, 'ferry.md');
});

test('what a feed brought bears the person’s name for the feed, and is found by that and by its category', (t) => {
  const list = createEntryList(untouched, (path) =>
    path === '/made/ferry.md' ? {name: 'My river', folders: ['Sea', 'Quays']} : undefined,
  );
  const source = 'The official notes of the quay';
  const entries = list([], [], [row({source}), {...row({id: 'b', source}), path: '/made/other.md'}]);
  t.deepEqual(
    entries.map(({category, source: shown}) => [category, shown]),
    [
      [['Sea', 'Quays'], 'My river'],
      [undefined, source],
    ],
  );
  for (const words of ['quays', 'my river'])
    t.true(filterArticles(entries, words).includes('/made/ferry.md'), words);
});
