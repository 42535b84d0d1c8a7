import test from 'ava';
import {joinAccents, keepWordSpaces, withLigatures} from '../../../source/importers/pdf/letters.js';
import {areSigns, lettersOfSigns} from '../../../source/importers/pdf/sign-fonts.js';

test('ligatures, quotes and dashes that have a code alone are letters', (t) => {
  t.is(withLigatures('the \u001Crst e\u001Bort, o\u001Ece'), 'the first effort, office');
  t.is(withLigatures('\u0010slow\u0011 \u0016 at least'), '“slow” — at least');
  t.is(withLigatures('\u001B[31mred'), '\u001B[31mred');
  t.is(withLigatures('Ada Quill\u0084, Tom Herrera\u0085'), 'Ada Quill†, Tom Herrera‡');
});

test('a page of letters that were taken for signs is read as letters', (t) => {
  const page = ['❚❤❡ ❢❡rr② ❧❡❛✈❡s ❛t s✐①✱', '❛♥❞ ♥♦❜♦❞② ♦♥ ❜♦❛r❞ ✐s ✐♥ ❛ ❤✉rr②✳'];
  t.true(areSigns(page));
  t.deepEqual(page.map(lettersOfSigns), ['The ferry leaves at six,', 'and nobody on board is in a hurry.']);
});

test('ornaments and stars are no letters', (t) => {
  t.false(areSigns(['★★★★☆ a fine ferry', '❦ ❦ ❦', '✔ six o’clock', '①②③④⑤⑥⑦ and so on', '❦'.repeat(60)]));
});

const printed = (text: string, id: string) => ({text, face: {id, bold: false, italic: false, mono: false}});
const mended = (runs: ReadonlyArray<{text: string}>): string =>
  joinAccents(runs.map(({text}) => text).join(''));

test('a space before an accent parts words where the font sets accents close within them', (t) => {
  const close = [
    printed('der f¨', 'cmr'),
    printed('unfte und die ¨', 'cmr'),
    printed('Anderung, gegen ¨', 'cmr'),
  ];
  const runs = [...close, printed('ubung', 'cmr')];
  keepWordSpaces(runs);
  t.is(mended(runs), 'der fünfte und die Änderung, gegen übung');
});

test('a space before an accent is none where all accents of the font have one', (t) => {
  const runs = [
    printed('Gr ´', 'helvetica'),
    printed('egory Mouni ´', 'helvetica'),
    printed('e', 'helvetica'),
  ];
  keepWordSpaces(runs);
  t.is(mended(runs), 'Grégory Mounié');
});
