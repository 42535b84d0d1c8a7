import test from 'ava';
import {column} from '../../helpers/pdf-file.js';
import {line, name, paper, peopleOf, read, text} from './papers.js';

test('a line between names and their mail is where they are, whatever it is called, and the day below is none of it', async (t) => {
  const article = await paper([
    name('Ada Quill and Tom Herrera', 160),
    line('Tidal Crew', 190, 144),
    line('quill@tides.example', 180, 158),
    line('March 2021 (printed on May 3, 2022)', 160, 172),
  ]);
  t.deepEqual(peopleOf(article), [
    ['Ada Quill', 'Tidal Crew'],
    ['Tom Herrera', 'Tidal Crew'],
  ]);
});

test('those over an institution are people, whatever they are called, and “and” between two institutions parts them', async (t) => {
  const article = await paper([
    name('Wolrun Stackels and Hendrik Rodestag', 160),
    line('Institute of Coastal Law', 180, 144),
    line('Seedorf, Norway', 200, 158),
    line('and', 230, 172),
    line('University of Lakeside', 185, 186),
  ]);
  t.deepEqual(peopleOf(article), [
    ['Wolrun Stackels', 'Institute of Coastal Law', 'University of Lakeside'],
    ['Hendrik Rodestag', 'Institute of Coastal Law', 'University of Lakeside'],
  ]);
});

test('what stands between a name and an institution is a part of that, and nobody', async (t) => {
  const article = await paper([
    line('Frank Brett', 200, 130),
    line('Statistical Methodology, Tidal Sciences', 160, 144),
    line('University of Lakeside', 185, 158),
  ]);
  t.deepEqual(
    peopleOf(article).map(([person]) => person),
    ['Frank Brett'],
  );
});

test('addresses that touch are parted as the names over them are', async (t) => {
  const article = await paper([
    {...name('Ada Quill', 150), font: 'Times-Bold'},
    {...name('Bo Herrera', 250), font: 'Times-Bold'},
    line('University of Lakeside', 124.8, 144),
    {...line('Institute of Coastal Law', 226.4, 144), font: 'Times-Italic'},
  ]);
  t.deepEqual(peopleOf(article), [
    ['Ada Quill', 'University of Lakeside'],
    ['Bo Herrera', 'Institute of Coastal Law'],
  ]);
});

test('a day behind a name is no place, and “et al.” nobody', async (t) => {
  const dated = await paper([name('Karl W Quill, 7 February 2008', 160)]);
  t.deepEqual(peopleOf(dated), [['Karl W Quill']]);
  const article = await paper([
    name('Ada Quill', 200),
    name('Tom Herrera', 200, 144),
    name('et al.', 210, 158),
    line('University of Lakeside', 180, 180),
  ]);
  t.deepEqual(peopleOf(article), [
    ['Ada Quill', 'University of Lakeside'],
    ['Tom Herrera', 'University of Lakeside'],
  ]);
});

test('names beside one another are no heading, though headings further down are set as they are', async (t) => {
  const {authors} = await read([
    [
      {text: 'Ferries and Their Mates', x: 180, y: 90, size: 17},
      name('Ada Quill', 80),
      name('Tom Herrera', 210),
      name('— Ines Aldana', 340),
      {text: 'Abstract', x: 280, y: 370, size: 10, font: 'Times-Bold'},
      ...text,
      {text: 'Of the Rocks', x: 60, y: 500, size: 12},
      ...column(['The rocks are hidden twice a day, and the mate', 'of each ferry knows them by name.'], {
        x: 60,
        y: 520,
      }),
    ],
  ]);
  t.deepEqual(
    authors.map((author) => author.name),
    ['Ada Quill', 'Tom Herrera', 'Ines Aldana'],
  );
});

test('a heading in larger type over a sentence begins the text, where no long paragraph does', async (t) => {
  const article = await read([
    [
      {text: 'Ferries and Their Mates', x: 180, y: 90, size: 17},
      name('Ada Quill', 220),
      {text: 'Calling at the quays', x: 60, y: 170, size: 15},
      ...column(['We shall first call at the old quay.'], {x: 60, y: 195}),
      {text: 'The ferry is run by the Lakeside Institute.', x: 60, y: 215},
    ],
  ]);
  t.deepEqual(
    article.authors.map(({name: person, posts}) => [person, posts.length]),
    [['Ada Quill', 0]],
  );
  t.deepEqual(
    article.sections.flatMap(({heading}) => heading ?? []),
    ['Calling at the quays'],
  );
});

test('a title in bold type with code in it is apart from the names below', async (t) => {
  const article = await read([
    [
      {text: 'The new', x: 60, y: 90, font: 'Times-Bold'},
      {text: 'ferry.sound', x: 100, y: 90, font: 'Courier'},
      {text: 'and', x: 170, y: 90, font: 'Times-Bold'},
      {text: 'ferry.signal', x: 192, y: 90, font: 'Courier'},
      {text: 'Karl W Quill', x: 60, y: 102},
      ...text,
    ],
  ]);
  t.is(article.title, 'The new ferry.sound and ferry.signal');
  t.deepEqual(
    article.authors.map((author) => author.name),
    ['Karl W Quill'],
  );
});
