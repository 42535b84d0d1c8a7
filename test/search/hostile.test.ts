import test from 'ava';
import type {Searchable} from '../../source/search/hit.js';
import {createMemoryIndex} from '../../source/search/memory-index.js';
import {parseQuery} from '../../source/search/query.js';
import {search} from '../../source/search/search.js';
import {chance, pick, seededRandom} from '../helpers/seeded-random.js';

const paragraph = (text: string, at: number): Searchable => ({
  article: `article-${at % 3}`,
  title: 'Ünder the cliffs',
  section: '',
  target: {kind: 'block', id: String(at)},
  text,
  authors: [],
});

const pieces = [
  'lantern',
  'Lanterns',
  'harbour',
  'café',
  'cafe\u0301',
  'self-made',
  'O’Brien’s',
  '海峡',
  '灯',
  'ภาษาไทย',
  '🙂',
  '👩‍👩‍👧',
  'the',
  'of',
  'a',
  '2024',
  '"',
  "'",
  '!',
  '\n',
  '\t',
  '—',
  '-',
  '…',
  '(',
  '[',
  '\\',
  '*',
  'ﬁ',
  '\uD800',
  '\u00AD',
  '\u200D',
];

test('whatever is typed over whatever is written: marks in order, inside the text; scores from 0 to 1, best first', (t) => {
  const random = seededRandom(11);
  const phrase = (length: number): string =>
    Array.from({length: chance(random, length)}, () => pick(random, pieces)).join(
      pick(random, [' ', ' ', ' ', '']),
    );
  for (let round = 0; round < 20; round++) {
    const index = createMemoryIndex(Array.from({length: 30}, (_, at) => paragraph(phrase(40), at)));
    for (let query = 0; query < 30; query++) {
      let before = 1;
      for (const {text, ranges, score} of search(index, phrase(6))) {
        t.true(score >= 0 && score <= before);
        before = score;
        let last = 0;
        for (const [start, end] of ranges) {
          t.true(start >= last && end > start && end <= text.length);
          last = end;
        }
      }
    }
  }
});

test('what was written is found by its own words', (t) => {
  const random = seededRandom(5);
  const letters = Array.from('abcdefghijklmnoprstuvwz');
  const word = (): string =>
    Array.from({length: 4 + chance(random, 8)}, () => pick(random, letters)).join('');
  const texts = Array.from({length: 50}, () => Array.from({length: 30}, word).join(' '));
  const index = createMemoryIndex(texts.map(paragraph));
  for (const [at, text] of texts.entries()) {
    const [first] = search(index, text.split(' ').slice(7, 10).join(' '));
    t.deepEqual(first?.target, {kind: 'block', id: String(at)});
  }
});

const long: [what: string, query: string][] = [
  ['one endless word', 'a'.repeat(100_000)],
  ['endless words', 'lantern harbour '.repeat(10_000)],
  ['different words without end', Array.from({length: 5000}, (_, at) => `word${at}`).join(' ')],
  ['quotation marks', '"'.repeat(100_000)],
  ['exclusions', '!a '.repeat(10_000)],
  ['phrases', '"lantern harbour" '.repeat(5000)],
  ['an endless compound', 'a-'.repeat(50_000)],
];

for (const [what, query] of long) {
  test(`a query of ${what} is cut, and read`, (t) => {
    const {words, phrases, excluded} = parseQuery(query);
    t.true(words.length <= 16 && phrases.length <= 16 && excluded.length <= 16);
    t.notThrows(() => search(createMemoryIndex(['A lantern in the harbour.', query].map(paragraph)), query));
  });
}
