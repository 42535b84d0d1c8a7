import test from 'ava';
import {readByHand, readSoFar} from '../../../source/library/collection/entry-progress.js';
import type {Mark} from '../../../source/library/reading-state.js';
import {position} from '../position.js';

const mark = (changes: Partial<Mark>): Mark => ({
  article: '/articles/tides.md',
  hash: 'h1',
  byHand: {},
  updated: 2_000,
  ...changes,
});

test('without a mark the position tells', (t) => {
  t.deepEqual(readSoFar(undefined, undefined), {share: 0, finished: false});
  t.deepEqual(readSoFar(position({finished: true}), undefined), {share: 0.25, finished: true, readAt: 1_000});
});

test('what was said by hand goes before an earlier position, and gives way to a later one', (t) => {
  const [begun, done] = [position(), position({finished: true})];
  t.like(readSoFar(done, mark({read: false})), {share: 0, finished: false, readAt: 1_000});
  t.like(readSoFar(begun, mark({read: true})), {finished: true});
  t.like(readSoFar(undefined, mark({read: true})), {finished: true});
  t.like(readSoFar(begun, mark({read: true, updated: 999})), {share: 0.25, finished: false});
  t.like(readSoFar(done, mark({read: false, updated: 999})), {share: 0.25, finished: true});
  t.is(readByHand(begun, mark({read: true, updated: 999})), undefined);
});

test('a star has no date: it stays whatever is read', (t) => {
  t.true(readSoFar(position({updated: 5_000}), mark({byHand: {starred: true}})).starred);
  t.false('starred' in readSoFar(position(), mark({})));
});
