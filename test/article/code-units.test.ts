import test from 'ava';
import {codeUnitsOf, textOfCodeUnits} from '../../source/article/code-units.js';

for (const [what, text] of Object.entries({
  'no text': '',
  'letters of many scripts': 'Naïve “quay” 船は六時 ошибка',
  'halves of characters': '😀\uD83D|\uDE00',
  'a long text': 'fog and ferry '.repeat(10_000),
  'a long text of many scripts': 'fog and ferry — '.repeat(10_000),
  'a text with é and no letter beyond U+00FF': 'Un café, déjà vu',
}))
  test(`the units of ${what} are those of its characters, and then the one asked for`, (t) => {
    const units = codeUnitsOf(text, 0x0a);
    const wrong = Array.from({length: text.length}, (_, at) => at).filter(
      (at) => units[at] !== text.charCodeAt(at),
    );
    t.deepEqual(wrong, []);
    t.is(units[text.length], 0x0a);
    t.is(textOfCodeUnits(units, text.length), text);
  });
