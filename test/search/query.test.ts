import test from 'ava';
import {parseQuery, type Query} from '../../source/search/query.js';

const nothing: Query = {words: [], phrases: [], excluded: [], filters: []};

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
  [
    'filters',
    'ferry author:Zhang !at:"Niigata University"',
    {
      words: ['ferry'],
      filters: [
        {field: 'author', value: 'Zhang', words: ['zhang'], not: false},
        {field: 'at', value: 'Niigata University', words: ['niigata', 'university'], not: true},
      ],
    },
  ],
  [
    'dates as precise as typed',
    'after:2024-3 before:2025',
    {
      filters: [
        {field: 'after', value: '2024-03', words: [], not: false},
        {field: 'before', value: '2025', words: [], not: false},
      ],
    },
  ],
  ['an address, which is no filter', 'https://example.org/a', {words: ['https', 'example.org', 'a']}],
  ['a heading copied with its colon', 'Ferries: a history', {words: ['ferries', 'a', 'history']}],
  ['operators with nothing behind', '! " \' !" !\'', {}],
];

for (const [what, text, query] of cases) {
  test(`a query with ${what}`, (t) => {
    t.deepEqual(parseQuery(text), {...nothing, ...query});
  });
}

const hints: [what: string, text: string, hint: RegExp, query: Partial<Query>][] = [
  ['a field that there isn’t', 'by:zhang ferry', /no by: .*author: at:/, {words: ['by', 'zhang', 'ferry']}],
  [
    'an excluded field that there isn’t',
    '!by:zhang',
    /no by:/,
    {excluded: [{terms: ['by', 'zhang'], unfinished: false}]},
  ],
  ['a filter without its value', 'author: zhang', /author: wants a name/, {words: ['zhang']}],
  ['a date that is none', 'after:spring', /after: wants a date such as 2024/, {}],
  ['a month that is none', 'before:2024-13', /before: wants a date/, {}],
];

for (const [what, text, hint, query] of hints) {
  test(`a query with ${what} is read as far as it goes, with a hint`, (t) => {
    const {hint: given = '', ...rest} = parseQuery(text);
    t.regex(given, hint);
    t.deepEqual(rest, {...nothing, ...query});
  });
}
