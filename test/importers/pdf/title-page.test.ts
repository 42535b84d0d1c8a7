import test from 'ava';
import {inferredOf} from '../../../source/ui/speakers.js';
import {identified} from '../../helpers/identified.js';
import {column, type Placed} from '../../helpers/pdf-file.js';
import {read, paper, name, line, raised, peopleOf, text} from './papers.js';

test('an address stands under its own name, however near its neighbour is', async (t) => {
  const article = await paper([
    name('Ada Quill', 100),
    name('Tom Herrera', 240),
    line('Institute of Coastal Law', 80, 144),
    line('University of Lakeside', 206, 144),
  ]);
  t.deepEqual(peopleOf(article), [
    ['Ada Quill', 'Institute of Coastal Law'],
    ['Tom Herrera', 'University of Lakeside'],
  ]);
});

test('a name that is broken at its hyphen is whole again, and no person', async (t) => {
  const article = await paper([
    name('Ada Quill', 100),
    line('Wilhelm-Marten-', 100, 144),
    line('Universität Seedorf', 100, 158),
    name('Tom Herrera', 300),
    line('WU Wirtschafts-', 300, 144),
    line('universität Seedorf', 300, 158),
  ]);
  t.deepEqual(peopleOf(article), [
    ['Ada Quill', 'Wilhelm-Marten-Universität Seedorf'],
    ['Tom Herrera', 'WU Wirtschaftsuniversität Seedorf'],
  ]);
});

test('the day of a paper is no part of an address, and its kind no person', async (t) => {
  const article = await paper([
    {text: 'An Interactive Reading Program', x: 180, y: 108, size: 12},
    name('Ada Quill', 240),
    line('Department of Geography', 220, 144),
    line('University of Lakeside', 222, 158),
    line('October 20, 2011', 240, 180),
  ]);
  t.deepEqual(peopleOf(article), [['Ada Quill', 'Department of Geography', 'University of Lakeside']]);
});

/** The headings of a document that begins like this. */
async function headingsOf(pages: readonly Placed[][]): Promise<Array<string | undefined>> {
  return (await read(pages)).sections.map(({heading}) => heading);
}

/** A page that a chapter begins on. */
const chapter = (heading: string): Placed[] => [
  {text: heading, x: 60, y: 60, size: 15, font: 'Times-Bold'},
  ...column(['Whoever has business in the town takes the ferry, and', 'nobody is in a hurry on it.'], {
    x: 60,
    y: 90,
  }),
];

test('chapters that begin their pages are no running heads, though their numbers run with the pages', async (t) => {
  const title: Placed[] = [{text: 'Ferries and Their Mates', x: 180, y: 90, size: 18}, ...text];
  t.deepEqual(
    (await headingsOf([title, chapter('1 The quay'), chapter('2 The mate'), chapter('3 The islands')])).slice(
      -3,
    ),
    ['1 The quay', '2 The mate', '3 The islands'],
  );
});

test('a title page ends where the first heading stands, with or without an abstract', async (t) => {
  const page: Placed[] = [
    {text: 'Ferries and Their Mates', x: 180, y: 90, size: 18},
    name('Ada Quill', 240),
    {text: '1 The quay', x: 60, y: 180, size: 14},
    ...column(['Whoever has business takes the ferry at six.'], {x: 60, y: 210}),
    {text: '2 The mate', x: 60, y: 250, size: 14},
    ...text,
  ];
  t.deepEqual(await headingsOf([page]), ['1 The quay', '2 The mate']);
});

test('any sign raised behind a name is a mark, and an address may bear it at its end', async (t) => {
  const article = await paper([
    name('Ada Quill', 100),
    raised('+', 149, 130),
    name(', Tom Herrera', 155),
    raised('$', 224, 130),
    line('University of Lakeside', 206, 160),
    raised('+', 308, 160),
    line('Institute of Coastal Law', 206, 176),
    raised('$', 318, 176),
  ]);
  t.deepEqual(peopleOf(article), [
    ['Ada Quill', 'University of Lakeside'],
    ['Tom Herrera', 'Institute of Coastal Law'],
  ]);
});

test('an address with the mark a is no remark', async (t) => {
  const article = await paper([
    name('Ada Quill', 100),
    raised('a', 149, 130),
    raised('a', 202, 160),
    line('University of Lakeside', 206, 160),
  ]);
  t.deepEqual(peopleOf(article), [['Ada Quill', 'University of Lakeside']]);
});

test('a name with an address to write to in angle brackets is one', async (t) => {
  const article = await paper([name('Ada Quill <quill@lakeside.example>', 180)]);
  t.deepEqual(peopleOf(article), [['Ada Quill']]);
});

test('neither a postcode nor chapters in Roman figures are people', async (t) => {
  const chapters = ['I. Early Ferries', 'II. Getting Aboard', 'III. Rocks Ahead'];
  const article = await paper([
    name('Ada Quill', 180),
    line('12 Harbour Road', 180, 160),
    line('Old Quay OQ12 7QU, UK', 180, 174),
    ...chapters.map((printed, at) => line(printed, 60, 240 + 13 * at)),
  ]);
  t.deepEqual(
    peopleOf(article).map(([person]) => person),
    ['Ada Quill'],
  );
});

test('an address is no sentence that a post was read from, whether a stop or a bracket ends it', async (t) => {
  const article = await paper([
    name('Ada Quill', 100),
    line('Institute of Coastal Law, Seedorf.', 60, 144),
    name('Tom Herrera', 300),
    line('University of Lakeside (Norway)', 270, 144),
  ]);
  const posts = article.authors.flatMap((author) => author.posts);
  t.deepEqual(posts.map(inferredOf), ['(inferred)', '(inferred)']);
});

test('a name that is broken between two lines is whole again, with its marks', async (t) => {
  const article = await paper([
    name('Ada Quill', 100),
    raised('1', 150, 130),
    name('and Bo-Tom', 160),
    name('Herrera', 100, 145),
    raised('1,2', 141, 145),
    raised('1', 96, 170),
    line('Institute of Coastal Law', 100, 170),
    raised('2', 96, 184),
    line('Forum for Rocks, University of Lakeside', 100, 184),
  ]);
  t.deepEqual(peopleOf(article), [
    ['Ada Quill', 'Institute of Coastal Law'],
    ['Bo-Tom Herrera', 'Institute of Coastal Law', 'Forum for Rocks', 'University of Lakeside'],
  ]);
});

/** Somebody with where to write to. */
const contact = (printed: string, mail: string, y: number): Placed[] => [
  {text: printed, x: 100, y, size: 10, font: 'Times-Bold'},
  {text: `Email: ${mail}`, x: 170, y},
];

test('people who are named again with where they are, are there', async (t) => {
  const article = await paper([
    name('Ada Quill', 240),
    name('Tom Herrera', 240, 144),
    ...contact('Ada Quill', 'ada@quay.example', 220),
    {text: 'Address: School of Tides, University of Lakeside', x: 100, y: 232},
    {text: 'Mole Building, Old Harbour', x: 120, y: 244},
    ...contact('Tom Herrera', 'tom@quay.example', 270),
    {text: 'Address: Institute of Coastal Law', x: 100, y: 282},
  ]);
  t.deepEqual(
    peopleOf(article).map(([person]) => person),
    ['Ada Quill', 'Tom Herrera'],
  );
  t.deepEqual(peopleOf(article)[0]!.slice(1, 3), ['School of Tides', 'University of Lakeside']);
  t.deepEqual(peopleOf(article)[1]!.slice(1), ['Institute of Coastal Law']);
});

test('people named in a column left of the title are its authors, and that column is none of the text', async (t) => {
  const article = await read([
    [
      {text: 'Ferries and Their Mates', x: 220, y: 90, size: 17},
      {text: 'Ada Quill', x: 60, y: 88, size: 9},
      {text: 'Institute of Coastal Law', x: 60, y: 160, size: 8},
      {text: 'Received: 3 March 2019', x: 60, y: 300, size: 8},
      ...column(
        Array.from({length: 12}, (_, at) => `Mate ${at} knows every rock by its name, and so do the bakers.`),
        {x: 200, y: 130},
      ),
      ...text,
    ],
  ]);
  t.deepEqual(peopleOf(identified(article)), [['Ada Quill', 'Institute of Coastal Law']]);
  t.notRegex(JSON.stringify(article.sections), /Received|Quill/);
});

test('members of a society are named as others are, and a note says where they are', async (t) => {
  const article = await paper([
    name('Ada Quill, Senior Member, IEEE, and Bo Herrera', 160),
    {
      text: 'A. Quill is with the Institute of Coastal Law, Seedorf (e-mail: ada@quay.example).',
      x: 60,
      y: 760,
      size: 8,
    },
    {text: 'B. Herrera is with the University of Lakeside.', x: 60, y: 770, size: 8},
  ]);
  t.deepEqual(peopleOf(article), [
    ['Ada Quill', 'Institute of Coastal Law'],
    ['Bo Herrera', 'University of Lakeside'],
  ]);
});
