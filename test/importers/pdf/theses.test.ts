import test from 'ava';
import type {Article} from '../../../source/article/article.js';
import {identified} from '../../helpers/identified.js';
import type {Placed} from '../../helpers/pdf-file.js';
import {line, peopleOf, read, text} from './papers.js';

/** A thesis whose first page is its title page. */
const thesis = async (page: readonly Placed[]): Promise<Article> =>
  identified(await read([[...page], [...text]]));

/** A line in the middle of the page. */
const centred = (printed: string, y: number): Placed => line(printed, 300 - 2.6 * printed.length, y);

const submitted = [
  centred('A thesis submitted to the graduate school', 480),
  centred('for the degree of Master of Tides', 494),
];

test('a thesis in one type has its title in the middle, in more lines and below its university', async (t) => {
  const article = await thesis([
    centred('University of Lakeside', 80),
    centred('How the mates of ferries', 200),
    centred('to the outer islands', 214),
    centred('have lived without', 228),
    centred('a timetable', 242),
    centred('by', 320),
    centred('Ada Quill', 350),
    ...submitted,
    centred('Quayford, Wisconsin', 700),
  ]);
  t.is(article.title, 'How the mates of ferries to the outer islands have lived without a timetable');
  t.deepEqual(
    article.authors.map(({name}) => name),
    ['Ada Quill'],
  );
});

test('whom labels without a colon name supervised a thesis, and wrote none of it', async (t) => {
  const article = await thesis([
    {text: 'Ferries and Their Mates', x: 180, y: 90, size: 17},
    line('Relatori', 100, 300),
    line('Candidata', 400, 300),
    line('prof. Karl Tern', 100, 316),
    line('Ada Quill', 400, 316),
    line('ing. Max Weber', 100, 330),
    line('Supervisor', 100, 400),
    line('Prof. Tom Herrera', 250, 400),
    line('chair of tides', 420, 400),
    line('Maria Herrera', 250, 414),
    line('chair of quays', 420, 414),
    line('Dissertation directed by', 200, 460),
    line('Prof. John Marten', 210, 484),
    ...submitted.map((each) => ({...each, y: each.y + 100})),
  ]);
  t.deepEqual(
    article.authors.map(({name}) => name),
    ['Ada Quill'],
  );
});

test('what sort of thesis it is, when it was handed in and to whom is nowhere', async (t) => {
  const article = await thesis([
    {text: 'Ferries and Their Mates', x: 180, y: 90, size: 17},
    centred('Ada Quill', 130),
    centred('Master Thesis in Tidal Sciences', 150),
    centred('University of Lakeside', 164),
    centred('Abgegeben am 6. Dezember 2022', 200),
    centred('bei Univ.-Prof. Dr. Karl Tern', 214),
  ]);
  t.deepEqual(peopleOf(article), [['Ada Quill', 'University of Lakeside']]);
});
