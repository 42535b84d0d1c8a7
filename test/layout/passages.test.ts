import test from 'ava';
import type {Author} from '../../source/article/article.js';
import {bylineOf, imprintOf} from '../../source/layout/byline.js';
import {passagesOf} from '../../source/layout/passages.js';
import {anchorOfPosition, positionOfAnchor, positionOfSection} from '../../source/layout/anchor-position.js';
import {articleOf, nasty, prose, section} from './articles.js';

const author = (name: string, role?: string): Author => ({id: name, name, posts: [], ...(role && {role})});

const bylines: ReadonlyArray<readonly [authors: Author[], expected: string]> = [
  [[], 'AS PRINTED'],
  [[author('Ida Ode')], 'By Ida Ode'],
  [[author('Ida Ode'), author('Jon Parr')], 'By Ida Ode and Jon Parr'],
  [[author('Ida Ode'), author('Jon Parr'), author('Lim Siew')], 'By Ida Ode, Jon Parr and Lim Siew'],
  [[author('Ida Ode'), author('Lim Siew', 'translator')], 'By Ida Ode · Lim Siew (translator)'],
  [
    [author('Ida Ode', 'digest of the op-ed by'), author('Jon Parr', 'digest of the op-ed by')],
    'Digest of the op-ed by Ida Ode and Jon Parr',
  ],
];

for (const [authors, expected] of bylines)
  test(`byline: ${expected}`, (t) => t.is(bylineOf(articleOf({authors, byline: 'AS PRINTED'})), expected));

const imprints: ReadonlyArray<
  readonly [source: string | undefined, published: string | undefined, expected: string]
> = [
  [undefined, undefined, ''],
  ['Saltmere Gazette', undefined, 'Saltmere Gazette'],
  ['ledger.txt', undefined, ''],
  ['ledger.txt', '2024', '2024'],
  ['Saltmere Gazette', '2024-03', 'Saltmere Gazette · March 2024'],
  ['Saltmere Gazette', '2024-03-01', 'Saltmere Gazette · 1 March 2024'],
  [undefined, '2024-03-01T06:00:00Z', '1 March 2024'],
  [undefined, 'last spring', 'last spring'],
  [undefined, '2024-99-01', '2024-99-01'],
];

for (const [source, published, expected] of imprints) {
  test(`imprint of ${source} and ${published}: ${expected}`, (t) => {
    t.is(imprintOf(articleOf({...(source && {source}), ...(published && {published})})), expected);
  });
}

test('an article is read from its kicker to its end mark', (t) => {
  const kinds = passagesOf(nasty, 'Another').map(({kind}) => kind);
  t.deepEqual(kinds.slice(0, 5), ['kicker', 'title', 'standfirst', 'byline', 'block']);
  t.deepEqual(kinds.slice(-5), ['note', 'credit', 'note', 'end', 'next']);
  t.is(kinds.filter((kind) => kind === 'heading').length, 2, 'derived sections print no heading');
});

const above = (text: string): number | undefined =>
  passagesOf(nasty).find((passage) => passage.text.startsWith(text))?.above;

test('blank rows: none at the top, none between a title and its standfirst or tight entries, else one', (t) => {
  t.deepEqual(
    [
      'HARBOUR',
      'The ledger of Saltmere',
      'What a',
      'Nobody',
      'Short',
      'not even',
      'another',
      'loose',
      'all of',
    ].map(above),
    [0, 1, 0, 1, 1, 0, 0, 1, 1],
  );
});

test('sections come in order, and what stands around the text belongs to the first and the last', (t) => {
  const sections = passagesOf(nasty).map((passage) => passage.section);
  t.deepEqual(
    sections,
    sections.toSorted((a, b) => a - b),
  );
  t.is(sections.at(0), 0);
  t.is(sections.at(-1), nasty.sections.length - 1);
});

test('an article without anything still has its end', (t) => {
  t.deepEqual(
    passagesOf(articleOf({title: ''})).map(({kind}) => kind),
    ['end'],
  );
});

const opening = prose('The ledger opens with a storm that nobody had announced.');
const closing = prose('It closes, as ledgers do, in the middle of a year.');
const before = passagesOf(articleOf({sections: [section([opening, closing]), section([prose('A third.')])]}));

test('a position survives as an anchor, whatever width it was taken at', (t) => {
  const anchor = anchorOfPosition(before, {passage: 2, offset: 11});
  t.deepEqual(anchor, {
    target: {kind: 'block', id: closing.id},
    offset: 11,
    quote: closing.spans[0]?.text.slice(11) ?? '',
  });
  t.deepEqual(positionOfAnchor(before, anchor), {position: {passage: 2, offset: 11}, exact: true});
});

test('a blank row is anchored to what is below it', (t) => {
  t.is(anchorOfPosition(before, {passage: 2, offset: -1}).offset, 0);
  t.deepEqual(anchorOfPosition(before, {passage: 99, offset: 0}).target, {kind: 'end'});
});

test('an anchor is found again by its quote after an edit, and says that it was guessed', (t) => {
  const anchor = anchorOfPosition(before, {passage: 2, offset: 3});
  const edited = prose('Abruptly it closes, as ledgers do, in the middle of a year.');
  const after = passagesOf(articleOf({sections: [section([edited])]}));
  t.deepEqual(positionOfAnchor(after, anchor), {position: {passage: 1, offset: 12}, exact: false});
  t.is(positionOfAnchor(passagesOf(articleOf({title: 'Other'})), anchor), undefined);
});

test('a section begins at its heading or first block, the first at the top', (t) => {
  t.deepEqual(positionOfSection(before, 0), {passage: 0, offset: 0});
  t.deepEqual(positionOfSection(before, 1), {passage: 3, offset: 0});
  t.deepEqual(positionOfSection(before, 9), {passage: before.length - 1, offset: 0});
});
