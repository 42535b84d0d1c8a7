import test from 'ava';
import type {Article} from '../../../source/article/article.js';
import {column, type Placed} from '../../helpers/pdf-file.js';
import {identified} from '../../helpers/identified.js';
import {line, peopleOf, read, text} from './papers.js';

const title: Placed = {text: 'Ferries and Their Mates', x: 60, y: 140, size: 20, font: 'Times-Bold'};
const bold = (printed: string, y: number): Placed => ({
  text: printed,
  x: 60,
  y,
  size: 14.4,
  font: 'Times-Bold',
});

/** A document whose first page holds a title page, and nothing of the text. */
const manual = async (page: readonly Placed[]): Promise<Article> =>
  identified(await read([[...page], [...text, ...column(['The quay is old.'], {x: 60, y: 600})]]));

test('at the foot of a page without text a name stands alone in larger type', async (t) => {
  const article = await manual([title, line('Version 2.1', 400, 165), bold('Niels Tern', 700)]);
  t.deepEqual(peopleOf(article), [['Niels Tern']]);
});

test('what stands in larger type elsewhere on such a page, or is a town, is nobody', async (t) => {
  const article = await manual([title, bold('Tidal Ferry', 200), bold('Buenos Aires', 700)]);
  t.deepEqual(peopleOf(article), []);
});

test('a team that stands alone at the foot wrote it', async (t) => {
  const article = await manual([title, line('Version 2.1', 400, 165), bold('T Core Team', 700)]);
  t.deepEqual(peopleOf(article), [['T Core Team']]);
});
