import test from 'ava';
import {textOf} from '../../../source/article/text.js';
import type {Placed} from '../../helpers/pdf-file.js';
import {read} from './papers.js';

/** Words of a typewritten line, each by itself with more room between them than a space takes. */
const typed = (words: string, x: number, y: number): Placed[] => {
  let at = x;
  return words.split(' ').map((text) => {
    const placed: Placed = {text, x: at, y, size: 9, font: 'Courier'};
    at += 5.4 * text.length + 9;
    return placed;
  });
};

const lines = (from: number): Placed[] =>
  Array.from({length: 6}, (_, at) =>
    typed(`so mate ${at} knows every rock by its name and`, 60, from + 14 * at),
  ).flat();

test('words that stand far apart on the whole page are lines, and a line in capitals above them is a heading', async (t) => {
  const page = [
    ...typed('OF FERRIES AND MATES', 150, 60),
    ...lines(120),
    ...typed('2. ROCKS AND TIDES', 60, 230),
    ...lines(247),
    ...typed('3. CONCLUSIONS', 60, 360),
    ...lines(377),
  ];
  const article = await read([page, page]);
  const texts = article.sections.flatMap(({blocks}) => blocks.map(textOf));
  t.true(texts.some((text) => text.includes('its name and so mate 1 knows every rock')));
  const headings = article.sections.map(({heading}) => heading);
  t.true(headings.includes('2. ROCKS AND TIDES'), headings.join(' | '));
});
