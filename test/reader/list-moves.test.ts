import test from 'ava';
import {movedTo} from '../../source/reader/list-moves.js';

const place = {selected: 4, length: 10, page: 3};

test('moves stay within the list', (t) => {
  t.is(movedTo('move-down', 2, place), 6);
  t.is(movedTo('move-up', 2, place), 2);
  t.is(movedTo('page-down', 1, place), 7);
  t.is(movedTo('page-down', 9, place), 9);
  t.is(movedTo('page-up', 9, place), 0);
  t.is(movedTo('beginning', 1, place), 0);
  t.is(movedTo('end', 1, place), 9);
  t.is(movedTo('end', 1, {...place, length: 0}), 0);
});

test('what does not move leads nowhere', (t) => {
  t.is(movedTo('open', 1, place), undefined);
});
