import test from 'ava';
import {createMemoryIndex} from '../../source/search/memory-index.js';
import {search, searchInSteps} from '../../source/search/search.js';
import type {Searchable} from '../../source/search/hit.js';

const articles: Record<string, NonNullable<Searchable['facts']>> = {
  ferry: {
    title: 'The night ferry',
    authors: ['Ines Albrecht', 'Tomé Ruiz'],
    affiliations: ['Maritime Institute', 'University of Évora', 'UE'],
    source: 'Harbour Courier',
    language: 'de-AT',
    published: '2024-03-05',
  },
  orchard: {
    title: 'Orchard years',
    authors: ['Ines Moreau'],
    affiliations: ['Harbour College'],
    source: 'The Grafter',
    published: '2023',
  },
  letters: {title: 'Letters', authors: [], affiliations: []},
};

const index = createMemoryIndex(
  Object.entries(articles).flatMap(([article, facts]): Searchable[] => {
    const {title, authors} = facts;
    const of = {article, title, authors, facts, section: ''};
    return [
      {...of, target: {kind: 'title'}, text: title},
      {...of, target: {kind: 'block', id: article}, text: 'A lantern burns in the window.'},
    ];
  }),
);

const found = (query: string): string[] =>
  [...new Set(search(index, query).map(({article}) => article))].toSorted();

const cases: [query: string, articles: string[]][] = [
  ['lantern author:ines', ['ferry', 'orchard']],
  ['lantern author:"ines moreau"', ['orchard']],
  ['lantern author:albrecht author:ruiz', ['ferry']],
  ['lantern author:"ruiz albrecht"', []],
  ['lantern author:tome', ['ferry']],
  ['lantern author:albrehct', ['ferry']],
  ['lantern !author:ines', ['letters']],
  ['lantern at:evora', ['ferry']],
  ['lantern at:UE', ['ferry']],
  ['lantern at:harb', ['orchard']],
  ['lantern title:year', ['orchard']],
  ['lantern source:courier', ['ferry']],
  ['lantern language:de', ['ferry']],
  ['language:sv', []],
  ['lantern after:2024', ['ferry']],
  ['lantern after:2024-03-05', ['ferry']],
  ['lantern after:2024-04', []],
  ['lantern before:2024', ['orchard']],
  ['lantern after:2023 before:2025', ['ferry', 'orchard']],
  ['lantern author:nobody', []],
  ['lnatern at:evora', ['ferry']],
];

for (const [query, expected] of cases) {
  test(`finds only in the articles that fit: ${query}`, (t) => {
    t.deepEqual(found(query), expected);
  });
}

test('filters alone find headlines', (t) => {
  const hits = search(index, 'author:ines');
  t.deepEqual(
    hits.map(({target, article, score}) => [target.kind, article, score]),
    [
      ['title', 'ferry', 1],
      ['title', 'orchard', 1],
    ],
  );
  t.is(search(index, 'author:ines', {limit: 1}).length, 1);
  t.deepEqual(search(index, 'author:ines', {within: 'orchard'}).length, 1);
});

test('an article that is put again is asked for as it is now', (t) => {
  const changing = createMemoryIndex();
  const put = (author: string): void =>
    changing.put('one', [
      {article: 'one', title: 'One', section: '', target: {kind: 'title'}, text: 'One', authors: [author]},
    ]);
  put('Ines Albrecht');
  t.is(search(changing, 'author:albrecht').length, 1);
  put('Tomé Ruiz');
  t.is(search(changing, 'author:albrecht').length, 0);
  t.is(search(changing, 'author:ruiz').length, 1);
});

test('what has the words as typed comes first, and stays where it is when the rest comes', (t) => {
  const trial = createMemoryIndex(
    ['The trial ended.', 'The trail ended.'].map((text, at) => ({
      article: 'one',
      title: '',
      section: '',
      target: {kind: 'block', id: String(at)},
      text,
      authors: [],
    })),
  );
  const steps = searchInSteps(trial, 'trial');
  const [first, second] = [steps.next(), steps.next()];
  t.deepEqual([first.done, second.done], [false, true]);
  t.deepEqual(
    first.value.hits.map(({text}) => text),
    ['The trial ended.'],
  );
  t.deepEqual(
    second.value.hits.map(({text}) => text),
    ['The trial ended.', 'The trail ended.'],
  );
});

test('an author and an institution are found by what they are called in other articles, once that is known', (t) => {
  const own = createMemoryIndex();
  const [facts] = [articles['ferry']!];
  const of = {article: 'ferry', title: facts.title, authors: facts.authors, facts, section: ''};
  own.add([{...of, target: {kind: 'title'}, text: facts.title}]);
  const hits = (query: string): number => search(own, query).length;
  for (const query of ['author:阿尔', 'at:"seefahrtsinstitut"', 'at:"maritime institute"'])
    t.is(hits(query), query.includes('maritime') ? 1 : 0, query);
  own.name((article) =>
    article === 'ferry' ? {authors: ['阿尔布雷希特'], affiliations: ['Seefahrtsinstitut']} : undefined,
  );
  for (const query of ['author:阿尔', 'author:ruiz', 'at:"seefahrtsinstitut"', 'at:"maritime institute"'])
    t.is(hits(query), 1, query);
  t.is(hits('title:seefahrtsinstitut'), 0);
});
