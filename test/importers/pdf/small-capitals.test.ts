import test from 'ava';
import {column} from '../../helpers/pdf-file.js';
import {read, text} from './papers.js';

test('a heading in small capitals is as large as its first letters', async (t) => {
  const {sections} = await read([
    [
      {text: 'Ferries and Their Mates', x: 180, y: 90, size: 17},
      ...text,
      {text: 'II. T', x: 160, y: 456},
      {text: 'IDES', x: 177.8, y: 456, size: 7},
      ...column(
        ['The rocks are hidden twice a day, and the mate of each', 'ferry knows all of them by their names.'],
        {
          x: 60,
          y: 472,
        },
      ),
    ],
  ]);
  t.deepEqual(
    sections.map(({heading}) => heading),
    [undefined, 'II. TIDES'],
  );
});
