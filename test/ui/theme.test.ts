import test from 'ava';
import {plainTheme, themeFor, themeProblem} from '../../source/ui/theme.js';

test('a theme is had by its name, and its ground by the terminal’s background', (t) => {
  const clear = themeFor({colour: true, theme: 'clear'});
  t.is(clear.styles.dim, '');
  t.is(clear.ground, '');
  t.not(
    themeFor({colour: true, theme: 'clear'}, 'dark').ground,
    themeFor({colour: true, theme: 'clear'}, 'light').ground,
  );
});

test('where no colour is wanted there is none, whatever the theme', (t) => {
  for (const theme of ['colour', 'clear', 'plain'])
    t.is(themeFor({colour: false, theme}, 'dark'), plainTheme);
  t.is(themeFor({colour: true, theme: 'plain'}, 'dark'), plainTheme);
});

test('a name that is none is told, with those that are', (t) => {
  t.is(themeProblem('clear'), undefined);
  t.is(themeProblem('mauve'), 'there is no theme mauve; there are colour, plain, clear');
  t.is(themeFor({colour: true, theme: 'mauve'}), themeFor({colour: true, theme: 'colour'}));
});
