import test from 'ava';
import {initialState} from '../../source/reader/initial.js';
import {defaults} from '../../source/reader/setting-table.js';
import {usualKeymap} from '../../source/ui/layer-scenes.js';
import {viewFrom} from '../../source/reader/view.js';
import {Reader} from '../helpers/reader.js';

const size = {columns: 120, rows: 30};
const kept = (reader: Reader) => reader.effect('keep-view')?.view;

test('what is changed of the view is kept, and what is set back is not', (t) => {
  const reader = new Reader({size}).read();
  t.deepEqual(kept(reader.press('+')), {measure: 70});
  t.deepEqual(kept(reader.press('J')), {measure: 70, justified: true});
  t.deepEqual(kept(reader.press('a')), {measure: 70, justified: true, paneShown: false});
  t.deepEqual(kept(reader.press('=')), {justified: true, paneShown: false});
  t.is(kept(reader.press('j')), undefined, 'other keys keep nothing');
  t.deepEqual(kept(reader.press('q', 's')), {justified: true, paneShown: false, order: 'title'});
});

test('a kept view is how the reader starts, and what is none of a view is left out', (t) => {
  const view = viewFrom({measure: 74, justified: true, paneShown: false, previewShown: false, order: 'date'});
  const state = initialState({
    size,
    keymap: usualKeymap,
    root: 'picker',
    settings: defaults,
    view,
  });
  t.like(state, {measure: 74, justified: true, paneShown: false});
  t.like(state.picker, {previewShown: false, order: 'date'});
  for (const broken of [undefined, null, 7, [], {measure: 5000, justified: 'yes', order: 'colour', x: 1}])
    t.deepEqual(viewFrom(broken), {}, JSON.stringify(broken));
});
