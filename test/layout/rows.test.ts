import test from 'ava';
import type {Code} from '../../source/article/article.js';
import {createGalley} from '../../source/layout/galley.js';
import {unhyphenated} from '../../source/layout/hyphenation.js';
import {passagesOf} from '../../source/layout/passages.js';
import {targetKey, rowsOf, type TextMark, type Row} from '../../source/layout/rows.js';
import {visible} from '../../source/layout/viewport.js';
import {articleOf, prose, section} from './articles.js';

const block = prose(
  'The tide ',
  {text: 'turns twice', styles: ['emphasis']},
  ' a day, and the 港口 waits for it.',
);
block.repairs.push({kind: 'dehyphenated', at: 11, was: '-\n'}, {kind: 'joined', at: 20, was: '\n\n'});
const passages = passagesOf(
  articleOf({
    sections: [section([block], {derived: true, point: {number: 1, marker: 'The'}})],
  }),
);
const galley = createGalley(passages, {measure: 21, justified: false}, unhyphenated);
const target = {kind: 'block', id: block.id} as const;

const rowsWith = (marks: TextMark[], showRepairs = false): Row[] =>
  rowsOf(visible(galley, {passage: 1, offset: 0}, 3), {
    height: 3,
    passages,
    marks: new Map([[targetKey(target), marks]]),
    showRepairs,
  });

/** Marked stretches as `<kind:text>`, changes of look as `|`. */
const drawn = (rows: Row[]): string[] =>
  rows.map(({runs}) => runs.map((run) => (run.mark ? `<${run.mark}:${run.text}>` : run.text)).join('|'));

test('lines become rows with their runs and margin, and blank rows fill the screen', (t) => {
  const rows = rowsOf(visible(galley, {passage: 1, offset: 0}, 9), {
    height: 9,
    passages,
    marks: new Map(),
    showRepairs: false,
  });
  t.is(rows.length, 9);
  t.deepEqual(drawn(rows), [
    'The| tide |turns twice',
    'a day, and the 港口',
    'waits for it.',
    '',
    '∎',
    '',
    '',
    '',
    '',
  ]);
  t.deepEqual(
    rows.map((row) => row.margin),
    ['1', ...Array.from({length: 8}, () => undefined)],
  );
  t.like(rows[0]?.runs[0], {role: 'marker', styles: ['strong']});
  t.like(rows[0]?.runs[2], {role: 'text', styles: ['emphasis'], start: 9, end: 20});
});

test('a hit is cut out of the runs it touches, over the ends of looks and lines', (t) => {
  const rows = rowsWith([
    {kind: 'hit', start: 4, end: 14},
    {kind: 'current', start: 32, end: 44},
  ]);
  t.deepEqual(drawn(rows), [
    'The| |<hit:tide >|<hit:turns>| twice',
    'a day, and |<current:the 港口>',
    '<current:waits>| for it.',
  ]);
});

test('where marks overlap, the later is seen', (t) => {
  const rows = rowsWith([
    {kind: 'hit', start: 4, end: 20},
    {kind: 'current', start: 9, end: 14},
  ]);
  t.is(drawn(rows)[0], 'The| |<hit:tide >|<current:turns>|<hit: twice>');
});

test('cells of the parts add up to those of the run', (t) => {
  const [, row] = rowsWith([{kind: 'hit', start: 37, end: 38}]);
  t.deepEqual(
    row?.runs.map((run) => [run.text, run.cells]),
    [
      ['a day, and the 港', 17],
      ['口', 2],
    ],
  );
});

test('repairs are shown on demand: the mended word, and the two words brought together', (t) => {
  t.false(drawn(rowsWith([])).join('').includes('repair'));
  t.deepEqual(drawn(rowsWith([], true)), [
    'The| tide |<repair:turns>| |<repair:twice>',
    '<repair:a>| day, and the 港口',
    'waits for it.',
  ]);
});

test('a hit in code is marked over its colours', (t) => {
  const code: Code = {kind: 'code', id: 'c', language: 'js', text: 'return "a tide";'};
  const coded = passagesOf(articleOf({sections: [section([code])]}));
  const [row] = rowsOf(
    visible(createGalley(coded, {measure: 30, justified: false}, unhyphenated), {passage: 1, offset: 0}, 1),
    {
      height: 1,
      passages: coded,
      marks: new Map([[targetKey({kind: 'block', id: 'c'}), [{kind: 'hit', start: 10, end: 14}]]]),
      showRepairs: false,
      tintsOf: () => [
        {start: 0, end: 6, tint: 'code-keyword'},
        {start: 7, end: 15, tint: 'code-string'},
      ],
    },
  );
  t.deepEqual(
    row!.runs.map(({text, tint, mark}) => [text, tint, mark]),
    [
      ['return', 'code-keyword', undefined],
      [' ', undefined, undefined],
      ['"a ', 'code-string', undefined],
      ['tide', 'code-string', 'hit'],
      ['"', 'code-string', undefined],
      [';', undefined, undefined],
    ],
  );
});
