import test from 'ava';
import {column, type Placed} from '../../helpers/pdf-file.js';
import {read, text} from './papers.js';

test('a heading in bold type stays one with code in it, and bold words within a sentence are none', async (t) => {
  const below = column(['Whoever has business takes the ferry at six, and', 'nobody is in a hurry on it.'], {
    x: 60,
    y: 548,
  });
  const page: Placed[] = [
    ...text,
    {text: 'Calling', x: 60, y: 520, font: 'Times-Bold'},
    {text: 'ferry', x: 96, y: 520, font: 'Courier'},
    {text: 'from the quay', x: 136, y: 520, font: 'Times-Bold'},
    ...below,
    {text: 'Bold words', x: 60, y: 600, font: 'Times-Bold'},
    {text: 'begin this sentence', x: 116, y: 600},
    ...column(['Whoever reads it is none the wiser by the end.'], {x: 60, y: 612}),
  ];
  const {sections} = await read([page]);
  t.deepEqual(
    sections.flatMap(({heading}) => heading ?? []),
    ['Calling ferry from the quay'],
  );
});

test('what a numbered section is called, in bold at the beginning of its text, is its heading', async (t) => {
  const section: Placed[] = [
    {text: '2.1. ', x: 60, y: 480},
    {text: 'Of the rocks.', x: 80, y: 480, font: 'Times-Bold'},
    {text: 'The rocks are hidden twice a day, and the mate', x: 144, y: 480},
    ...column(['of each ferry knows all of them by their names.'], {x: 60, y: 492}),
  ];
  const {sections} = await read([[...text, ...section]]);
  t.deepEqual(
    sections.flatMap(({heading}) => heading ?? []),
    ['2.1. Of the rocks'],
  );
});

const heading = (printed: string, y: number): Placed => ({text: printed, x: 60, y, size: 14});

test('a number in larger type heads a section, whatever its words begin with or hold', async (t) => {
  const page: Placed[] = [
    {text: 'Ferries and Their Mates', x: 180, y: 60, size: 19},
    {text: 'Ada Quill', x: 220, y: 90, size: 12},
    heading('1 callFerry and the quays', 380),
    ...text,
    heading('2 sound(x) for x = horn', 480),
    ...column(['Whoever has business takes the ferry at six, and', 'nobody is in a hurry on it.'], {
      x: 60,
      y: 510,
    }),
  ];
  const {sections} = await read([page]);
  t.deepEqual(
    sections.flatMap(({heading: printed}) => printed ?? []),
    ['1 callFerry and the quays', '2 sound(x) for x = horn'],
  );
});
