import test from 'ava';
import {textOf} from '../../../source/article/text.js';
import {identified} from '../../helpers/identified.js';
import {column, type Placed} from '../../helpers/pdf-file.js';
import {line, name, paper, peopleOf, raised, read, text} from './papers.js';

const namesIn = (article: {authors: ReadonlyArray<{name: string}>}): string[] =>
  article.authors.map(({name: printed}) => printed);

/** The headings and the paragraphs of a document. */
async function partsOf(page: Placed[]): Promise<{headings: string[]; paragraphs: string[]}> {
  const {sections} = await read([page]);
  return {
    headings: sections.flatMap(({heading}) => heading ?? []),
    paragraphs: sections.flatMap(({blocks}) => blocks.map(textOf)),
  };
}

test('what sort of book it is and whose it is name no authors', async (t) => {
  const article = await paper([
    line("User's Guide and Reference Manual", 200, 130),
    line('Tide Manual', 200, 150),
    line('Copyright 2003-2004 by', 120, 190),
    line('A. Quill, T. Herrera, and P. Marten', 260, 190),
    {text: 'Ada Quill', x: 120, y: 230, font: 'Times-Bold'},
    line('University of Lakeside, Norway', 120, 244),
  ]);
  t.deepEqual(peopleOf(article), [['Ada Quill', 'University of Lakeside']]);
});

test('a label that says of what somebody is the author leads to one', async (t) => {
  const article = await paper([
    line('Package author:', 120, 150),
    {text: 'Mira Tern', x: 120, y: 164, size: 12, font: 'Times-Bold'},
  ]);
  t.deepEqual(namesIn(article), ['Mira Tern']);
});

test('a note on who paid for it goes on below its mark, and says nothing of where people are', async (t) => {
  const article = await paper([
    line('Department of Geography', 200, 120),
    line('University of Lakeside', 202, 134),
    name('Ada Quill', 240, 160),
    raised('*', 100, 300),
    line('This work was supported by the Sciences', 106, 300),
    line('Division of the Office of Tides, under AB-', 100, 313),
    line('06CH12 of the Ministry of Ferries.', 100, 326),
  ]);
  t.deepEqual(peopleOf(article), [['Ada Quill', 'Department of Geography', 'University of Lakeside']]);
});

test('a name over another is whole without its mail in brackets that is set in type of its own', async (t) => {
  const article = await paper([
    name('Ada Quill (', 200),
    {text: 'ada', x: 258, y: 130, size: 12, font: 'Courier'},
    {text: '@lakeside.example', x: 280, y: 130, size: 12, font: 'Courier'},
    name(')', 403),
    name('Tom Herrera', 240, 146),
  ]);
  t.deepEqual(namesIn(article), ['Ada Quill', 'Tom Herrera']);
});

test('a title page ends above the first step of a list, and a day in figures is no part of an address', async (t) => {
  const article = await read([
    [
      {text: 'Ferries and Their Mates', x: 180, y: 90, size: 17},
      name('Ada Quill', 240),
      line('University of Lakeside', 215, 146),
      line('11.03.2011', 245, 160),
      {text: '1. Look for the mate of the ferry on the old quay', x: 60, y: 190},
      {text: '2. Ask the mate for the tides of the day', x: 60, y: 210},
      {text: '3. Go on board', x: 60, y: 230},
      ...text,
    ],
  ]);
  t.deepEqual(peopleOf(identified(article)), [['Ada Quill', 'University of Lakeside']]);
  t.regex(JSON.stringify(article.sections), /Look for the mate/);
});

test('rules and translators between a name and its address are none of it', async (t) => {
  const article = await paper([
    name('Ada Quill', 240),
    line('------', 250, 146),
    line('Übersetzung von Mira Tern', 210, 162),
    line('University of Lakeside', 215, 178),
  ]);
  t.deepEqual(peopleOf(article), [['Ada Quill', 'University of Lakeside']]);
});

test('who translated it and who paid for it, over several lines, wrote nothing and are nowhere', async (t) => {
  const article = await paper([
    name('Ada Quill', 240),
    line('University of Lakeside', 215, 146),
    line('Überführt ins Deutsche', 215, 180),
    line('von Mira Tern und', 230, 193),
    line('Tom Herrera', 240, 206),
    line('Its printing was supported in part by the', 180, 240),
    line('Society of Ferries', 220, 253),
  ]);
  t.deepEqual(peopleOf(article), [['Ada Quill', 'University of Lakeside']]);
});

test('a name over a version is one, though headings are set alike', async (t) => {
  const article = await read([
    [
      {text: 'Ferries and Their Mates', x: 180, y: 90, size: 17},
      name('Timothy A. Quill*', 230, 130),
      name('VERSION 2.2, May 4, 2016', 205, 144),
      ...column(
        [
          'The ferry to the outer islands leaves the old quay at six, an hour',
          'before the bakers open, and carries the mail, the milk and whoever',
          'has business in the town, though nobody on board is in a hurry, and',
          'least of all the mate.',
        ],
        {x: 60, y: 400},
      ),
      {text: '1 The quay', x: 60, y: 480, size: 12},
      ...column(['Whoever has business in the town takes the ferry.'], {x: 60, y: 500}),
    ],
  ]);
  t.deepEqual(namesIn(article), ['Timothy A. Quill']);
});

test('a document may begin with what is the fifth section of another', async (t) => {
  const {headings} = await partsOf([
    {text: 'Ferries and Their Mates', x: 180, y: 90, size: 17},
    name('Ada Quill', 240),
    {text: '5 Of the mates', x: 60, y: 380, size: 13, font: 'Times-Bold'},
    ...text,
  ]);
  t.deepEqual(headings, ['5 Of the mates']);
});

test('a bold line well apart is a heading though a colon ends it; a step of a list that leads to code is none', async (t) => {
  const {headings} = await partsOf([
    ...text,
    {text: 'What the mate knows:', x: 60, y: 480, font: 'Times-Bold'},
    ...column(
      [
        'Whoever has business in the town takes the ferry at six,',
        'for there is no other one before the bakers open, and it',
        'is never late.',
      ],
      {x: 60, y: 504},
    ),
    {text: '6. Call the ferry:', x: 60, y: 550},
    {text: 'ferry --call', x: 90, y: 574, font: 'Courier'},
    ...column(['Nobody on board is in a hurry, least of all the mate of it.'], {x: 60, y: 598}),
  ]);
  t.deepEqual(headings, ['What the mate knows:']);
});

test('a step of a list that stands apart is none, though nothing goes on with it', async (t) => {
  const {headings} = await partsOf([
    ...text.map((each) => ({...each, y: each.y - 100, font: 'Times-Italic' as const})),
    ...text,
    {text: '1. Call the mate of the ferry', x: 75, y: 480},
    {text: 'Whoever has business in the town, and no time to lose,', x: 60, y: 510},
    {text: 'takes it at six.', x: 60, y: 522},
    {text: '2. The Rocks', x: 60, y: 552},
    {text: 'The rocks are hidden twice a day, and the mate of each', x: 60, y: 576},
    {text: 'ferry knows all of them.', x: 60, y: 588},
  ]);
  t.deepEqual(headings, ['2. The Rocks']);
});

test('the first of a month is no first section, and a university nobody', async (t) => {
  const article = await read([
    [
      {text: 'Ferries and Their Mates', x: 180, y: 90, size: 17},
      name('Ada Quill', 240),
      {text: '1. Februar 2016', x: 230, y: 150, size: 12},
      {text: 'Universidad Católica de Lagos', x: 190, y: 170, size: 12},
      ...text,
    ],
  ]);
  t.deepEqual(namesIn(article), ['Ada Quill']);
  t.true(article.sections.every(({heading}) => heading === undefined));
});

const small = (texts: readonly string[], y: number): Placed[] => column(texts, {x: 60, y, size: 8}, 10);

test('notes of a title page in small type begin at their marks where an abstract in small type stands above them', async (t) => {
  const article = await read([
    [
      {text: 'Ferries and Their Mates', x: 180, y: 90, size: 17},
      name('Ada Quill', 240),
      raised('*', 289, 130),
      ...small(
        [
          'The ferry to the outer islands leaves the old quay at six, an hour before the bakers open, and carries',
          'the mail, the milk and whoever has business in the town. Nobody on board is in a hurry, least of all',
          'the mate, who knows every rock by its name and all the tides that hide them.',
        ],
        300,
      ),
      ...small(['* Professor, Department of Geography, University of Lakeside, Norway.'], 700),
    ],
    column(
      Array.from(
        {length: 12},
        (_, at) => `Ferry ${at} leaves the quay at six, an hour before the bakers open.`,
      ),
      {x: 60, y: 90},
    ),
  ]);
  t.deepEqual(peopleOf(identified(article)), [
    ['Ada Quill', 'Department of Geography', 'University of Lakeside'],
  ]);
});

test('a paragraph may begin with a name in small letters, where the line above ends early', async (t) => {
  const {paragraphs} = await partsOf([
    ...text,
    {text: 'This book is part of tides.', x: 75, y: 480},
    {text: 'tides is free, and whoever has business in the town', x: 75, y: 492},
    {text: 'may take it with him on the ferry at six, an hour', x: 60, y: 504},
    {text: 'before the bakers open.', x: 60, y: 516},
  ]);
  t.deepEqual(paragraphs.slice(-2), [
    'This book is part of tides.',
    'tides is free, and whoever has business in the town may take it with him on the ferry at six, an hour before the bakers open.',
  ]);
});

test('contents are left out in parts as well, and as a table', async (t) => {
  const dots = ' . . . . . . . . . . . . ';
  const {headings, paragraphs} = await partsOf([
    {text: 'Ferries and Their Mates', x: 180, y: 70, size: 17},
    {text: 'Contents', x: 60, y: 100, size: 14, font: 'Times-Bold'},
    {text: 'Part I: Ferries', x: 60, y: 130, font: 'Times-Bold'},
    ...column([`1 The quay${dots}3`, `2 The mate${dots}5`], {x: 60, y: 150}),
    {text: 'Part II: Rocks', x: 60, y: 190, font: 'Times-Bold'},
    ...column([`3 The tides${dots}8`, `4 The mail${dots}9`], {x: 60, y: 210}),
    {text: '1 The quay', x: 60, y: 370, size: 14, font: 'Times-Bold'},
    ...text,
  ]);
  t.deepEqual(headings, ['1 The quay']);
  t.is(paragraphs.length, 1);
});
