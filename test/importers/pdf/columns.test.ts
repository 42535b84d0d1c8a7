import test from 'ava';
import {textOf} from '../../../source/article/text.js';
import {column, type Placed} from '../../helpers/pdf-file.js';
import {read} from './papers.js';

const said = (mate: number): string => `so mate ${mate} is on the ferry to the outer isles`;
const left = (from: number, count: number, y: number): Placed[] =>
  column(
    Array.from({length: count}, (_, at) => said(from + at)),
    {x: 60, y},
  );
const right = (from: number, count: number, y: number): Placed[] =>
  left(from, count, y).map((line) => ({...line, x: 320}));

const first: Placed[] = [
  {text: 'Ferries and Their Mates', x: 180, y: 90, size: 17},
  {text: 'Abstract', x: 60, y: 140, font: 'Times-Bold'},
  ...left(100, 40, 160),
  ...right(140, 40, 160),
];

async function paragraphsOf(pages: readonly Placed[][]): Promise<string[]> {
  return (await read(pages)).sections.flatMap(({blocks}) => blocks.map(textOf));
}

test('a page with text in one of its columns alone is read in columns as those before it are', async (t) => {
  const notes = column(['Thanks to the mates.', 'And to the bakers.'], {x: 320, y: 160}, 24);
  const paragraphs = await paragraphsOf([first, [...left(200, 12, 160), ...notes]]);
  t.true(paragraphs.some((text) => text.includes(`${said(204)} ${said(205)}`)));
});

test('small type that heads a column parts no paragraph', async (t) => {
  const rights: Placed = {text: '© the ferry company. All rights are its own.', x: 400, y: 150, size: 7};
  const paragraphs = await paragraphsOf([[...first, rights]]);
  t.true(paragraphs.some((text) => text.includes(`${said(139)} ${said(140)}`)));
});

test('an initial that goes down over two lines belongs to the first of them', async (t) => {
  const paragraphs = await paragraphsOf([
    [
      ...first,
      {text: 'T', x: 60, y: 692, size: 26, font: 'Times-Bold'},
      ...column(['HERE are mates who know every rock,', 'and others who know the bakers.'], {x: 79, y: 680}),
      {text: 'All of them are early.', x: 60, y: 704},
    ],
  ]);
  t.true(
    paragraphs.some((text) => text.includes('THERE are mates who know every rock, and others who know')),
  );
});

test('a few last lines in both columns, over a line across the page, are read in columns', async (t) => {
  const across: Placed = {
    text: 'The mates of all the ferries to the outer isles have read this and found nothing in it that they would mend.',
    x: 60,
    y: 220,
  };
  const last = [...left(200, 4, 60), ...right(210, 4, 64), across];
  const paragraphs = await paragraphsOf([first, first, last]);
  t.true(paragraphs.some((text) => text.includes(`${said(202)} ${said(203)}`)));
});
