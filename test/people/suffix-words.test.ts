import test from 'ava';
import {plainForm} from '../../source/people/ideographic/plain-forms.js';
import {suffixWords} from '../../source/people/ideographic/words.js';
import {japanese} from '../../source/people/languages/ja.js';

test('a pattern whose letters are written as numbers is read in simplified characters, too', (t) => {
  const {titles} = suffixWords({...japanese, titles: String.raw`[^一]\u54E1`});
  t.true(titles.test(plainForm('分析員')));
});
