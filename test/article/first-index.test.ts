import test from 'ava';
import {firstIndex} from '../../source/article/first-index.js';

test('where a condition begins to hold is found, at both ends too', (t) => {
  for (let count = 0; count < 9; count++)
    for (let first = 0; first <= count; first++)
      t.is(
        firstIndex(count, (index) => index >= first),
        first,
      );
});
