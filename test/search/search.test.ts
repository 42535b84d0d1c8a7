import test from 'ava';
import type {Hit, Searchable} from '../../source/search/hit.js';
import {createMemoryIndex} from '../../source/search/memory-index.js';
import {search} from '../../source/search/search.js';

const paragraphs: Record<string, string> = {
  ferry:
    'The night ferry crosses the strait in four hours, and its café stays open until the harbour lights appear.',
  orchard: 'An orchard keeper grafts old apple varieties onto young stock, one careful incision at a time.',
  grammar:
    'Children rebuild the grammar of their parents from fragments, and the reconstruction is never quite complete.',
  municipal:
    'The municipal archive digitised nine thousand letters; self-sufficiency was the mayor’s favourite word in them.',
  lighthouse: 'A lighthouse keeper kept a logbook of every vessel that crossed the strait by night.',
  japanese: '灯台守は毎晩、海峡を渡る船を日誌に書き留めた。',
  government: 'The government department published its correspondence with the island council.',
};

const index = createMemoryIndex(
  Object.entries(paragraphs).map(([id, text]): Searchable => ({
    article: id === 'japanese' ? 'two' : 'one',
    title: 'Letters from the strait',
    section: '',
    target: {kind: 'block', id},
    text,
    authors: ['Ines Albrecht'],
  })),
);

const idOf = ({target}: Hit): string => ('id' in target ? target.id : target.kind);
const marked = ({text, ranges}: Hit): string[] => ranges.map(([start, end]) => text.slice(start, end));
const found = (query: string): string[] => search(index, query).map(idOf);

const firstHits: [what: string, query: string, id: string, marks: string[]][] = [
  ['words as typed', 'night ferry', 'ferry', ['night', 'ferry']],
  ['words in another order', 'apple orchard varieties', 'orchard', ['orchard', 'apple', 'varieties']],
  ['unfinished words', 'gramm reconstr', 'grammar', ['grammar', 'reconstruction']],
  ['a letter too many', 'lighthousse vessel', 'lighthouse', ['lighthouse', 'vessel']],
  ['a letter missing', 'orchrd grafts', 'orchard', ['orchard', 'grafts']],
  ['a wrong letter', 'municipel archive', 'municipal', ['municipal', 'archive']],
  ['letters turned around', 'grafst incisoin', 'orchard', ['grafts', 'incision']],
  ['two errors in a long word', 'recnstructoin', 'grammar', ['reconstruction']],
  ['an unfinished word with an error', 'varietis aple', 'orchard', ['apple', 'varieties']],
  ['no diacritics', 'cafe open', 'ferry', ['café', 'open']],
  ['capitals and diacritics', 'CAFÉ', 'ferry', ['café']],
  ['the parts of a compound', 'self sufficiency', 'municipal', ['self', 'sufficiency']],
  ['a compound written as one word', 'selfsufficiency', 'municipal', ['self-sufficiency']],
  ['a possessive', 'mayor favourite', 'municipal', ['mayor', 'favourite']],
  ['a contraction', 'govt dept', 'government', ['government', 'department']],
  ['a script without spaces', '海峡', 'japanese', ['海峡']],
  ['a single character of it', '船', 'japanese', ['船を']],
  ['a word that stands nowhere', 'logbook xyzzyq vessel', 'lighthouse', ['logbook', 'vessel']],
  ['an exact phrase', '"keeper grafts"', 'orchard', ['keeper grafts']],
  ['an exact phrase still being typed', '"keeper gra', 'orchard', ['keeper grafts']],
  ['a short word beside a longer one', 'crossed the strait', 'lighthouse', ['crossed', 'the', 'strait']],
];

for (const [what, query, id, marks] of firstHits) {
  test(`finds and marks ${what}: ${query}`, (t) => {
    const [first] = search(index, query);
    t.is(first && idOf(first), id);
    t.deepEqual(first && marked(first), marks);
  });
}

const nothing: [what: string, query: string][] = [
  ['an empty query', ''],
  ['a blank query', ' \t\n '],
  ['operators alone', `! ' " !"" !' ""`],
  ['punctuation', '.*+?^${}()|[]\\ =^$|'],
  ['a word that stands nowhere', 'xyzzyq'],
  ['an exact word that is only begun', "'grap"],
  ['an exact phrase in another order', '"grafts keeper"'],
  ['a phrase whose capitals differ', '"Night ferry"'],
  ['what is excluded', 'orchard !apple'],
];

for (const [what, query] of nothing) {
  test(`finds nothing for ${what}`, (t) => {
    t.deepEqual(found(query), []);
  });
}

test('words as typed come before words that resemble them', (t) => {
  const hits = search(
    createMemoryIndex(
      ['The trail ended.', 'The trial ended.'].map((text, at) => ({
        article: 'one',
        title: '',
        section: '',
        target: {kind: 'block', id: String(at)},
        text,
        authors: [],
      })),
    ),
    'trial',
  );
  t.deepEqual(hits.map(idOf), ['1', '0']);
  t.deepEqual(hits.map(marked), [['trial'], ['trail']]);
});

test('words side by side come before the same words far apart', (t) => {
  t.deepEqual(found('strait night'), ['lighthouse', 'ferry']);
});

test('an exclusion takes hits out', (t) => {
  t.deepEqual(found('strait night !ferry'), ['lighthouse']);
});

test('within an article, only its paragraphs are found', (t) => {
  t.deepEqual(search(index, '海峡', {within: 'one'}), []);
  t.is(search(index, '海峡', {within: 'two'}).length, 1);
});

test('at most as many hits as asked for', (t) => {
  t.is(search(index, 'the', {limit: 2}).length, 2);
  t.is(search(index, 'the', {limit: 0}).length, 0);
});

test('an article that is put again replaces its paragraphs', (t) => {
  const changing = createMemoryIndex();
  const put = (text: string): void =>
    changing.put('one', [
      {article: 'one', title: 'One', section: '', target: {kind: 'block', id: 'a'}, text, authors: []},
    ]);
  put('A wooden bridge.');
  t.is(search(changing, 'wooden').length, 1);
  put('A stone bridge.');
  t.is(search(changing, 'wooden').length, 0);
  t.is(search(changing, 'stone').length, 1);
  changing.put('one', []);
  t.is(search(changing, 'bridge').length, 0);
  t.is(changing.size, 0);
});

const headline = (article: string, text: string): Searchable => ({
  article,
  title: text,
  section: '',
  target: {kind: 'title'},
  text,
  authors: [],
});

test('an article put again and again is found as it is now', (t) => {
  const changing = createMemoryIndex();
  changing.put('other', [headline('other', 'A quiet canal.')]);
  for (let round = 0; round < 3000; round++) changing.put('one', [headline('one', `Bridge number${round}.`)]);
  t.is(changing.size, 2);
  t.is(search(changing, 'number2999').length, 1);
  t.deepEqual(
    search(changing, 'bridge').map(({text}) => text),
    ['Bridge number2999.'],
  );
  t.is(search(changing, 'canal').length, 1);
});
