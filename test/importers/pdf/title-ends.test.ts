import test from 'ava';
import {identified} from '../../helpers/identified.js';
import type {Placed} from '../../helpers/pdf-file.js';
import {peopleOf, read, text} from './papers.js';

const titled = (...printed: Placed[]): Placed[] => [
  ...printed,
  ...text,
  ...text.map((each) => ({...each, y: each.y + 60})),
];

const bold = (printed: string, x: number, y: number, size = 10): Placed => ({
  text: printed,
  x,
  y,
  size,
  font: 'Times-Bold',
});

test('names in the type of a title in capitals above them are no part of it', async (t) => {
  const article = await read([
    titled(
      bold('FERRIES AND THEIR MATES IN THE OUTER', 130, 76, 12),
      bold('ISLES', 270, 90, 12),
      bold('Ada Quill and Tom Herrera', 220, 106, 12),
    ),
  ]);
  t.is(article.title, 'FERRIES AND THEIR MATES IN THE OUTER ISLES');
});

test('of a page in one type, a title in the middle may fill its first line', async (t) => {
  const article = await read([
    titled(
      {text: 'Of the Ferries of the Outer Islands and of Those', x: 68, y: 60},
      {text: 'Who Are Their Mates', x: 135, y: 72},
      {text: 'Ada Quill', x: 160, y: 110, size: 9},
    ),
  ]);
  t.is(article.title, 'Of the Ferries of the Outer Islands and of Those Who Are Their Mates');
});

test('a manuscript that names its parts has its title and its authors behind their labels', async (t) => {
  const article = identified(
    await read([
      titled(
        bold('Title:', 60, 60),
        {text: 'Of the Ferries of the Outer Islands and of', x: 92, y: 60},
        {text: 'Those Who Are Their Mates', x: 60, y: 80},
        bold('Authors:', 60, 100),
        {text: 'Ada Quill and Tom Herrera', x: 104, y: 100},
        bold('Affiliations:', 60, 120),
        {text: 'University of Lakeside, Norway', x: 60, y: 140},
      ),
    ]),
  );
  t.is(article.title, 'Of the Ferries of the Outer Islands and of Those Who Are Their Mates');
  t.deepEqual(peopleOf(article), [
    ['Ada Quill', 'University of Lakeside'],
    ['Tom Herrera', 'University of Lakeside'],
  ]);
});
