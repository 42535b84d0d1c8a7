import test from 'ava';
import {identified} from '../../helpers/identified.js';
import {column, type Placed} from '../../helpers/pdf-file.js';
import {line, name, paper, peopleOf, raised, read, text} from './papers.js';

const title: Placed = {text: 'Ferries and Their Mates', x: 180, y: 190, size: 17};

test('a thesis is by whom it names behind "by", not by who supervised it, and of where it was submitted', async (t) => {
  const cover = [
    {text: 'UNIVERSITY OF LAKESIDE', x: 190, y: 100, size: 14},
    title,
    line('by', 270, 240),
    {text: 'Maren Ostrander', x: 220, y: 264, size: 15},
    line('A thesis submitted in partial fulfilment of the requirements', 140, 330),
    line('for the degree of Doctor of Philosophy', 190, 346),
    line('Supervisors: Professor Tom Herrera and Dr Ada Quill', 150, 420),
  ];
  const article = identified(await read([cover, text, text]));
  t.is(article.title, 'Ferries and Their Mates');
  t.deepEqual(peopleOf(article), [['Maren Ostrander', 'UNIVERSITY OF LAKESIDE']]);
});

test('labels in a column lead to what stands beside them: to authors or to others', async (t) => {
  const cover = [
    title,
    line('Dissertation', 260, 220),
    line('eingereicht an der', 250, 250),
    line('Philosophischen Fakultät', 235, 266),
    line('der Universität Seedorf', 240, 282),
    line('Verfasserin:', 160, 330),
    line('Maren Ostrander, M. A.', 280, 330),
    line('Gutachter:', 160, 346),
    line('Prof. Dr. Jonas Feld', 280, 346),
    line('Prof. Dr. Tom Herrera', 280, 360),
  ];
  const article = identified(await read([cover, text, text]));
  t.deepEqual(peopleOf(article), [['Maren Ostrander', 'Philosophischen Fakultät', 'Universität Seedorf']]);
});

test('addresses begin at their marks within lines as well, and "and" before a mark is no part of one', async (t) => {
  const article = await paper([
    name('Ada Quill', 100),
    raised('a', 152, 130),
    name('and Tom Herrera', 160),
    raised('b', 246, 130),
    raised('a', 100, 150),
    {text: 'Department of Tides, University of', x: 105, y: 150, size: 9},
    {text: 'Lakeside, Norway; and ', x: 100, y: 161, size: 9},
    raised('b', 186, 161),
    {text: 'Institute of Coastal Law, Norway', x: 191, y: 161, size: 9},
  ]);
  t.deepEqual(peopleOf(article), [
    ['Ada Quill', 'Department of Tides', 'University of Lakeside'],
    ['Tom Herrera', 'Institute of Coastal Law'],
  ]);
});

test('a title before a name tells a name from the institutions above and below it', async (t) => {
  const article = await paper([
    line('Dr.-Ing. Maren Ostrander', 100, 130),
    line('Hochschule für Deich und Watt Seedorf', 100, 146),
    line('Dipl.-Geogr. Wiebke von Ehrenreich', 100, 164),
    line('Deichbüro Seedorf GmbH', 100, 180),
  ]);
  t.deepEqual(peopleOf(article), [
    ['Maren Ostrander', 'Hochschule für Deich und Watt Seedorf'],
    ['Wiebke von Ehrenreich', 'Deichbüro Seedorf GmbH'],
  ]);
});

test('text in double spacing is in paragraphs, though an abstract before it is not', async (t) => {
  const lines = Array.from({length: 8}, () => 'The mate of the ferry knows the rocks by their names and the');
  const article = await read([
    [title, ...column([...lines, ...lines], {x: 60, y: 230}, 12)],
    [...column([...lines, 'tides by heart.'], {x: 60, y: 80}, 24), ...column(lines, {x: 60, y: 320}, 24)],
  ]);
  const texts = article.sections.flatMap(({blocks}) => blocks);
  t.true(texts.length < 6, `${texts.length} paragraphs`);
});

test('a project in capitals under names that are not is where they are, and a current address is one more', async (t) => {
  const article = await paper([
    name('Maren Ostrander*', 100, 130),
    line('Project FERRY', 100, 172),
    line('University of Lakeside', 100, 186),
    {text: '* Current address: Mole Gears, Inc., Norway', x: 60, y: 780, size: 7},
  ]);
  t.deepEqual(peopleOf(article), [
    ['Maren Ostrander', 'Project FERRY', 'University of Lakeside', 'Mole Gears, Inc.'],
  ]);
});
