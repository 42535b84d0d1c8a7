import test from 'ava';
import {noteLanguage} from '../../source/importers/note-language.js';
import {english} from '../../source/people/english/english.js';
import {languageFor} from '../../source/people/languages/load.js';

test('a note is read in its own language, whatever its institutions are called', async (t) => {
  const german = (await languageFor('de'))!;
  const named =
    'Elke Sandmann ist Direktorin des Center on the Rivers and Europe der Tarnau Institution in Washington.';
  t.is(noteLanguage(named, german), german);
  t.is(noteLanguage('Elke Sandmann is a professor of law at the University of Tarnau.', german), english);
  t.is(
    noteLanguage('Elke Sandmann is a Professor of River Law at the University of Tarnau.', german),
    english,
  );
});
