import test from 'ava';
import {Reader} from '../helpers/reader.js';

const asked = (): Reader => new Reader().act({type: 'offered', folder: '/press'});

test('the list asks about a folder in its status line, and y adds it', (t) => {
  const reader = asked();
  t.regex(reader.state.message ?? '', /^y adds this folder/);
  reader.press('y');
  t.deepEqual(reader.effects, [{type: 'add-to-library', folder: '/press'}]);
  t.is(reader.state.message, undefined);
  t.deepEqual(reader.press('y').effects, []);
});

test('any other key does what it does, and the question is over', (t) => {
  const reader = asked();
  const first = reader.state.picker.selected;
  t.not(reader.press('j').state.picker.selected, first);
  t.is(reader.state.message, undefined);
  t.deepEqual(reader.press('y').effects, []);
});

test('a message in place of the question ends it', (t) => {
  const reader = asked().act({type: 'failed', message: 'something else'});
  t.deepEqual(reader.press('y').effects, []);
});

for (const [where, keys] of Object.entries({
  'an article': ['enter'],
  'the filter': ['/'],
  'the find dialog': ['F'],
  'the help': ['?'],
})) {
  test(`in ${where} nothing is asked`, (t) => {
    const reader = new Reader().press(...keys).act({type: 'offered', folder: '/press'});
    t.is(reader.state.offered, undefined);
    t.deepEqual(
      reader.press('y').effects.filter(({type}) => type === 'add-to-library'),
      [],
    );
  });
}
