import test from 'ava';
import {filterArticles, warmFilter} from '../../source/search/list-filter.js';

const rows = [
  {
    id: 'harbour',
    title: 'The harbour lights',
    authors: ['Ines Albrecht'],
    affiliations: ['Maritime Institute'],
  },
  {
    id: 'letters',
    title: 'Letters to a harbour',
    authors: ['Tomé Ruiz'],
    affiliations: ['University of Evora'],
    source: 'Pier Gazette',
  },
  {
    id: 'orchard',
    title: 'Orchard years',
    standfirst: 'What a frost in April undid',
    authors: ['Ines Moreau'],
    affiliations: ['Harbour College'],
  },
];

const cases: [what: string, query: string, ids: string[]][] = [
  ['all for an empty query', ' ', ['harbour', 'letters', 'orchard']],
  ['by title', 'lights', ['harbour']],
  ['by author, unfinished', 'ine', ['harbour', 'orchard']],
  ['by author without diacritics', 'tome', ['letters']],
  ['by affiliation', 'evora', ['letters']],
  ['by standfirst', 'frost', ['orchard']],
  ['by publication, unfinished', 'gaz', ['letters']],
  ['by words of several', 'moreau orchard', ['orchard']],
  ['with a typing error', 'orchrad', ['orchard']],
  ['alike, in their own order', 'harbour', ['harbour', 'letters', 'orchard']],
  ['by a filter of the query', 'author:albrecht', ['harbour']],
  ['by a filter and words', 'at:harbour orchard', ['orchard']],
  ['none', 'xyzzyq', []],
];

for (const [what, query, ids] of cases) {
  test(`filters ${what}`, (t) => {
    t.deepEqual(filterArticles(rows, query), ids);
  });
}

const shelf = [
  {...rows[0]!, starred: true as const, finished: true, share: 1, file: 'lights-2019.md'},
  {...rows[1]!, finished: false, share: 0.4, file: 'ruiz.md'},
  {...rows[2]!, finished: false, share: 0, file: 'orchard.txt'},
];

const byState: [query: string, ids: string[]][] = [
  ['is:starred', ['harbour']],
  ['is:unread', ['orchard']],
  ['is:begun', ['letters']],
  ['is:read', ['harbour']],
  ['!is:read harbour', ['letters', 'orchard']],
  ['2019', ['harbour']],
  ['ruiz.md', ['letters']],
  ['is:blue', ['harbour', 'letters', 'orchard']],
];

for (const [query, ids] of byState) {
  test(`filters by what the reader did and by file names: ${query}`, (t) => {
    t.deepEqual(filterArticles(shelf, query), ids);
  });
}

test('filters scripts without spaces anywhere in a title', (t) => {
  const [row] = rows;
  t.deepEqual(filterArticles([{...row!, title: '海峡を渡る船'}], '渡る'), ['harbour']);
});

test('filters the same once it was warmed, slice by slice', (t) => {
  const again = rows.map((row) => ({...row}));
  t.is([...warmFilter(again, 2)].length, 2);
  for (const [, query, ids] of cases) t.deepEqual(filterArticles(again, query), ids);
});
