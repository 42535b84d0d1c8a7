import test from 'ava';
import {languageFor} from '../../source/people/languages/load.js';

test('hostile text in any language throws nothing and names nobody else', async (t) => {
  for (const code of ['de', 'fr', 'ru', 'tr', 'zh', 'ja', 'ko']) {
    const language = await languageFor(code);
    for (const piece of [
      'Aa ',
      ', ',
      '(',
      '“a',
      '「',
      '1990–',
      'und ',
      '大学',
      '教授、',
      'Universität der ',
    ]) {
      const text = piece.repeat(400);
      const {authors} = language?.readAuthorNote(text, [{name: 'Ada Obi'}]) ?? {authors: []};
      t.deepEqual(
        authors.map(({name}) => name),
        ['Ada Obi'],
      );
    }
  }
});
