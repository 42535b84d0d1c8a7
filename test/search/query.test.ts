import test from 'ava';
import {parseQuery, type Query} from '../../source/search/query.js';

const nothing: Query = {words: [], phrases: [], excluded: []};

const cases: [what: string, text: string, query: Partial<Query>][] = [
  ['words, each once', 'Night ferry night', {words: ['night', 'ferry']}],
  ['the parts of a compound', 'self-made', {words: ['self', 'made']}],
  ['an apostrophe inside a word', 'O’Brien’s', {words: ['o', 'brien']}],
  ['pairs of characters', '海峡を', {words: ['海峡', '峡を']}],
  ['a single character', '船', {words: ['船']}],
  ['a phrase', '"night ferry"', {phrases: [{terms: ['night', 'ferry'], unfinished: false}]}],
  ['a phrase still open', '"night fer', {phrases: [{terms: ['night', 'fer'], unfinished: true}]}],
  ['a phrase open after a space', '"night ', {phrases: [{terms: ['night'], unfinished: false}]}],
  [
    'a phrase with a capital',
    '"Night ferry"',
    {phrases: [{terms: ['night', 'ferry'], typed: ['Night', 'ferry'], unfinished: false}]},
  ],
  ['an exact word', "'night", {phrases: [{terms: ['night'], unfinished: false}]}],
  [
    'exclusions',
    'night !ferry !"the strait"',
    {
      words: ['night'],
      excluded: [
        {terms: ['ferry'], unfinished: false},
        {terms: ['the', 'strait'], unfinished: false},
      ],
    },
  ],
  ['operators with nothing behind', '! " \' !" !\'', {}],
];

for (const [what, text, query] of cases) {
  test(`a query with ${what}`, (t) => {
    t.deepEqual(parseQuery(text), {...nothing, ...query});
  });
}
