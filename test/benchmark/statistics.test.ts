import test from 'ava';
import {figure, median, quantile, quartiles, spread} from './statistics.js';

test('the median is the middle value, or lies between the two', (t) => {
  t.is(median([3, 1, 2]), 2);
  t.is(median([4, 1, 2, 3]), 2.5);
  t.is(median([7]), 7);
});

test('a quantile lies between its neighbours in proportion', (t) => {
  const values = [10, 20, 30, 40, 50];
  t.is(quantile(values, 0), 10);
  t.is(quantile(values, 1), 50);
  t.is(quantile(values, 0.25), 20);
  t.is(quantile(values, 0.9), 46);
});

test('quartiles hold the middle half', (t) => {
  t.deepEqual(quartiles([1, 2, 3, 4, 5, 6, 7, 8, 9]), [3, 7]);
});

test('the values stay in their order', (t) => {
  const values = [3, 1, 2];
  quantile(values, 0.5);
  t.deepEqual(values, [3, 1, 2]);
});

test('of no values there is no quantile', (t) => {
  t.throws(() => median([]), {instanceOf: RangeError});
});

for (const [value, shown] of [
  [0, '0.00'],
  [1.234, '1.23'],
  [9.999, '10.0'],
  [12.34, '12.3'],
  [99.96, '100'],
  [1234.5, '1235'],
  [-3.456, '-3.46'],
] as const) {
  test(`${value} is shown as ${shown}`, (t) => {
    t.is(figure(value), shown);
  });
}

test('a spread is the median with the quartiles', (t) => {
  t.is(spread([1, 2, 3, 4, 5]), '3.00 (2.00–4.00)');
});
