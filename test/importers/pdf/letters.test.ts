import test from 'ava';
import {withLigatures} from '../../../source/importers/pdf/letters.js';
import {areSigns, lettersOfSigns} from '../../../source/importers/pdf/signs.js';

test('ligatures, quotes and dashes that have a code alone are letters', (t) => {
  t.is(withLigatures('the \u001Crst e\u001Bort, o\u001Ece'), 'the first effort, office');
  t.is(withLigatures('\u0010slow\u0011 \u0016 at least'), '“slow” — at least');
  t.is(withLigatures('\u001B[31mred'), '\u001B[31mred');
});

test('a page of letters that were taken for signs is read as letters', (t) => {
  const page = ['❚❤❡ ❢❡rr② ❧❡❛✈❡s ❛t s✐①✱', '❛♥❞ ♥♦❜♦❞② ♦♥ ❜♦❛r❞ ✐s ✐♥ ❛ ❤✉rr②✳'];
  t.true(areSigns(page));
  t.deepEqual(page.map(lettersOfSigns), ['The ferry leaves at six,', 'and nobody on board is in a hurry.']);
});

test('ornaments and stars are no letters', (t) => {
  t.false(areSigns(['★★★★☆ a fine ferry', '❦ ❦ ❦', '✔ six o’clock', '①②③④⑤⑥⑦ and so on', '❦'.repeat(60)]));
});
