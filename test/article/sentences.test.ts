import test from 'ava';
import {endsSentence, sentences} from '../../source/article/sentences.js';
import {filled, growsAsTheText} from '../helpers/running-time.js';

// Each row is the sentences of one text, which are joined by a space to make it.
const rows: string[][] = [
  ['One stands here.', 'Another follows!', 'Does a third?', 'Yes.'],
  ['Dr. Adaeze Obi met Prof. Lund in St. Ives.', 'They talked.'],
  ['M. J. Okafor teaches at Lakeside.', 'She writes.'],
  ['Samuel P. Marsh teaches at the Oscar N. Reed School.', 'See p. 12.'],
  ['E. coli grows in broth.', 'So does yeast.'],
  ['The U.S. Senate sat late.', 'He left the U.S.', 'The others stayed.'],
  ['Harold Finch Jr. is a writer.', 'His father was Harold Finch Sr.', 'He wrote too.'],
  ['Fr. Obi holds a Ph.D.', 'Views are his own.', 'So is his M.A.', 'Dr. Feld has none.'],
  ['They grow several crops, e.g. Barley, oats, etc.', 'The yield is low.'],
  ['“We shall see.”', 'He left.'],
  ['“Why?” she asked.', '(Nobody knew.)', 'They went on.'],
  ['See Fig. 3 and No. 7 for more.', 'Then say no.', 'It ends.'],
  ['1. Bring water.', '2. Bring bread.'],
  ['It cost 3.5 million.', 'In 1990 it cost 2.'],
  ['Wait... there is more.', 'Wait…', 'There was.'],
  ['The paper by Olsen et al. was read.', 'It holds.'],
];

for (const row of rows) {
  const text = row.join(' ');
  test(`sentences of: ${text}`, (t) => {
    t.deepEqual(
      sentences(text).map((sentence) => sentence.text),
      row,
    );
    for (const {start, end, text: inner} of sentences(text)) t.is(text.slice(start, end), inner);
  });
}

test('ideographic stops need no space', (t) => {
  t.deepEqual(
    sentences('今日は晴れ。明日は雨？「そうだ。」と言った。').map(({text}) => text),
    ['今日は晴れ。', '明日は雨？', '「そうだ。」', 'と言った。'],
  );
});

test('no text, no sentence; a text without a stop is one', (t) => {
  t.deepEqual(sentences(' \n '), []);
  t.deepEqual(sentences('  no stop  '), [{start: 2, end: 9, text: 'no stop'}]);
});

test('the end of a text is told from an abbreviation', (t) => {
  for (const text of ['Done.', 'Done.”', 'Is it?) ', 'It is in the U.S.', '済んだ。'])
    t.true(endsSentence(text), text);
  for (const text of ['', 'a list of', 'as told by Dr.', 'see e.g.', 'one, two,', 'it is split-'])
    t.false(endsSentence(text), text);
});

for (const unit of ['a.', '. ', '"', '.', '?!”', 'A. ', '…'])
  test.serial(`the work on ${JSON.stringify(unit)} again and again grows as the text does`, async (t) => {
    await growsAsTheText(t, filled(unit), (text) => sentences(`He said ${text}x`), 40_000);
  });
