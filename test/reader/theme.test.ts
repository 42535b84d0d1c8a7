import test from 'ava';
import {plainTheme, themeFor} from '../../source/reader/theme.js';

test('a theme is had by its name, and its ground by the terminal’s background', (t) => {
  const clear = themeFor({colour: true, theme: 'clear'});
  t.is(clear.styles.dim, '');
  t.is(clear.ground, '');
  t.not(
    themeFor({colour: true, theme: 'clear'}, 'dark').ground,
    themeFor({colour: true, theme: 'clear'}, 'light').ground,
  );
});

test('a background that is set goes over what the terminal tells', (t) => {
  const told = themeFor({colour: true, theme: 'colour'}, 'light').ground;
  t.is(themeFor({colour: true, theme: 'colour', background: 'light'}).ground, told);
  t.is(themeFor({colour: true, theme: 'colour', background: 'light'}, 'dark').ground, told);
  t.is(themeFor({colour: true, theme: 'colour', background: 'auto'}, 'light').ground, told);
});

test('where no colour is wanted there is none, whatever the theme', (t) => {
  for (const theme of ['colour', 'clear', 'plain'])
    t.is(themeFor({colour: false, theme}, 'dark'), plainTheme);
  t.is(themeFor({colour: true, theme: 'plain'}, 'dark'), plainTheme);
});

test('code has colours of the terminal’s own palette, and none without colour', (t) => {
  const tints = Object.entries(themeFor({colour: true, theme: 'colour'}).styles).filter(([name]) =>
    name.startsWith('code-'),
  );
  t.is(tints.length, 9);
  for (const [, sgr] of tints) t.regex(sgr, /^(?:2|3[1-6])$/);
  for (const [name] of tints) t.is(plainTheme.styles[name as 'code-string'], '');
});
