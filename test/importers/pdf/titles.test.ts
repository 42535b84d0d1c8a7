import test from 'ava';
import {identified} from '../../helpers/identified.js';
import {column, type Placed} from '../../helpers/pdf-file.js';
import {text, read, paper, name, line, raised, peopleOf} from './papers.js';

const titled = (...printed: Placed[]): Placed[] => [
  ...printed,
  ...text,
  ...text.map((each) => ({...each, y: each.y + 60})),
];

test('neither the name of a journal nor that of a version is the title, and letters set apart are a word', async (t) => {
  const journal = await read([
    titled(
      {text: 'Journal of Island Ferries', x: 180, y: 60, size: 15},
      {text: 'journal homepage: www.ferries.example', x: 180, y: 84, size: 8},
      {text: 'Who Tells the Names of Rocks', x: 60, y: 120, size: 14},
    ),
  ]);
  t.is(journal.title, 'Who Tells the Names of Rocks');
  const manual = await read([
    titled(
      {text: 'F e r r i e s', x: 180, y: 60, size: 20},
      {text: 'Version 3.0', x: 180, y: 200, size: 20, font: 'Times-Bold'},
    ),
  ]);
  t.is(manual.title, 'Ferries');
});

const bold = (printed: string, x: number, y: number, size = 10): Placed => ({
  text: printed,
  x,
  y,
  size,
  font: 'Times-Bold',
});

test('a title as small as the text is one where it is bold, and names in capitals below it are people', async (t) => {
  const article = identified(
    await read([
      [
        bold('FERRIES AND THEIR MATES', 220, 90),
        {...name('ADA QUILL AND TOM HERRERA', 220, 115), size: 9},
        ...text,
        ...text,
      ],
    ]),
  );
  t.is(article.title, 'FERRIES AND THEIR MATES');
  t.deepEqual(
    article.authors.map((author) => author.name),
    ['Ada Quill', 'Tom Herrera'],
  );
});

test('what heads an abstract is no title, and a bold title may name a program in type of its own', async (t) => {
  const article = await read([
    [
      bold('Timetables for', 60, 90),
      {text: 'FERRY', x: 133, y: 90, size: 9.5, font: 'Times-Bold'},
      bold('users', 170, 90),
      {text: 'Maren Ostrander', x: 80, y: 115},
      bold('Abstract', 60, 140),
      ...text.map((each) => ({...each, y: each.y - 240})),
      ...text,
    ],
  ]);
  t.is(article.title, 'Timetables for FERRY users');
});

test('what is set as headings further down heads the text, and a text on a project names nobody', async (t) => {
  const article = identified(
    await read([
      [
        {text: 'Ferries', x: 60, y: 90, size: 22, font: 'Times-Bold'},
        bold('About this project', 60, 125, 16),
        ...column(
          [
            'This project is meant to give a free and open harbour school to',
            'everybody who would like to learn the names of all the rocks and',
            'how to steer between them when there is nobody on the quay to ask.',
          ],
          {x: 60, y: 142},
        ),
        bold('Future ferries', 60, 200, 16),
        ...column(['Larger ones are built and will come', 'when there is money.'], {x: 60, y: 217}),
      ],
    ]),
  );
  t.deepEqual(
    article.sections.map(({heading}) => heading),
    ['About this project', 'Future ferries'],
  );
  t.deepEqual(article.authors, []);
});

test('an address in a note behind somebody’s mail is where that person is', async (t) => {
  const article = await paper([
    name('Ada Quill', 240),
    raised('*', 287, 130),
    raised('*', 60, 774),
    {text: 'quill@lakeside.example, University of Lakeside, Quay 7, Seedorf.', x: 64, y: 774, size: 8},
  ]);
  t.deepEqual(peopleOf(article), [['Ada Quill', 'University of Lakeside']]);
});

const long = (count: number): string[] =>
  Array.from({length: count}, (_, index) => `Whoever has business in the town takes ferry ${index},`);

test('a title that heads a column has its people below it, and the column beside it is text', async (t) => {
  const page: Placed[] = [
    bold('Ferries and the Names', 60, 87),
    bold('of all the Rocks', 60, 99),
    {text: 'Ada Quill', x: 60, y: 125, size: 10},
    bold('1 The quay', 60, 150),
    ...column(long(24), {x: 60, y: 166}),
    ...column(
      long(30).map((one) => one.replace('ferry', 'boat')),
      {x: 310, y: 84},
    ),
  ];
  const article = identified(await read([page]));
  t.is(article.title, 'Ferries and the Names of all the Rocks');
  t.deepEqual(peopleOf(article), [['Ada Quill']]);
  t.regex(JSON.stringify(article.sections), /ferry 23, Whoever has business in the town takes boat 0,/);
});

test('the line of a series is no title where all is in one type', async (t) => {
  const article = await read([
    [
      {text: 'DISCUSSION PAPER NO. 12', x: 104, y: 60},
      {text: 'THE NAMES OF ROCKS', x: 118, y: 160},
      {text: 'Maren Ostrander', x: 134, y: 220},
      ...text,
    ],
    text,
  ]);
  t.is(article.title, 'THE NAMES OF ROCKS');
});

test('who is named above a title wrote it where nobody is named below', async (t) => {
  const label = line('ORIGINAL ARTICLE', 220, 40);
  const article = await paper([label, name('Ada Quill and Tom Herrera', 220, 60)]);
  t.deepEqual(peopleOf(article), [['Ada Quill'], ['Tom Herrera']]);
  t.deepEqual(peopleOf(await paper([label])), []);
});

test('a card of commands names nobody, and its columns of short lines are read one after the other', async (t) => {
  const heads = ['Mates', 'Going Ashore', 'Tides', 'Mail Bags', 'Rocks'];
  const cards = (x: number, y: number, word: string): Placed[] =>
    heads.flatMap((head, at) => [
      bold(`${head}${word === 'row' ? '' : 's'}`, x, y + at * 60, 12),
      ...column([`${word} ${at}`, `${word} ${at} now`, `${word} to Quay ${at} by the old landing`], {
        x,
        y: y + 14 + at * 60,
        size: 8,
      }),
    ]);
  const article = identified(
    await read([
      [
        {text: 'Commands of a Ferry', x: 200, y: 60, size: 17},
        ...cards(60, 100, 'row'),
        ...cards(320, 103.7, 'moor'),
      ],
    ]),
  );
  t.deepEqual(article.authors, []);
  t.deepEqual(
    article.sections.map(({heading}) => heading),
    [...heads, ...heads.map((head) => `${head}s`)],
  );
});

test('the name of a journal above its issue is no title', async (t) => {
  const article = await paper([
    {text: 'Letters on Ferries', x: 180, y: 40, size: 24},
    {text: 'May 2019, Volume 7, Issue 2.', x: 180, y: 56, size: 9},
    name('Ada Quill', 240),
  ]);
  t.is(article.title, 'Ferries and Their Mates');
});

test('the name of a journal that a line cites with its volume and its year is no title', async (t) => {
  const article = await paper([
    {text: 'Tidal Research 40 (2007) 27-41', x: 60, y: 40, size: 8},
    {text: 'TIDAL RESEARCH', x: 400, y: 60, size: 22},
    name('Ada Quill', 240),
  ]);
  t.is(article.title, 'Ferries and Their Mates');
});

test('an address above all names is where everybody is', async (t) => {
  const article = await paper([
    line('Institute of Coastal Law', 200, 120),
    line('University of Lakeside', 206, 134),
    name('Ada Quill, Tom Herrera', 220, 160),
  ]);
  t.deepEqual(peopleOf(article), [
    ['Ada Quill', 'Institute of Coastal Law', 'University of Lakeside'],
    ['Tom Herrera', 'Institute of Coastal Law', 'University of Lakeside'],
  ]);
});

test('brackets behind a name say where that person is, a group with a page of its own is none', async (t) => {
  const article = await paper([
    line('Harbour Desk Group (https://harbour.example/)', 180, 110),
    name('Ada Quill (ICL, University of Lakeside)', 180, 130),
    line('Adapted by Piet Molen, University of Seedorf', 180, 160),
  ]);
  t.deepEqual(peopleOf(article), [['Ada Quill', 'ICL', 'University of Lakeside']]);
});

test('a name in the next line behind "and" is without it', async (t) => {
  const article = await paper([name('Ada Quill, Tom Herrera', 200), name('and Piet Molen (ICL)', 220, 146)]);
  t.deepEqual(peopleOf(article), [['Ada Quill'], ['Tom Herrera'], ['Piet Molen']]);
});
