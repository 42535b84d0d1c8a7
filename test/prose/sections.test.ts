import test from 'ava';
import type {Block} from '../../source/article/article.js';
import {textOf} from '../../source/article/text.js';
import {deriveSections} from '../../source/prose/sections.js';

const prose = (text: string, index: number): Block => ({
  kind: 'prose',
  id: String(index),
  spans: [{text}],
  repairs: [],
});

/** What each section opens with: I, C, or the number and marker of its point; and how many blocks it has. */
const outline = (paragraphs: string[], language?: string): string[] =>
  deriveSections(paragraphs.map(prose), language).map(({heading, point, derived, blocks}) =>
    [derived ? (point ? `${point.number} ${point.marker}` : heading) : 'whole', blocks.length].join(' · '),
  );

const rows: Array<{name: string; language?: string; paragraphs: string[]; expected: string[]}> = [
  {
    name: 'ordinals, a last point and a conclusion',
    paragraphs: [
      'The harbour has three troubles.',
      'First, the quay sinks.',
      'It sinks faster each year.',
      'Second, the cranes are old.',
      'Last, nobody comes.',
      'Therefore, we should build anew.',
      'It will cost little.',
    ],
    expected: ['Introduction · 1', '1 First, · 2', '2 Second, · 1', '3 Last, · 1', 'Conclusion · 2'],
  },
  {
    name: 'without a connective the rest belongs to the last point',
    paragraphs: ['Firstly the quay sinks.', 'Secondly the cranes are old.', 'We should build anew.'],
    expected: ['1 Firstly · 1', '2 Secondly · 2'],
  },
  {
    name: 'a connective that says so goes before one that only draws a conclusion',
    paragraphs: ['First, a.', 'Finally, b.', 'Thus b holds.', 'More of b.', 'In short, build.'],
    expected: ['1 First, · 1', '2 Finally, · 3', 'Conclusion · 1'],
  },
  {
    name: 'named points',
    paragraphs: [
      'There are two.',
      'The first reason is rust.',
      'The second is rot.',
      'The final one is age.',
    ],
    expected: ['Introduction · 1', '1 The first · 1', '2 The second · 1', '3 The final · 1'],
  },
  {
    name: 'an opener and a point that only comes next',
    paragraphs: ['To begin with, rust.', 'Next, rot.', 'Then, age.', 'Finally, ruin.'],
    expected: ['1 To begin with, · 1', '2 Next, · 1', '3 Then, · 1', '4 Finally, · 1'],
  },
  {
    name: 'a single marker is no series',
    paragraphs: ['First, the quay sinks.', 'It rains.'],
    expected: ['whole · 2'],
  },
  {
    name: 'a series out of order is none',
    paragraphs: ['Second, the quay sinks.', 'First, it rains.', 'Third, it pours.'],
    expected: ['whole · 3'],
  },
  {
    name: 'an ordinal that is part of a sentence is no marker',
    paragraphs: ['First rains fell in May.', 'Second helpings were had.', 'Seconds, they say, count.'],
    expected: ['whole · 3'],
  },
  {
    name: 'German',
    language: 'de-AT',
    paragraphs: ['Drei Gründe.', 'Erstens rostet der Kran.', 'Zweitens: die Mole sinkt.', 'Daher bauen wir.'],
    expected: ['Introduction · 1', '1 Erstens · 1', '2 Zweitens: · 1', 'Conclusion · 1'],
  },
  {
    name: 'French, with a straight apostrophe',
    language: 'fr',
    paragraphs: [
      "Tout d'abord, la grue rouille.",
      'Ensuite, le quai coule.',
      'Enfin, on attend.',
      'Bref, il faut bâtir.',
    ],
    expected: ["1 Tout d'abord, · 1", '2 Ensuite, · 1', '3 Enfin, · 1', 'Conclusion · 1'],
  },
  {
    name: 'Spanish',
    language: 'es',
    paragraphs: ['En primer lugar, la grúa.', 'En segundo lugar, el muelle.', 'Por último, la espera.'],
    expected: ['1 En primer lugar, · 1', '2 En segundo lugar, · 1', '3 Por último, · 1'],
  },
  {
    name: 'a language without a row',
    language: 'constructor',
    paragraphs: ['First, a.', 'Second, b.'],
    expected: ['whole · 2'],
  },
];

for (const {name, language, paragraphs, expected} of rows) {
  test(name, (t) => {
    t.deepEqual(outline(paragraphs, language ?? 'en'), expected);
  });
}

test('every block stays, once and in order, and a marker is the prefix of its block', (t) => {
  const paragraphs = ['Two things.', 'First, rust.', 'Second, rot.', 'In short, age.'];
  const sections = deriveSections(paragraphs.map(prose), 'en');
  t.deepEqual(
    sections.flatMap(({blocks}) => blocks.map(textOf)),
    paragraphs,
  );
  for (const {point, blocks} of sections)
    if (point && blocks[0]) t.true(textOf(blocks[0]).startsWith(point.marker));
});

test('a label is the marker and its clause, cut at a word', (t) => {
  const labels = deriveSections(
    [
      'First, in a harbour that nobody has mended for longer than anyone there can now remember, rust wins.',
      'Second, however, the cranes are old, and so on.',
    ].map(prose),
    'en',
  ).map(({heading}) => heading);
  t.deepEqual(labels, [
    'First, in a harbour that nobody has mended for longer …',
    'Second, however, the cranes are old',
  ]);
});

test('the language is read from the text where it is not given', (t) => {
  const paragraphs = [
    'Der Hafen hat zwei Sorgen, und beide sind alt und nicht neu.',
    'Erstens rostet der Kran.',
    'Zweitens sinkt die Mole.',
  ];
  t.is(deriveSections(paragraphs.map(prose)).length, 3);
});
