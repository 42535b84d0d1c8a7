import test from 'ava';
import type {Searchable} from '../../source/search/hit.js';
import {createMemoryIndex} from '../../source/search/memory-index.js';
import {answerTo, search, searchInOrder, type Answer} from '../../source/search/search.js';

const paragraph = (text: string, at: number): Searchable => ({
  article: 'one',
  title: '',
  section: '',
  target: {kind: 'block', id: String(at)},
  text,
  authors: [],
});

const indexOf = (...texts: string[]) => createMemoryIndex(texts.map(paragraph));

const answer = (index: ReturnType<typeof createMemoryIndex>, query: string, limit = 50): Answer =>
  answerTo(index, query, {limit});

function inOrder(index: ReturnType<typeof createMemoryIndex>, query: string): string[] {
  const steps = searchInOrder(index, query, 'one', answer(index, query).reach);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.map(({target}) => ('id' in target ? target.id : ''));
}

const bell = indexOf(
  ...Array.from({length: 900}, (_, at) => (at % 3 === 0 ? `The bell rang ${at}.` : `Quiet ${at}.`)),
);

test('every hit is counted, however few are asked for', (t) => {
  const {hits, total, more} = answer(bell, 'bell', 20);
  t.deepEqual([hits.length, total, more], [20, 300, undefined]);
  t.deepEqual(answer(bell, '"bell rang"', 20).total, 300);
  t.deepEqual(answer(bell, 'bell !3', 20).total, 299);
  t.is(answer(bell, 'bell', 1000).hits.length, 300);
});

test('all hits of an article come in the order of its text', (t) => {
  const ids = inOrder(bell, 'bell');
  t.is(ids.length, 300);
  t.deepEqual(
    ids,
    ids.toSorted((a, b) => Number(a) - Number(b)),
  );
});

test('what had to be guessed for the list is guessed for the walk', (t) => {
  const index = indexOf('The lanterns hang.', 'A bell.', 'One lantern more.');
  t.deepEqual(inOrder(index, 'lantren'), ['0', '2']);
  t.deepEqual(inOrder(index, 'lantern bell ship'), []);
});

const texts = [
  'The C of the scale is low.',
  'C++ was written for speed.',
  'C# has a sharp in its name.',
  'A node is a point; js is a language.',
  'They run node.js on the server.',
  'Secrets stand in .env and nowhere else.',
  'An env of calm.',
  'Pass --flag to be quick.',
  'The flag is red.',
  'See § 12 of the law.',
  'Twelve is 12 in figures.',
  'From a → b in a day.',
  'A 🦊 sleeps; the fox is old.',
];
const signs = createMemoryIndex(texts.map(paragraph));

for (const [query, ...found] of [
  ['C++', 1],
  ['c#', 2],
  ['node.js', 4],
  ['.env', 5, 6],
  ['--flag', 7],
  ['§ 12', 9],
  ['→', 11],
  ['🦊', 12],
  ['"§ 12"', 9],
  ['"C++ was"', 1],
  ['"node.js"', 4],
] as const) {
  test(`signs are found as typed: ${query}`, (t) => {
    const hits = search(signs, query).map(({target}) => ('id' in target ? Number(target.id) : -1));
    t.deepEqual(hits, found);
  });
}

test('a word that is nowhere with its signs is found by its parts', (t) => {
  t.is(search(indexOf('A node of the js kind.'), 'node.js').length, 1);
});
