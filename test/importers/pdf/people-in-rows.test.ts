import test from 'ava';
import {line, name, paper, peopleOf} from './papers.js';

test('where each line names one person, what stands behind the comma is where they are', async (t) => {
  const article = await paper([
    name('Ada Quill, University of Lakeside', 160),
    name('Bo Herrera, Mole Gears, Inc.', 160, 145),
    name('Ines Aldana, Tidal Research, Cambridge', 160, 160),
  ]);
  t.deepEqual(
    peopleOf(article).map(([person]) => person),
    ['Ada Quill', 'Bo Herrera', 'Ines Aldana'],
  );
});

test('names that stand close are people of their own where each has an address right under it', async (t) => {
  const article = await paper([
    name('Ada Quill', 150),
    {...name('Bo Herrera', 203), font: 'Times-Bold'},
    line('Institute A', 150.9, 144),
    line('College B', 210.3, 144),
  ]);
  t.deepEqual(peopleOf(article), [
    ['Ada Quill', 'Institute A'],
    ['Bo Herrera', 'College B'],
  ]);
});

test('where others have their house in brackets, so has one whose house no word tells', async (t) => {
  const article = await paper([
    name('Ada Quill (University of Lakeside)', 160),
    name('Bo Herrera (Mole and Sons)', 160, 145),
    line('Received 3 March 2019, accepted 5 May 2019', 160, 170),
  ]);
  t.deepEqual(peopleOf(article), [
    ['Ada Quill', 'University of Lakeside'],
    ['Bo Herrera', 'Mole and Sons'],
  ]);
});

test('what stands behind a comma in other type than the name is where somebody is, whatever it is called', async (t) => {
  const article = await paper([
    {...name('Ada Quill', 100), font: 'Times-Bold'},
    name(', University of Lakeside', 153),
    {...name('Bo Herrera', 100, 146), font: 'Times-Bold'},
    name(', Herders Po Grenburg', 162, 146),
  ]);
  t.deepEqual(peopleOf(article), [
    ['Ada Quill', 'University of Lakeside'],
    ['Bo Herrera', 'Herders Po Grenburg'],
  ]);
});

/** A name over an institution in capitals and its street. */
const over = (person: string, x: number, y: number) => [
  {...name(person, x, y), font: 'Helvetica' as const},
  {...line('FJ-MATES', x, y + 12), font: 'Helvetica' as const},
  {...line('51 Quay of the Rocks', x, y + 24), font: 'Helvetica' as const},
  {...line('38330 Seedorf, Norway', x, y + 36), font: 'Helvetica' as const},
];

test('institutions in capitals over their streets, in type larger than the text, are no headings of it', async (t) => {
  const article = await paper([
    ...over('Ada Quill', 100, 130),
    ...over('Tom Herrera', 320, 130),
    ...over('Anna Ostrander', 100, 210),
    ...over('Peter Feld', 320, 210),
  ]);
  t.deepEqual(
    peopleOf(article).map(([person]) => person),
    ['Ada Quill', 'Tom Herrera', 'Anna Ostrander', 'Peter Feld'],
  );
});

test('a list of names in columns is read row by row', async (t) => {
  const article = await paper([
    line('Department of Tides, University of Lakeside', 100, 130),
    ...[
      ['Ada Quill', 'Bo Herrera', 'Ines Aldana'],
      ['Carl Weaver', 'Dana Moss', 'Emil Ferris'],
    ].flatMap((row, at) => row.map((person, column) => name(person, 60 + 110 * column, 160 + 16 * at))),
  ]);
  t.deepEqual(
    peopleOf(article).map(([person]) => person),
    ['Ada Quill', 'Bo Herrera', 'Ines Aldana', 'Carl Weaver', 'Dana Moss', 'Emil Ferris'],
  );
});

test('names and universities below one another in turn, in one type, are people and where they are', async (t) => {
  const article = await paper([
    name('Ada Quill', 150, 140),
    name('University of Lakeside', 150, 154),
    name('Odwin Karrebrot', 150, 168),
    name('Seedorf University', 150, 182),
  ]);
  t.deepEqual(peopleOf(article), [
    ['Ada Quill', 'University of Lakeside'],
    ['Odwin Karrebrot', 'Seedorf University'],
  ]);
});

test('an institution in other type below a name is where that is, though a dash parts it as two names', async (t) => {
  const article = await paper([
    {...name('Ada Quill', 150, 140), size: 14},
    line('Centre Tides Industrial – Mines Seedorf', 130, 156),
  ]);
  t.deepEqual(
    peopleOf(article).map(([person]) => person),
    ['Ada Quill'],
  );
});
