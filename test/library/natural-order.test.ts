import test from 'ava';
import {seededRandom} from '../helpers/seeded-random.js';
import {inNaturalOrder, plainKey} from '../../source/library/natural-order.js';

const namesOf = (names: readonly string[]): string[] =>
  inNaturalOrder(names.map((name) => ({name}))).map(({name}) => name);

test('numbers are in the order of their value, letters whatever their case', (t) => {
  t.deepEqual(namesOf(['b.md', '10.md', 'A.md', '2.md', 'a.md', '_.md', 'a10', 'a9b']), [
    '_.md',
    '2.md',
    '10.md',
    'a.md',
    'A.md',
    'a9b',
    'a10',
    'b.md',
  ]);
});

test('names beyond ASCII are in the order of a collator', (t) => {
  t.deepEqual(namesOf(['zu.md', 'über.md', 'uhr.md', '10.md', '9.md']), [
    '9.md',
    '10.md',
    'über.md',
    'uhr.md',
    'zu.md',
  ]);
});

test('any names in ASCII have keys in the order of a collator', (t) => {
  const {compare} = new Intl.Collator('en', {numeric: true});
  const random = seededRandom(18);
  const narrow = 'aAbB019-_. ';
  const wide = Array.from({length: 95}, (_, index) => String.fromCharCode(32 + index)).join('');
  const name = (letters: string): string =>
    Array.from({length: Math.floor(random() * 7)}, () => letters[Math.floor(random() * letters.length)]).join(
      '',
    );
  for (let round = 0; round < 20_000; round++) {
    const letters = round % 2 === 0 ? narrow : wide;
    const [one, other] = [name(letters), name(letters)];
    const [key, beside] = [plainKey(one), plainKey(other)];
    t.is(
      key < beside ? -1 : Number(key > beside),
      compare(one, other),
      `${JSON.stringify(one)} ${JSON.stringify(other)}`,
    );
  }
});
