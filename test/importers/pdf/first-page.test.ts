import test from 'ava';
import {identified} from '../../helpers/identified.js';
import {column, type Placed} from '../../helpers/pdf-file.js';
import {line, name, paper, peopleOf, read, text} from './papers.js';

test('a postcode in capitals makes no sentence of an address', async (t) => {
  const article = await paper([
    name('Ada Quill', 240),
    line('University of Lakeside, IS-220 Akranes, Iceland', 180, 146),
  ]);
  t.deepEqual(peopleOf(article), [['Ada Quill', 'University of Lakeside']]);
});

test('whose it is, at the foot of the first page, is nothing that its authors are', async (t) => {
  const article = await read([
    [
      {text: 'Ferries and Their Mates', x: 180, y: 90, size: 17},
      name('Ada Quill', 240),
      ...text,
      {text: '© 2018 The Authors', x: 60, y: 760, size: 8},
    ],
    text,
  ]);
  t.deepEqual(
    article.authors.map(({posts}) => posts),
    [[]],
  );
});

test('the number of a paper in the largest type is not its title', async (t) => {
  const article = await read([
    [
      {text: 'TIDE2021-1042', x: 300, y: 60, size: 16},
      {text: 'Ferries and Their Mates', x: 180, y: 110, size: 13, font: 'Times-Bold'},
      name('Ada Quill', 240),
      ...text,
    ],
  ]);
  t.is(article.title, 'Ferries and Their Mates');
});

const set = (words: string, x: number, y: number, size = 12): Placed => ({text: words, x, y, size});

test('names and addresses in the type of the headings, as a scan has all in one face, are none of these', async (t) => {
  const article = await read([
    [
      set('What the Mate of a Ferry Knows', 150, 90, 17),
      set('Revised May 2021, with a new part on fog', 170, 116),
      set('Ada Quill', 120, 150),
      set('University of Lakeside', 90, 163),
      set('Bo Reed', 400, 150),
      set('University of Moorland', 370, 163),
      set('Abstract', 280, 200),
      ...column(
        [
          ...Array.from({length: 7}, (_, at) => `ferry ${at} carries the mail to the islands and back`),
          'at six.',
        ],
        {x: 60, y: 220},
      ),
      ...['Of the tides', 'Of the rocks', 'Of the birds', 'Of the mail'].flatMap((heading, at) => [
        set(heading, 60, 350 + 60 * at),
        ...column(['the mate knows them all by their names.'], {x: 60, y: 368 + 60 * at}),
      ]),
    ],
  ]);
  t.deepEqual(peopleOf(identified(article)), [
    ['Ada Quill', 'University of Lakeside'],
    ['Bo Reed', 'University of Moorland'],
  ]);
});

test('a date between the names and the summary is no heading, though it is set as one', async (t) => {
  const article = await read([
    [
      {text: 'What the Mate of a Ferry Knows', x: 150, y: 90, size: 17},
      name('Ada Quill', 260),
      {text: 'October 31, 2021', x: 250, y: 160, size: 12},
      {text: 'Abstract', x: 280, y: 190, size: 12},
      ...text.map((placed) => ({...placed, y: placed.y + 60})),
    ],
  ]);
  t.false(article.sections.some(({heading}) => heading === 'October 31, 2021'));
});
