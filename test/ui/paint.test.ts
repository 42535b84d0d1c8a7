import test from 'ava';
import {paint} from '../../source/ui/paint.js';
import {piece} from '../../source/ui/pieces.js';
import {colourTheme, plainTheme} from '../../source/reader/theme.js';

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

const linked = (href: string): string => paint([{...piece('quay', 'text'), href}], plainTheme, true);

test('a link is the terminal’s own where that is wanted, its parts on several lines one', (t) => {
  const link = {...piece('the quay', 'text'), spans: ['link'] as const, href: 'https://quay.example/a?b=1#c'};
  t.is(paint([link], plainTheme), '\u001B[4mthe quay\u001B[0m');
  const painted =
    /^\u001B\]8;id=(\w+);https:\/\/quay\.example\/a\?b=1#c\u001B\\\u001B\[4mthe quay\u001B\[0m\u001B\]8;;\u001B\\$/;
  const [, id] = painted.exec(paint([link], plainTheme, true))!;
  t.true(paint([{...link, text: 'goes on'}], plainTheme, true).includes(`;id=${id};`));
  t.false(linked('https://quay.example/other').includes(`;id=${id};`));
});

test('the terminal gets no address but of the web and of mail, and none without end', (t) => {
  for (const href of [
    'file:///etc/passwd',
    'javascript:a()',
    '#place',
    'b.md',
    'data:text/html,x',
    'http://',
    ' http://a',
  ])
    t.is(linked(href), 'quay', href);
  t.is(linked(`https://quay.example/${'a'.repeat(3000)}`), 'quay');
  t.is(linked(`https://quay.example/${'ü'.repeat(600)}`), 'quay');
  t.true(linked('mailto:ada@example.org').includes(';mailto:ada@example.org\u001B'));
});

test('nothing in an address is live', (t) => {
  const hostile = 'https://quay.example/\u001B\\\u001B]52;c;eA==\u0007\u009C\u202E\u{E0041}\uD800 "é\n';
  t.regex(
    linked(hostile),
    /^\u001B\]8;id=\w+;https:\/\/quay\.example\/[!-~]+\u001B\\quay\u001B\]8;;\u001B\\$/,
  );
  t.true(linked('https://quay.example/é%20b').includes('/%C3%A9%20b\u001B'));
});
