import test from 'ava';
import {textOf} from '../../../source/article/text.js';
import {column, type Placed} from '../../helpers/pdf-file.js';
import {read} from './papers.js';

const bar = column(['Of Ferries', 'Motivation', 'Method', 'Outlook'], {x: 10, y: 60, size: 7}, 16);

const slide = (heading: string, at: number): Placed[] => [
  ...bar,
  {text: heading, x: 200, y: 60, size: 15},
  ...column([`The mate of ferry ${at} knows every rock by its`, `name, and all ${at} tides by heart.`], {
    x: 130,
    y: 88,
  }),
];

test('what stands beside every slide is none of its text, and its heading in the same row is one', async (t) => {
  const article = await read([
    [...bar, {text: 'Ferries and Their Mates', x: 180, y: 120, size: 20}],
    slide('Who knows the rocks?', 1),
    slide('What the mates do at night', 2),
    slide('What comes next', 3),
  ]);
  t.deepEqual(
    article.sections.flatMap(({heading}) => heading ?? []),
    ['Who knows the rocks?', 'What the mates do at night', 'What comes next'],
  );
  const texts = article.sections.flatMap(({blocks}) => blocks.map(textOf));
  t.true(texts.includes('The mate of ferry 2 knows every rock by its name, and all 2 tides by heart.'));
});
