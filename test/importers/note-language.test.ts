import test from 'ava';
import {noteLanguage} from '../../source/importers/note-language.js';
import {languageFor} from '../../source/people/languages/load.js';

test('an English note under a German article is read as English', async (t) => {
  const german = await languageFor('de');
  if (!german) return t.fail();
  const note = 'Ada Brand is a Professor of River Law at the University of Tarn.';
  const {authors, affiliations} = noteLanguage(note, german).readAuthorNote(
    note,
    german.readByline('Ada Brand'),
  );
  t.is(authors[0]?.posts[0]?.position, 'professor of River Law');
  t.is(affiliations[0]?.name, 'University of Tarn');
  return t.is(noteLanguage('Ada Brand ist Professorin an der Universität Tarn.', german), german);
});

test('what a group or a book is called does not make a note English', async (t) => {
  const german = await languageFor('de');
  if (!german) return t.fail();
  const note =
    'Ada Brand ist Mitarbeiterin in der Gruppe „The Rivers of the World and Their Banks“ am Institut für Deichbau.';
  return t.is(noteLanguage(note, german), german);
});
