import test from 'ava';
import {paint} from '../../source/ui/paint.js';
import {piece} from '../../source/ui/pieces.js';
import {colourTheme, plainTheme} from '../../source/ui/theme.js';

test('nothing live leaves for the terminal, whatever a piece holds', (t) => {
  const hostile = [
    'a\u001B[2Jb',
    'a\u001B]52;c;eA==\u0007b',
    'a\u009B31mb',
    'a\u202Eb',
    'a\u0007b\u0000',
    'a\u001B]0;title\u001B\\b',
  ];
  for (const text of hostile) t.is(paint([piece(text)], plainTheme), 'ab', JSON.stringify(text));
  t.is(paint([piece('one\ntwo\tthree')], plainTheme), 'one two three', 'a row stays one row');
});

test('a piece is painted in its style, its span’s styles and its mark', (t) => {
  t.is(paint([piece('plain'), piece('bold', 'strong')], plainTheme), 'plain\u001B[1mbold\u001B[0m');
  const code = {...piece('x', 'text'), spans: ['code', 'link'] as const, mark: 'hit' as const};
  t.is(paint([code], plainTheme), '\u001B[1;4;4mx\u001B[0m');
  t.is(paint([piece('hit', 'hit')], colourTheme), `\u001B[${colourTheme.styles.hit}mhit\u001B[0m`);
});

test('emphasis within italics is upright, as in print', (t) => {
  const word = {...piece('never', 'quotation'), spans: ['emphasis'] as const};
  t.is(paint([word], plainTheme), 'never');
  t.is(paint([{...word, style: 'text'}], plainTheme), '\u001B[3mnever\u001B[0m');
});
