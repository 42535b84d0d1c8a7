import test from 'ava';
import {textOf} from '../../../source/article/text.js';
import {column, type Placed} from '../../helpers/pdf-file.js';
import {read, text} from './papers.js';

async function wordsOf(pages: readonly Placed[][]): Promise<string> {
  const {sections} = await read(pages);
  return sections.flatMap(({heading, blocks}) => [heading ?? '', ...blocks.map(textOf)]).join('\n');
}

const page = (head: string, section: string): Placed[] => [
  {text: head, x: 60, y: 40},
  {text: section, x: 400, y: 40},
  ...text,
];

test('a running head names the chapter on each page, and beside it a section that the next page has none of', async (t) => {
  const words = await wordsOf([
    page('Chapter 1. Old Harbours', '1.1. The Quay'),
    page('Chapter 1. Old Harbours', '1.2. The Mate'),
    page('Chapter 1. Old Harbours', '1.3. The Rocks'),
  ]);
  t.notRegex(words, /Old Harbours|The Mate/);
});

test('a running head is one on a page that has nothing else but the small type of a figure', async (t) => {
  const figure = column(['quay', 'mole', 'rocks', 'ebb'], {x: 200, y: 300, size: 4}, 30);
  const words = await wordsOf([
    [{text: '1 Ferries and Their Mates', x: 60, y: 40}, ...text],
    [{text: '2 Ferries and Their Mates', x: 60, y: 40}, ...figure],
    [{text: '3 Ferries and Their Mates', x: 60, y: 40}, ...text],
  ]);
  t.notRegex(words, /Their Mates/);
});

test('a word divided behind a slash at the end of a line is whole again', async (t) => {
  const lines = [
    'The line to the islands is run by the Seedorf/-',
    'Lakeside company, which has two ferries.',
  ];
  t.regex(await wordsOf([[...column(lines, {x: 60, y: 300}), ...text]]), /Seedorf\/Lakeside company/);
});

test('what a journal says at the foot of the first page is none of the text, with the page’s number among it', async (t) => {
  const words = await wordsOf([
    [
      {text: 'Ferries and Their Mates', x: 180, y: 90, size: 17},
      ...text,
      {text: 'Correspondence should be addressed to the mate.', x: 60, y: 760, size: 8},
      {text: '7', x: 290, y: 786, size: 11},
      {text: 'Published by the Society of Ferries, Seedorf.', x: 60, y: 806, size: 8},
    ],
  ]);
  t.notRegex(words, /Correspondence|Society of Ferries|7/);
});

test('what stands where heads do and is set as they are is one, though it names a section of one page', async (t) => {
  const words = await wordsOf(
    ['The Quay', 'The Quay', 'The Mate', 'The Mate', 'Of the Rocks', 'The Tides', 'The Tides'].map((head) => [
      {text: head, x: 60, y: 40, font: 'Times-Italic'},
      ...text,
    ]),
  );
  t.notRegex(words, /Rocks/);
});

const numbered = (number: number): Placed => ({text: `${number}`, x: 295, y: 800});

test('a section’s heading at the head of a page is kept, though its number is that of the page', async (t) => {
  const words = await wordsOf([
    [{text: 'Ferries and Their Mates', x: 180, y: 90, size: 17}, ...text, numbered(1)],
    [{text: '2 Of the Rocks', x: 60, y: 60, size: 11, font: 'Times-Bold'}, ...text, numbered(2)],
    [...text, numbered(3)],
    [...text, numbered(4)],
  ]);
  t.regex(words, /2 Of the Rocks/);
});

test('a title that heads the only other page, shortened, is none of its text', async (t) => {
  const title: Placed = {
    text: 'Ferries to the Outer Islands and Their Mates: a Study',
    x: 90,
    y: 90,
    size: 17,
  };
  const words = await wordsOf([
    [title, ...text],
    [{text: 'Ferries and Their Mates', x: 200, y: 40}, ...text, {text: 'The end.', x: 60, y: 500}],
  ]);
  t.notRegex(words, /Ferries and Their Mates/);
});

const head = (left: string, right: string): Placed[] => [
  {text: left, x: 60, y: 40},
  {text: 'Ferries and Their Mates', x: 220, y: 40},
  {text: right, x: 400, y: 40},
  ...text,
];

test('a head is known again by what stands in its middle', async (t) => {
  t.notRegex(
    await wordsOf([[...text], head('Quill', 'Seedorf'), head('Volume', 'June')]),
    /Their Mates|Quill/,
  );
});

test('what stands beside the page’s own number at the very top is a head, though no other page has it', async (t) => {
  const words = await wordsOf([
    [{text: 'Ferries and Their Mates', x: 180, y: 90, size: 17}, ...text],
    [
      {text: '2', x: 60, y: 40},
      {text: 'Quill et al.', x: 90, y: 40},
      ...text,
      {text: 'The end.', x: 60, y: 500},
    ],
  ]);
  t.notRegex(words, /Quill/);
});
