import {DatabaseSync} from 'node:sqlite';
import test from 'ava';
import {allOf, closeTogether, someOf} from '../../../source/library/index/match-expression.js';

const texts = ['one two three', 'two three four five', 'three one', 'five'];
const database = new DatabaseSync(':memory:');
database.exec(`CREATE VIRTUAL TABLE text USING fts5 (terms, tokenize='ascii')`);
for (const text of texts) database.prepare('INSERT INTO text VALUES (?)').run(text);
const found = (expression: string): string[] =>
  database
    .prepare('SELECT terms FROM text WHERE text MATCH ?')
    .all(expression)
    .map(({terms}) => String(terms));

const [first, second, third, fourth] = texts;

const cases: [what: string, expression: string, texts: Array<string | undefined>][] = [
  ['one of every group', allOf([['one', 'four'], ['three']]), [first, second, third]],
  [
    'FTS5’s own words as words',
    allOf([
      ['NOT', 'one'],
      ['three', 'OR'],
    ]),
    [first, third],
  ],
  [
    'words close together',
    closeTogether(
      [
        {term: 'one', begun: false},
        {term: 'thr', begun: true},
      ],
      0,
    ),
    [third],
  ],
  [
    'words further apart',
    closeTogether(
      [
        {term: 'one', begun: false},
        {term: 'thr', begun: true},
      ],
      1,
    ),
    [first, third],
  ],
  ['two groups of three', someOf([['four'], ['one'], ['three']], 2), [first, second, third]],
  ['one group of two', someOf([['five'], ['one']], 1), texts],
  ['all groups', someOf([['five'], ['two']], 2), [second]],
  [
    'too many ways to choose: what is needed',
    someOf([['four'], ['one'], ['three']], 2, 1),
    [first, second, third],
  ],
  ['the same, needed all', someOf([['five'], ['two']], 2, 0), [second, fourth]],
];

for (const [what, expression, expected] of cases) {
  test(`asks FTS5 for ${what}`, (t) => {
    t.deepEqual(found(expression), expected);
  });
}
