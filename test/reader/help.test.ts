import test from 'ava';
import {helpHeight, helpRows, keyColumn, type HelpRow} from '../../source/reader/layers/help.js';
import {contextOf} from '../../source/ui/layer-scenes.js';
import {Reader} from '../helpers/reader.js';

const wide = {columns: 160, rows: 40};

function rowsFor(query: string, keys: readonly string[] = [], size = wide): HelpRow[] {
  const {state} = new Reader({size}).press(...keys, '?').type(query);
  return state.help ? helpRows(state, state.help) : [];
}

const texts = (query: string): string[] =>
  rowsFor(query).flatMap((row) => (row.kind === 'key' ? [row.text] : []));

const first = (...keys: string[]): unknown => rowsFor('', keys)[0];

test('the help begins with the keys of where one is', (t) => {
  t.deepEqual(first(), {kind: 'heading', text: 'In the list of articles'});
  t.deepEqual(first('enter'), {kind: 'heading', text: 'Reading'});
  t.deepEqual(first('enter', 't'), {kind: 'heading', text: 'In the contents'});
  t.deepEqual(first('enter', 'tab'), {kind: 'heading', text: 'In the pane'});
});

test('what a key does is never cut: it takes as many rows as it needs', (t) => {
  for (const columns of [40, 60, 80, 120]) {
    const words = (size: {columns: number; rows: number}): string =>
      rowsFor('', [], size)
        .flatMap((row) => (row.kind === 'key' ? [row.text] : []))
        .join(' ');
    t.is(words({columns, rows: 24}), words(wide));
    for (const row of rowsFor('', [], {columns, rows: 24}))
      if (row.kind === 'key') t.true(row.text.length <= Math.max(24, columns - 6 - keyColumn), row.text);
  }
});

test('what is typed leaves the rows that hold every word, in keys, description or context', (t) => {
  t.true(texts('section').includes('next section'));
  t.deepEqual(texts('PREVIOUS hit'), ['previous hit', 'previous hit; in the empty field, earlier queries']);
  t.true(texts('^l').includes('draw the screen again'));
  t.true(texts('everywhere').includes('suspend'));
  t.deepEqual(texts('no such key'), []);
});

for (const [where, keys] of Object.entries({
  list: [],
  article: ['enter'],
  pane: ['enter', 'tab'],
  contents: ['enter', 't'],
})) {
  test(`? opens the help from the ${where}, and Esc leads back there`, (t) => {
    const reader = new Reader({size: {columns: 120, rows: 40}}).press(...keys);
    const before = contextOf(reader.state);
    t.is(contextOf(reader.press('?').state), 'help');
    t.is(contextOf(reader.press('esc').state), before);
  });
}

test('letters are typed there, q and ? too; Esc clears them first', (t) => {
  const reader = new Reader().press('?').type('q?');
  t.is(reader.state.help?.filter.text, 'q?');
  t.is(reader.press('backspace').state.help?.filter.text, 'q');
  t.is(reader.press('esc').state.help?.filter.text, '');
  t.is(reader.press('esc').state.help, undefined);
});

test('it scrolls by lines and pages, and not past its end', (t) => {
  const reader = new Reader({size: {columns: 80, rows: 24}}).press('?');
  const top = (...keys: string[]): number | undefined => reader.press(...keys).state.help?.top;
  const last = helpRows(reader.state, reader.state.help!).length - helpHeight(reader.state);
  t.is(top('up'), 0);
  t.is(top('down'), 1);
  t.is(top('pgdn'), 1 + helpHeight(reader.state));
  t.is(top('pgup'), 1);
  t.is(top(...Array.from({length: 20}, () => 'pgdn')), last);
  t.is(reader.type('section').state.help?.top, 0, 'a search begins at its top');
});
