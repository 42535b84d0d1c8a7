import test from 'ava';
import {bakeries} from '../helpers/bakery-library.js';
import {Reader} from '../helpers/reader.js';

const opened = (): Reader => new Reader({size: {columns: 60, rows: 12}}).read();

test('what goes on beside the reading is told, and gone when it is over', (t) => {
  const reader = opened().press('j');
  reader.act({type: 'progress', message: '1 of 2'});
  t.is(reader.state.message, '1 of 2');
  reader.act({type: 'progress', message: '2 of 2'});
  t.is(reader.state.message, '2 of 2');
  reader.act({type: 'progress'});
  t.is(reader.state.message, undefined);
});

test('it gives way to what else is said, and to a key', (t) => {
  const reader = opened().press('j');
  reader.act({type: 'progress', message: '1 of 2'});
  reader.act({type: 'notice', message: 'no such article'});
  reader.act({type: 'progress', message: '2 of 2'});
  reader.act({type: 'progress'});
  t.is(reader.state.message, 'no such article');
  t.is(reader.press('j').state.message, undefined);
});

test('a key that does nothing says so, quietly, and the next one that does something clears it', (t) => {
  const reader = opened();
  t.is(reader.press('X').state.message, 'X does nothing here; ? for help');
  t.is(reader.press('f5').state.message, 'f5 does nothing here; ? for help');
  t.is(reader.press('j').state.message, undefined);
});

test('of several notices each is seen, one with each key', (t) => {
  const reader = opened().press('j');
  for (const message of [
    'the keys are odd',
    'there is no such theme',
    'there is no such theme',
    'the disk is full',
  ])
    reader.act({type: 'notice', message});
  t.is(reader.state.message, 'the keys are odd');
  t.is(reader.press('j').state.message, 'there is no such theme');
  t.is(reader.press('j').state.message, 'the disk is full');
  t.is(reader.press('j').state.message, undefined);
});

test('a notice takes the place of what a key had said', (t) => {
  const reader = opened().press('X');
  reader.act({type: 'notice', message: 'the disk is full'});
  t.is(reader.state.message, 'the disk is full');
});

test('all that is wrong with an article is said, one after the other', (t) => {
  const reader = new Reader({size: {columns: 60, rows: 12}}).act({type: 'chosen', article: 'test:warned'});
  const {request} = reader.state;
  const article = {...bakeries, id: 'test:warned', warnings: ['it is cut off', 'it is for subscribers']};
  reader.act({
    type: 'opened',
    request,
    article,
    hyphenate: () => [],
    finished: false,
    continued: false,
  });
  t.is(reader.state.message, 'it is cut off');
  t.is(reader.press('j').state.message, 'it is for subscribers');
  t.is(reader.press('j').state.message, undefined);
});
