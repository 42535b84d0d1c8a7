import test from 'ava';
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
