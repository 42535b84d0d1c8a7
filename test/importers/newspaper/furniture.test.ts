import test from 'ava';
import {withoutFurniture} from '../../../source/importers/newspaper/furniture.js';
import {piecesOf} from '../../../source/importers/newspaper/split-pieces.js';

const body = 'Every spring the council counts its ships, and every spring it counts fewer.';

type Row = {name: string; page: string[]; kept: string[]; published?: string; publication?: string};

const rows: Row[] = [
  {
    name: 'a running head',
    page: ['HARBOUR DAILY | Friday, March 1, 2024', body],
    kept: [body],
    published: '2024-03-01',
    publication: 'Harbour Daily',
  },
  {
    name: 'a running head without separators, with the number of the page',
    page: ['9 HARBOUR DAILY Friday, 1 March 2024', body],
    kept: [body],
    published: '2024-03-01',
    publication: 'Harbour Daily',
  },
  {
    name: 'a date with the number of the page at its foot',
    page: [body, 'Friday, March 1, 2024 | 9'],
    kept: [body],
    published: '2024-03-01',
  },
  {
    name: 'the paper’s name over a date',
    page: ['THE TARN TIMES', '1 March 2024', body],
    kept: [body],
    published: '2024-03-01',
    publication: 'The Tarn Times',
  },
  {
    name: 'the name of a section beside a date stays as the kicker',
    page: ['OPINION | March 1, 2024', body],
    kept: ['OPINION', body],
    published: '2024-03-01',
  },
  {
    name: 'a kicker over a date',
    page: ['COMMENT', 'March 1, 2024', body],
    kept: ['COMMENT', body],
    published: '2024-03-01',
  },
  {
    name: 'a date behind a byline',
    page: ['By Ada Brand | March 1, 2024', body],
    kept: ['By Ada Brand', body],
    published: '2024-03-01',
  },
  {name: 'a page number at the edge', page: ['- 12 -', body, 'A9'], kept: [body]},
  {
    name: 'a page number within a paragraph',
    page: ['They came to the', '12', 'harbour at dusk. Nobody was there.'],
    kept: ['They came to the', 'harbour at dusk. Nobody was there.'],
  },
  {
    name: 'a page number with the paper’s name',
    page: ['12 | TARN GAZETTE', body],
    kept: [body],
    publication: 'Tarn Gazette',
  },
  {
    name: 'numbers of an essay’s parts stay',
    page: [body, '1', body, '2', body],
    kept: [body, '1', body, '2', body],
  },
  {name: 'a headline with a number stays', page: ['AGENDA 21', body], kept: ['AGENDA 21', body]},
  {
    name: 'a sentence with a date stays',
    page: ['It began on March 1, 2024', 'and ended on March 9, 2024, with a feast.'],
    kept: ['It began on March 1, 2024', 'and ended on March 9, 2024, with a feast.'],
  },
  {
    name: 'of two dates none is taken',
    page: ['March 1, 2024', body, 'March 2, 2024'],
    kept: [body],
  },
];

for (const {name, page, kept, ...stated} of rows) {
  test(name, (t) => {
    const {pieces, ...found} = withoutFurniture(piecesOf(page.join('\n\n')));
    t.deepEqual(
      pieces.map(({line}) => line),
      kept,
    );
    t.deepEqual(found, stated);
  });
}
