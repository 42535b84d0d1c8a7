import test from 'ava';
import {edit, fieldOf, type, type Field} from '../../source/reader/field.js';

/** A field written with `|` for its cursor. */
const parse = (text: string): Field => ({text: text.replace('|', ''), cursor: text.indexOf('|')});
const print = ({text, cursor}: Field): string => `${text.slice(0, cursor)}|${text.slice(cursor)}`;

const edits: ReadonlyArray<[key: string, before: string, after: string]> = [
  ['backspace', 'oven|', 'ove|'],
  ['backspace', '|oven', '|oven'],
  ['backspace', 'a👩‍👩‍👧‍👦|b', 'a|b'],
  ['backspace', 'e\u0301|', '|'],
  ['delete', 'ov|en', 'ov|n'],
  ['delete', 'oven|', 'oven|'],
  ['delete', '|👍🏽!', '|!'],
  ['left', 'ov|en', 'o|ven'],
  ['left', '|oven', '|oven'],
  ['right', 'ov|en', 'ove|n'],
  ['right', 'oven|', 'oven|'],
  ['home', 'ov|en', '|oven'],
  ['end', 'ov|en', 'oven|'],
  ['ctrl-a', 'ov|en', '|oven'],
  ['ctrl-e', 'ov|en', 'oven|'],
  ['ctrl-u', 'an ov|en', '|en'],
  ['ctrl-k', 'an ov|en', 'an ov|'],
  ['ctrl-w', 'an oven|', 'an |'],
  ['ctrl-w', 'an oven  |x', 'an |x'],
  ['ctrl-w', '  |x', '|x'],
  ['ctrl-w', '|', '|'],
];

for (const [key, before, after] of edits) {
  test(`${key} makes ${JSON.stringify(before)} ${JSON.stringify(after)}`, (t) => {
    const edited = edit(parse(before), key);
    t.is(edited && print(edited), after);
  });
}

test('text is typed where the cursor is', (t) => {
  t.is(print(type(parse('an |'), 'oven')), 'an oven|');
  t.is(print(type(parse('a|n'), 'bc')), 'abc|n');
});

test('other keys edit nothing', (t) => {
  for (const key of ['up', 'pgdn', 'tab', 'enter', 'esc', 'insert']) t.is(edit(fieldOf('x'), key), undefined);
});

test('a field does not grow without end', (t) => {
  t.is(type(fieldOf('x'.repeat(499)), 'yyyy').text.length, 500);
});
