import test from 'ava';
import {seamOf, wordsIn} from '../../source/prose/dehyphenation.js';
import {isEnglishWord} from '../../source/prose/english-dictionary.js';

// As broken at the end of a line, and as it should be.
const english: Array<[broken: string, whole: string]> = [
  ['har-/bour', 'harbour'],
  ['lab-/our', 'labour'],
  ['relation-/ships', 'relationships'],
  ['mis-/understanding', 'misunderstanding'],
  ['any-/one', 'anyone'],
  ['photo-/synthesis', 'photosynthesis'],
  ['econom-/ics', 'economics'],
  ['well-/known', 'well-known'],
  ['self-/sufficiency', 'self-sufficiency'],
  ['non-/verbal', 'non-verbal'],
  ['non-/sense', 'nonsense'],
  ['co-/authors', 'co-authors'],
  ['co-/operation', 'cooperation'],
  ['rust-/covered', 'rust-covered'],
  ['zebrafish-/based', 'zebrafish-based'],
  ['decade-/long', 'decade-long'],
  ['state-of-the-/art', 'state-of-the-art'],
  ['salt-crys-/tal', 'salt-crystal'],
  ['Indo-/Pacific', 'Indo-Pacific'],
  ['COVID-/19', 'COVID-19'],
  ['pre-/and', 'pre- and'],
  ['1990-/based', '1990-based'],
  ['sect-/or', 'sector'],
];
for (const [broken, whole] of english) {
  test(`English: ${broken} is ${whole}`, (t) => {
    const [left = '', right = ''] = broken.split('-/');
    t.is(left + seamOf(left, right, isEnglishWord) + right, whole);
  });
}

test('the document’s own words go before the list', (t) => {
  const words = wordsIn(['Their life-style was sci-tech, and so was the kwarkbox.']);
  const known = (word: string): boolean => words.has(word) || isEnglishWord(word);
  t.is(seamOf('life', 'style', known), '-');
  t.is(seamOf('sci', 'tech', known), '-');
  t.is(seamOf('kwark', 'box', known), '');
});

test('without a list a word is taken to be broken', (t) => {
  t.is(
    seamOf('Ha', 'fen', () => false),
    '',
  );
  t.is(
    seamOf('Nord', 'Süd', () => false),
    '-',
  );
});

test('the parts of broken words are no words', (t) => {
  t.deepEqual(
    [...wordsIn(['The har-\nbour of Low-Ferry', 'an inter-', 'act here'])],
    ['the', 'of', 'low-ferry', 'an', 'here'],
  );
});

test('English words are known with their inflections, and others are not', (t) => {
  for (const word of [
    'an',
    'harbour',
    'harbor',
    'carried',
    'labour',
    'suppliers',
    'resolution',
    'stopped',
    'makes',
  ])
    t.true(isEnglishWord(word), word);
  for (const word of ['', 'qwx', 'tions', 'bivore', 'healthrelated']) t.false(isEnglishWord(word), word);
});
