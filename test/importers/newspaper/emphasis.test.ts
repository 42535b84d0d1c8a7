import test from 'ava';
import {readEmphasis} from '../../../source/importers/newspaper/emphasis.js';

test('emphasis and strong emphasis become spans', (t) => {
  t.deepEqual(readEmphasis('A *small* and **wide**, _old_ quay', []).spans, [
    {text: 'A '},
    {text: 'small', styles: ['emphasis']},
    {text: ' and '},
    {text: 'wide', styles: ['strong']},
    {text: ', '},
    {text: 'old', styles: ['emphasis']},
    {text: ' quay'},
  ]);
});

test('marks that emphasise nothing stay', (t) => {
  for (const text of ['3 * 4 * 5', 'snake_case_name', 'a* and b*', '* one', '', 'five*star*hotel'])
    t.deepEqual(readEmphasis(text, []).spans, [{text}]);
});

test('repairs keep their places', (t) => {
  const repairs = [2, 9, 20].map((at) => ({kind: 'joined' as const, at, was: '\n\n'}));
  t.deepEqual(
    readEmphasis('A *wide old* quay of stone', repairs).repairs.map(({at}) => at),
    [2, 8, 18],
  );
});
