import test from 'ava';
import {Reader} from '../helpers/reader.js';
import {isGrapheme, keyName} from '../../source/reader/key.js';
import {createKeymap} from '../../source/reader/keymap.js';
import {edit, fieldOf} from '../../source/reader/field.js';
import {keyTable as table, usualKeymap} from '../../source/ui/layer-scenes.js';
import {helpRows} from '../../source/reader/layers/help.js';

const {bindings: keyTable, bindingFor, resolve, takesText, titles} = usualKeymap;
const contexts = [...titles.keys()];

test('no key is bound twice where it can be pressed', (t) => {
  for (const context of contexts.filter((each) => each !== 'everywhere')) {
    const keys = keyTable
      .filter((binding) => binding.context === context || binding.context === 'everywhere')
      .flatMap((binding) => binding.keys);
    t.deepEqual(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      [],
      context,
    );
  }
});

test('a command has one row in a context', (t) => {
  const rows = keyTable.map(({context, command}) => `${context} ${command}`);
  t.is(new Set(rows).size, rows.length);
});

test('every binding is found by each of its keys', (t) => {
  for (const binding of keyTable) {
    for (const key of binding.keys) {
      t.is(bindingFor(binding.context, key), binding, `${binding.context} ${key}`);
    }
  }
});

test('where text is typed, only named keys are commands, and none that edits the text', (t) => {
  for (const {context, keys} of keyTable.filter((binding) => takesText(binding.context))) {
    for (const key of keys) {
      t.false(isGrapheme(key), `${context} ${key}`);
      t.is(edit(fieldOf('some text'), key), undefined, `${context} ${key}`);
    }
  }
});

test('keys are named consistently', (t) => {
  for (const key of keyTable.flatMap((binding) => binding.keys)) {
    t.regex(key, /^(?:[!-~]|ctrl-[a-z]|(?:shift-)?[a-z]{2,})$/);
    if (key.length > 1) t.not(keyName(key), key, `${key} is printed`);
  }
});

test('the help has a row for every binding, under its context', (t) => {
  const {state} = new Reader({size: {columns: 160, rows: 40}}).press('?');
  const rows = state.help ? helpRows(state, state.help) : [];
  let context = '';
  const listed = rows.flatMap((row) => {
    if (row.kind === 'heading') context = row.text;
    return row.kind === 'key' ? [`${context}: ${row.keys}: ${row.text}`] : [];
  });
  t.deepEqual(
    listed.toSorted(),
    keyTable
      .map(
        ({context: own, keys, description}) =>
          `${titles.get(own)}: ${keys.map(keyName).join(' ')}: ${description}`,
      )
      .toSorted(),
  );
});

test('descriptions and labels fit where they stand', (t) => {
  for (const {description, label = ''} of keyTable) {
    t.regex(description, /^[^A-Z].*[^.]$/);
    t.true(label.split(' ').length <= 3, label);
  }
});

const resolutions: ReadonlyArray<[string, string, string, ReturnType<typeof resolve>]> = [
  ['article', '', 'j', {kind: 'found', command: 'line-down', count: 1}],
  ['article', '5', 'j', {kind: 'found', command: 'line-down', count: 5}],
  ['article', '50', '%', {kind: 'found', command: 'share', count: 50}],
  ['article', '', '5', {kind: 'prefix'}],
  ['article', '5', '0', {kind: 'prefix'}],
  ['article', '', '0', {kind: 'none'}],
  ['article', '999999999', 'j', {kind: 'found', command: 'line-down', count: 1_000_000}],
  ['article', '', 'X', {kind: 'none'}],
  ['article', '', 'esc', {kind: 'found', command: 'leave', count: 1}],
  ['field', '', '5', {kind: 'none'}],
  ['field', '', 'q', {kind: 'none'}],
  ['help', '', '?', {kind: 'none'}],
  ['field', '', 'ctrl-c', {kind: 'found', command: 'interrupt', count: 1}],
];

for (const [context, digits, key, expected] of resolutions) {
  test(`${context}: ${digits}${key} is ${JSON.stringify(expected)}`, (t) => {
    t.deepEqual(resolve(context, digits, key), expected);
  });
}

test('a setting gives a command other keys, in one context or wherever it is', (t) => {
  const {keymap, press} = remapped({
    star: ['*'],
    'article.page-down': ['J', 'space'],
    'article.justify': ['X'],
  });
  t.deepEqual(keymap.problems, []);
  t.is(keymap.bindingFor('picker', '*')?.command, 'star');
  t.is(keymap.bindingFor('picker', 'x'), undefined);
  t.is(keymap.keyFor('article', 'page-down'), 'J');
  t.is(keymap.keyFor('picker', 'page-down'), 'Space');
  t.true(press('J').reading.position.passage > 0);
});

test('a key that is given twice, and a command that is none, are told', (t) => {
  const {keymap} = remapped({star: ['s'], fly: ['f']});
  t.deepEqual(keymap.problems, [
    'keys: there is no command fly',
    'keys: s does sort already (picker), not star',
  ]);
  t.is(keymap.bindingFor('picker', 's')?.command, 'sort');
});

function remapped(own: Readonly<Record<string, readonly string[]>>) {
  const keymap = createKeymap(table, own);
  return {
    keymap,
    press: (key: string) => new Reader({keymap, size: {columns: 80, rows: 24}}).read().press(key),
  };
}
