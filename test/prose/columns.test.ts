import test from 'ava';
import {columnFeet} from '../../source/prose/columns.js';

// Pieces of given lengths; each ends a sentence.
const pieces = (...lengths: number[]): string[] => lengths.map((length) => `${'a'.repeat(length - 1)}.`);

const lengths = [500, 499, 700, 299, 999, 400, 599, 999, 300];
const sure = [false, true, false, true, true, false, false, true];

test('a break where a column’s foot must be is found though a sentence ends there', (t) => {
  const page = pieces(...lengths);
  page[7] = `However, ${page[7]?.slice(9)}`;
  t.deepEqual([...columnFeet(page, sure)], [6]);
});

test('a paragraph that ends at a column’s foot stays whole where the next doesn’t lean on it', (t) => {
  t.deepEqual([...columnFeet(pieces(...lengths), sure)], []);
});

test('nothing is found where columns are of unequal depth, or too few to tell', (t) => {
  t.deepEqual([...columnFeet(pieces(500, 800, 300, 900, 400), [true, true, true, false])], []);
  t.deepEqual([...columnFeet(pieces(500, 499, 499, 300), [true, true, false])], []);
});
