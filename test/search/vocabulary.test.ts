import test from 'ava';
import {createVocabulary} from '../../source/search/vocabulary.js';
import {chance, pick, seededRandom} from '../helpers/seeded-random.js';

const vocabulary = createVocabulary([
  'lantern',
  'lanterns',
  'landing',
  'perception',
  'perceptions',
  'government',
  'department',
  'trail',
  'trial',
  'sea',
  'seat',
  '2023',
  '2024',
  '海峡',
]);

const cases: [what: string, word: string, near: string[]][] = [
  ['the word and its completions', 'lantern', ['lantern', 'lanterns']],
  ['completions', 'lant', ['lantern', 'lanterns']],
  ['a letter too many', 'lanttern', ['lantern', 'lanterns']],
  ['a letter missing', 'lntern', ['lantern', 'lanterns']],
  ['a wrong letter', 'lamtern', ['lantern', 'lanterns']],
  ['letters turned around', 'lanetrn', ['lantern', 'lanterns']],
  ['another word a turn away, after the word', 'trial', ['trial', 'trail']],
  ['two errors from eight letters', 'pecreptoin', ['perception', 'perceptions']],
  ['no two errors below', 'lnaten', []],
  ['an unfinished word with an error', 'percpet', ['perception', 'perceptions']],
  ['letters turned around in a short word', 'sae', ['sea']],
  ['a letter missing in a short word', 'set', ['seat']],
  ['no other error in short words', 'sem', []],
  ['no error in numbers', '2025', []],
  ['a contraction', 'govt', ['government']],
  ['pairs of characters as they are', '海峡', ['海峡']],
  ['nothing', '', []],
];

for (const [what, word, near] of cases) {
  test(`near terms: ${what}`, (t) => {
    t.deepEqual(
      vocabulary.near(word).map(({term}) => term),
      near,
    );
  });
}

test('literal terms have the word itself first', (t) => {
  t.deepEqual(
    vocabulary.literal('sea').map(({term, nearness}) => [term, nearness]),
    [
      ['sea', 'exact'],
      ['seat', 'prefix'],
    ],
  );
});

test('within one or two edits, just the terms that a plain edit distance finds', (t) => {
  const random = seededRandom(7);
  const word = (length: number): string => Array.from({length}, () => pick(random, ['a', 'b', 'c'])).join('');
  const terms = new Set(Array.from({length: 600}, () => word(3 + chance(random, 9))));
  const small = createVocabulary(terms);
  for (let round = 0; round < 200; round++) {
    const typed = word(4 + chance(random, 6));
    const allowed = typed.length < 8 ? 1 : 2;
    const expected = [...terms].filter((term) => distance(typed, term) <= allowed && !term.startsWith(typed));
    const guesses = small.near(typed).filter(({nearness}) => nearness === 'typo');
    // What is cut off at 50 is farther away than what isn't; completions with an error may stand among them.
    if (guesses.length === 50) continue;
    const found = new Set(guesses.map(({term}) => term));
    for (const term of expected) t.true(found.has(term), `${typed} → ${term}`);
    for (const term of found) {
      const beginnings = Array.from(term, (_, at) => term.slice(0, at + 1));
      t.true(
        beginnings.some((beginning) => distance(typed, beginning) <= allowed),
        `${typed} ↛ ${term}`,
      );
    }
  }
});

test('words of any length and kind are answered', (t) => {
  for (const word of ['a'.repeat(31), 'a'.repeat(1000), '\uD800', '🙂🙂🙂🙂', '\u0000\u0000\u0000\u0000']) {
    t.deepEqual(vocabulary.near(word), []);
  }
});

/** Edits with transpositions of neighbours, each stretch edited once. */
function distance(a: string, b: string): number {
  const rows = [Array.from({length: b.length + 1}, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const turned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const options = [cell(i - 1, j) + 1, (row[j - 1] ?? 0) + 1, cell(i - 1, j - 1) + same];
      row.push(Math.min(...options, turned ? cell(i - 2, j - 2) + 1 : Infinity));
    }
    rows.push(row);
  }
  return cell(a.length, b.length);

  function cell(i: number, j: number): number {
    return rows[i]?.[j] ?? Infinity;
  }
}
