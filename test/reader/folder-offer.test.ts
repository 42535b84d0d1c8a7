import test from 'ava';
import {Reader} from '../helpers/reader.js';

const asked = (): Reader => new Reader().act({type: 'offered', folder: '/press', ask: true});
const added = {type: 'add-to-library', folder: '/press'} as const;

test('the list asks about a folder in its status line, and y adds it', (t) => {
  const reader = asked();
  t.regex(reader.state.message ?? '', /^y adds this folder/);
  t.deepEqual(reader.press('y').effects, [added]);
  t.is(reader.state.message, undefined);
  t.deepEqual(reader.press('y').effects, []);
  t.regex(reader.state.message ?? '', /in the library already/);
});

test('any other key does what it does, and the answer is kept; y adds it later all the same', (t) => {
  const reader = asked();
  const first = reader.state.picker.selected;
  t.not(reader.press('j').state.picker.selected, first);
  t.is(reader.state.message, undefined);
  t.deepEqual(reader.effect('decline'), {type: 'decline', folder: '/press'});
  t.deepEqual(reader.press('k').effect('decline'), undefined, 'said once');
  t.deepEqual(reader.press('y').effects, [added]);
});

test('where it was asked before, nothing is asked, and y adds it', (t) => {
  const reader = new Reader().act({type: 'offered', folder: '/press', ask: false});
  t.is(reader.state.message, undefined);
  t.deepEqual(reader.press('y').effects, [added]);
});

for (const [where, keys] of Object.entries({
  'an article': ['enter'],
  'the filter': ['/'],
  'the find dialog': ['F'],
  'the help': ['?'],
})) {
  test(`in ${where} nothing is asked`, (t) => {
    const reader = new Reader().press(...keys).act({type: 'offered', folder: '/press', ask: true});
    t.is(reader.state.message, undefined);
    t.is(reader.press('y').effect('add-to-library'), undefined);
    t.is(reader.effect('decline'), undefined);
  });
}
