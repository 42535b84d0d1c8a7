import test from 'ava';
import {jumpEntries} from '../../source/reader/layers/jumps.js';
import {plainTheme} from '../../source/reader/theme.js';
import {frameOfScene} from '../../source/ui/panel.js';
import {sceneOf} from '../../source/ui/scene.js';
import {contextOf} from '../../source/ui/layer-scenes.js';
import {bakeries, ferries} from '../helpers/bakery-library.js';
import {Reader} from '../helpers/reader.js';

const jumped = (): Reader => new Reader().read(bakeries).press(']', ']', ']', 'B');

test('the list of jumps has the latest first, with their articles and words', (t) => {
  const reader = jumped();
  t.is(contextOf(reader.state), 'jumps');
  const entries = jumpEntries(reader.state);
  t.is(entries.length, 3);
  for (const {entry, jump} of entries) {
    t.is(entry?.title, bakeries.title);
    t.not(jump.anchor.quote, '');
  }
});

test('a place in an article that this list hasn’t is told by its title', (t) => {
  const reader = jumped();
  const others = reader.state.picker.entries.filter(({id}) => id !== bakeries.id);
  reader.act({type: 'listed', entries: others});
  const frame = frameOfScene(sceneOf(reader.state), 40, plainTheme).replaceAll(/\u001B\[[\d;]*m/g, '');
  t.true(frame.includes(`${bakeries.title}  not in this list`));
});

test('Enter goes to the selected place, and those after it leave the list', (t) => {
  const reader = new Reader().read(bakeries).press(']');
  const {position} = reader.reading;
  reader.press(']', ']', 'B', 'j', 'enter');
  t.is(contextOf(reader.state), 'article');
  t.deepEqual(reader.reading.position, position);
  t.is(reader.state.jumpList.length, 1);
});

test('a place in another article is gone to', (t) => {
  const reader = new Reader().read(bakeries).press(']', '>');
  t.is(reader.reading.article, ferries);
  reader.press('B', 'enter');
  t.is(reader.reading.article, bakeries);
  t.is(contextOf(reader.state), 'article');
});

test('Esc and q leave the list as it was, and without jumps there is none', (t) => {
  for (const key of ['esc', 'q']) {
    const reader = jumped().press(key);
    t.is(contextOf(reader.state), 'article', key);
    t.is(reader.state.jumpList.length, 3);
  }
  const reader = new Reader().read(bakeries).press('B');
  t.is(contextOf(reader.state), 'article');
  t.is(reader.state.message, 'no jumps yet');
});
