import test from 'ava';
import {filterArticles, warmFilter} from '../../source/search/filter.js';

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
  },
  {id: 'orchard', title: 'Orchard years', authors: ['Ines Moreau'], affiliations: ['Harbour College']},
];

const cases: [what: string, query: string, ids: string[]][] = [
  ['all for an empty query', ' ', ['harbour', 'letters', 'orchard']],
  ['by title', 'lights', ['harbour']],
  ['by author, unfinished', 'ine', ['harbour', 'orchard']],
  ['by author without diacritics', 'tome', ['letters']],
  ['by affiliation', 'evora', ['letters']],
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

test('filters the same once it was warmed, slice by slice', (t) => {
  const again = rows.map((row) => ({...row}));
  t.is([...warmFilter(again, 2)].length, 2);
  t.is([...warmFilter(again, 2)].length, 0, 'once is enough');
  for (const [, query, ids] of cases) t.deepEqual(filterArticles(again, query), ids);
});
