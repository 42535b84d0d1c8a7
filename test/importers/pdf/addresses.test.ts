import test from 'ava';
import {identified} from '../../helpers/identified.js';
import {column, type Placed} from '../../helpers/pdf-file.js';
import {line, name, paper, peopleOf, raised, read, text} from './papers.js';

test('what stands under a name in other type is where somebody is, though it looks like a name', async (t) => {
  const article = await paper([
    {text: 'Ada Quill', x: 100, y: 130, size: 14},
    {text: 'Tom Herrera', x: 320, y: 130, size: 14},
    line('Seminario di Navigazione', 80, 146),
    line('University of Lakeside', 84, 160),
    line('Institute of Coastal Law', 300, 146),
  ]);
  t.deepEqual(peopleOf(article), [
    ['Ada Quill', 'Seminario di Navigazione', 'University of Lakeside'],
    ['Tom Herrera', 'Institute of Coastal Law'],
  ]);
});

test('where names and addresses are set alike, an institution under a name is nobody and neither is its town', async (t) => {
  const article = await paper([
    line('Ada Quill', 100, 130),
    line('Tom Herrera', 320, 130),
    line('Ferry Project', 96, 144),
    line('University of Seedorf,', 296, 144),
    line('Port Quill', 320, 158),
  ]);
  t.deepEqual(
    peopleOf(article).map(([person]) => person),
    ['Ada Quill', 'Tom Herrera'],
  );
});

test('addresses behind one another in a row are parted at their marks, semicolons part what commas do', async (t) => {
  const article = await paper([
    name('Ada Quill', 100),
    raised('a', 149, 130),
    name('and Tom Herrera', 158),
    raised('b', 245, 130),
    raised('a', 60, 150),
    line('Society of Ferries; Seedorf, Norway; quill@ferries.example;', 64, 150),
    raised('b', 350, 150),
    line('University of Lakeside; Lakeside, Norway', 354, 150),
  ]);
  t.deepEqual(peopleOf(article), [
    ['Ada Quill', 'Society of Ferries'],
    ['Tom Herrera', 'University of Lakeside'],
  ]);
});

test('an institution that no word tells is known by where its mail goes to', async (t) => {
  const article = await paper([
    name('Ada Quill', 100),
    line('Lakesoft', 104, 144),
    line('quill@lakesoft.example', 80, 158),
  ]);
  t.deepEqual(peopleOf(article), [['Ada Quill', 'Lakesoft']]);
});

test('what is noted of somebody whose address stands below the name is not where they are', async (t) => {
  const article = await paper([
    name('Ada Quill', 100),
    raised('*', 149, 130),
    line('University of Lakeside', 84, 144),
    {text: '* Part of the Institute of Coastal Law collaboration', x: 60, y: 780, size: 8},
  ]);
  t.deepEqual(peopleOf(article), [['Ada Quill', 'University of Lakeside']]);
});

test('addresses at the end whose numbers are read as large as the words lead to their people', async (t) => {
  const first: Placed[] = [
    {text: 'Ferries and Their Mates', x: 180, y: 90, size: 17},
    name('Ada Quill', 100),
    raised('1', 149, 130),
    name(', Tom Herrera', 155),
    raised('2', 224, 130),
    {text: 'Abstract', x: 280, y: 370, size: 10, font: 'Times-Bold'},
    ...text,
  ];
  const last = [
    {text: 'Author details', x: 60, y: 300, size: 10, font: 'Times-Bold'} as const,
    ...column(['1University of Lakeside, Lakeside, Norway. 2Institute of Coastal Law,', 'Seedorf, Norway.'], {
      x: 60,
      y: 314,
    }),
  ];
  t.deepEqual(peopleOf(identified(await read([first, [...text, ...last]]))), [
    ['Ada Quill', 'University of Lakeside'],
    ['Tom Herrera', 'Institute of Coastal Law'],
  ]);
});

test('people named in one line with where they are, in capitals or with initials, over several lines', async (t) => {
  const article = await paper([
    line('ADA QUILL and J. P. HERRERA, Lakeside University, Norway', 100, 130),
    line('TOM OSTROW, Lakesoft, Norway', 120, 144),
  ]);
  t.deepEqual(peopleOf(article), [
    ['Ada Quill', 'Lakeside University'],
    ['J. P. Herrera', 'Lakeside University'],
    ['Tom Ostrow', 'Lakesoft'],
  ]);
  const wrapped = await paper([
    line('A. Quill, T. Herrera, J. Ostrow,', 130, 130),
    line('M. Feld, Institute of Coastal Law, 1204 Seedorf, Norway', 100, 144),
    line('B. Tarn, Institut für Gezeiten,', 130, 158),
    line('Institute of Tides, Seedorf, Norway', 130, 172),
  ]);
  t.deepEqual(
    peopleOf(wrapped).map(([person, institution]) => [person, institution]),
    [
      ['A. Quill', 'Institute of Coastal Law'],
      ['T. Herrera', 'Institute of Coastal Law'],
      ['J. Ostrow', 'Institute of Coastal Law'],
      ['M. Feld', 'Institute of Coastal Law'],
      ['B. Tarn', 'Institut für Gezeiten'],
    ],
  );
});

test('a town with its country under an institution is nobody', async (t) => {
  const article = await paper([
    name('Ada Quill', 100),
    line('Institute of Coastal Law', 80, 144),
    line('Colorado Springs, CO 80918', 84, 158),
    line('San Antonio, Texas, USA', 84, 172),
  ]);
  t.deepEqual(
    peopleOf(article).map(([person]) => person),
    ['Ada Quill'],
  );
});

test('addresses in a row are parted at bold numbers, and those who contributed equally are nowhere', async (t) => {
  const article = await paper([
    name('Ada Quill', 100),
    raised('1,*', 148, 130),
    name(', Tom Herrera', 158),
    raised('2,*', 227, 130),
    {...line('1', 100, 160), font: 'Times-Bold'},
    line('University of Lakeside, Norway,', 108, 160),
    {...line('2', 250, 160), font: 'Times-Bold'},
    line('Seedorf University, Germany', 258, 160),
    line('* These authors contributed equally to this work', 100, 180),
  ]);
  t.deepEqual(peopleOf(article), [
    ['Ada Quill', 'University of Lakeside'],
    ['Tom Herrera', 'Seedorf University'],
  ]);
});

const foot = (printed: string, x: number) => ({text: printed, x, y: 700, size: 8});

test('addresses in a row at the foot of the first page are parted at their raised numbers', async (t) => {
  const article = await paper([
    name('Ada Quill', 100),
    raised('1', 148, 130),
    name(', Tom Herrera', 152),
    raised('2', 221, 130),
    {...raised('1', 60, 700), size: 5},
    foot('University of Lakeside, Norway.', 63),
    {...raised('2', 171, 700), size: 5},
    foot('Seedorf University, Germany.', 174),
  ]);
  t.deepEqual(peopleOf(article), [
    ['Ada Quill', 'University of Lakeside'],
    ['Tom Herrera', 'Seedorf University'],
  ]);
});

test('raised numbers that stand off the addresses, or are in brackets, lead to them', async (t) => {
  const article = await paper([
    name('Ada Quill', 100),
    raised('(1)', 148, 130),
    name(', Tom Herrera', 157),
    raised('(2)', 226, 130),
    raised('(2)', 100, 160),
    line('Seedorf University, Germany', 110, 160),
    raised('(1)', 100, 175),
    line('University of Lakeside, Norway', 110, 175),
  ]);
  t.deepEqual(peopleOf(article), [
    ['Ada Quill', 'University of Lakeside'],
    ['Tom Herrera', 'Seedorf University'],
  ]);
  const apart = await paper([
    name('Ada Quill', 100),
    raised('1', 148, 130),
    name(', Tom Herrera', 152),
    raised('2', 221, 130),
    raised('1', 100, 160),
    line('University of Lakeside, Norway', 118, 160),
    raised('2', 100, 175),
    line('Seedorf University, Germany', 118, 175),
  ]);
  t.deepEqual(peopleOf(apart), [
    ['Ada Quill', 'University of Lakeside'],
    ['Tom Herrera', 'Seedorf University'],
  ]);
});

test('an adjective at the end of a line of an address goes on in the next', async (t) => {
  const article = await paper([
    name('Ada Quill', 100),
    line('National Institute of Advanced', 100, 145),
    line('Ferries and Tides', 100, 158),
    line('Seedorf, Norway', 100, 171),
  ]);
  t.deepEqual(peopleOf(article), [['Ada Quill', 'National Institute of Advanced Ferries and Tides']]);
});
