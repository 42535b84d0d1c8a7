import test from 'ava';
import {identified} from '../../helpers/identified.js';
import {column, type Placed} from '../../helpers/pdf-file.js';
import {line, name, peopleOf, read, text} from './papers.js';

const title: Placed = {text: 'Ferries and Their Mates', x: 180, y: 90, size: 17};
const abstract: Placed = {text: 'Abstract', x: 280, y: 370, size: 10, font: 'Times-Bold'};
const paper = async (below: readonly Placed[], ...pages: readonly Placed[][]) =>
  identified(await read([[title, ...below, abstract, ...text], ...pages]));

test('authors are where the address says that stands under their name at the end of a paper', async (t) => {
  const article = await paper(
    [name('Maren Ostrander', 100), name('Tom Herrera', 300)],
    [
      ...text,
      ...column(['Maren Ostrander, Of ferries: rocks', 'and tides, The Seedorf Journal (2007)'], {
        x: 60,
        y: 500,
      }),
      ...column(['Maren Ostrander', 'Institute of Coastal Law', 'University of Lakeside', 'and NTNU'], {
        x: 60,
        y: 600,
      }),
      ...column(['Tom Herrera', 'Seedorf University', 'herrera (at) seedorf dot example'], {x: 320, y: 600}),
    ],
  );
  t.deepEqual(peopleOf(article), [
    ['Maren Ostrander', 'Institute of Coastal Law', 'University of Lakeside', 'NTNU'],
    ['Tom Herrera', 'Seedorf University'],
  ]);
});

const small = (lines: string[], y: number): Placed[] =>
  column(lines, {x: 60, y}).map((placed) => ({...placed, size: 8}));

test('authors are where the address says that stands at the foot of the first page under their initials', async (t) => {
  const article = await paper([
    name('Maren Ostrander · Tom Erik Herrera · Ada Quill', 100),
    ...small(
      ['M. Ostrander (*) · A. Quill', 'Institute of Coastal Law, University of Lakeside, Norway'],
      660,
    ),
    ...small(['e-mail: ostrander@lakeside.example'], 684),
    ...small(['T. E. Herrera', 'Department of Tides, Seedorf University, Germany'], 700),
  ]);
  t.deepEqual(peopleOf(article), [
    ['Maren Ostrander', 'Institute of Coastal Law', 'University of Lakeside'],
    ['Tom Erik Herrera', 'Department of Tides', 'Seedorf University'],
    ['Ada Quill', 'Institute of Coastal Law', 'University of Lakeside'],
  ]);
});

test('addresses at the end of a paper, each before its mail, are those of the authors in their order', async (t) => {
  const article = await paper(
    [name('Maren Ostrander and Tom Herrera', 100)],
    [
      ...text,
      line('Institute of Coastal Law, University of Lakeside, Norway', 60, 600),
      line('Email address: ostrander@lakeside.example', 60, 630),
      line('Department of Tides, Seedorf University, Germany', 60, 660),
      line('Email address: tide@seedorf.example', 60, 690),
    ],
  );
  t.deepEqual(peopleOf(article), [
    ['Maren Ostrander', 'Institute of Coastal Law', 'University of Lakeside'],
    ['Tom Herrera', 'Department of Tides', 'Seedorf University'],
  ]);
});

test('what a report says about its authors tells where those are of whom the cover gives the names alone', async (t) => {
  const about = column(
    [
      'Maren Ostrander is a senior fellow at the Institute of Coastal',
      'Law. Tom Herrera is a professor of tides at Seedorf University.',
    ],
    {x: 60, y: 500},
  );
  const expected = [
    ['Maren Ostrander', 'Institute of Coastal Law'],
    ['Tom Herrera', 'Seedorf University'],
  ];
  const names = [name('Maren Ostrander', 100), name('Tom Herrera', 100, 146)];
  t.deepEqual(peopleOf(await paper(names, [...text, ...about])), expected);
  const head: Placed = {text: 'About the authors', x: 60, y: 470, size: 14, font: 'Times-Bold'};
  t.deepEqual(peopleOf(await paper(names, [...text, head, ...about])), expected);
});

test('what a subtitle says it is, in small letters, is nowhere that its author is', async (t) => {
  const article = await paper([
    line('A small library for reading the tides', 200, 120),
    name('Ada Quill', 240, 160),
    line('ada@lakeside.example', 240, 176),
  ]);
  t.deepEqual(peopleOf(article), [['Ada Quill']]);
});

test('mail that is spelled out says nothing of where somebody is', async (t) => {
  const article = await paper([
    name('Ada Quill', 240, 130),
    line('ada dot quill at lakeside dot example', 220, 146),
    line('University of Lakeside, Norway', 220, 162),
  ]);
  t.deepEqual(peopleOf(article), [['Ada Quill', 'University of Lakeside']]);
});
