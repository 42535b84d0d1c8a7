import test from 'ava';
import {anchorFrom, targetFrom} from '../../source/article/anchor.js';

test('an anchor that was kept is had again', (t) => {
  for (const target of [{kind: 'title'}, {kind: 'block', id: 'b7'}, {kind: 'note', id: 'n1'}] as const) {
    const anchor = {target, offset: 12, quote: 'the tide'};
    t.deepEqual(anchorFrom(JSON.parse(JSON.stringify(anchor))), anchor);
  }
});

const broken: readonly unknown[] = [
  undefined,
  null,
  5,
  'title',
  [],
  {},
  {target: {kind: 'title'}},
  {target: {kind: 'title'}, offset: '1', quote: 'x'},
  {target: {kind: 'title'}, offset: 0.5, quote: 'x'},
  {target: {kind: 'block'}, offset: 1, quote: 'x'},
  {target: {kind: 'block', id: 7}, offset: 1, quote: 'x'},
  {target: {kind: 'paragraph', id: 'x'}, offset: 1, quote: 'x'},
  {target: null, offset: 1, quote: 'x'},
];

for (const kept of broken)
  test(`${JSON.stringify(kept)} is no anchor`, (t) => {
    t.is(anchorFrom(kept), undefined);
  });

test('what is no target is none', (t) => {
  for (const kept of [null, {}, {kind: 'constructor'}, {kind: 'section', id: null}])
    t.is(targetFrom(kept), undefined);
});
