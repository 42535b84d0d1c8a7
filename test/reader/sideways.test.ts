import test from 'ava';
import {rowsOfPanel} from '../../source/ui/panel.js';
import {sceneOf} from '../../source/ui/scene.js';
import {answerOf, Reader} from '../helpers/reader.js';
import {readingWide, wide as article} from '../helpers/wide-table.js';

const headOf = (reader: Reader): string => reader.page.find((line) => line.startsWith('Harbour')) ?? '';

test('keys scroll the table on the screen by its columns, and the line at the foot says where one is', (t) => {
  const reader = readingWide();
  t.regex(headOf(reader), /^Harbour +year 1901 /);
  reader.press('l');
  t.regex(headOf(reader), /^Harbour +year 1902 /);
  t.is(reader.state.message, 'columns 3–6 of 12');
  reader.press('3', 'l');
  t.regex(headOf(reader), /^Harbour +year 1905 /);
  reader.press('2', 'h');
  t.regex(headOf(reader), /^Harbour +year 1903 /);
  reader.press('9', '9', 'l');
  t.regex(headOf(reader), /year 1911$/);
  t.is(reader.press('l').state.message, 'this is the last column');
  t.regex(headOf(reader.press('9', '9', 'h')), /^Harbour +year 1901 /);
  t.is(reader.press('h').state.message, 'this is the first column');
});

test('the key is named while such a table is on the screen', (t) => {
  const status = sceneOf(readingWide().state)
    .filter(({name}) => name === 'status')
    .flatMap(rowsOfPanel)
    .flat()
    .map(({text}) => text)
    .join('');
  t.true(status.includes('l columns'), status);
});

test('without a table that is too wide, that is said', (t) => {
  t.is(new Reader().read().press('l').state.message, 'no table here is too wide for the screen');
});

test('a hit in a column out of sight brings it into sight', (t) => {
  const reader = readingWide();
  const block = article.sections[0]!.blocks.find(({kind}) => kind === 'table')!;
  const {text} = reader.reading.typesetting.passages().find((passage) => passage.block === block)!;
  const start = text.indexOf('year 1909');
  reader.press('/').type('1909');
  const finding = {
    article: article.id,
    title: article.title,
    section: '',
    target: {kind: 'block' as const, id: block.id},
    text,
    authors: [],
    ranges: [[start, start + 9] as const],
    score: 1,
  };
  reader.act({type: 'found', request: reader.state.request, ...answerOf([finding])}).press('enter');
  t.true(headOf(reader).includes('year 1909'), headOf(reader));
});
