import test from 'ava';
import {bakeries} from '../helpers/bakery-library.js';
import {answerOf, findingOf, Reader} from '../helpers/reader.js';

const rule = findingOf(bakeries, 'mother-in-law');
const cartloads = findingOf(bakeries, 'cartloads');
const hinge = findingOf(bakeries, 'broken hinge');

const opened = (): Reader => new Reader({size: {columns: 60, rows: 12}}).read();

test('what comes behind the first hits of an answer leaves the selected one selected', (t) => {
  const reader = opened().press('F').type('x');
  reader.act({type: 'found', request: reader.state.request, ...answerOf([rule, hinge]), partly: true});
  t.true(reader.state.find?.searching);
  reader.press('down');
  reader.found(cartloads, rule, hinge);
  t.false(reader.state.find?.searching);
  t.deepEqual(reader.state.find?.found.findings[reader.state.find.selected], hinge);
  reader.press('y').found(cartloads, hinge);
  t.is(reader.state.find?.selected, 0, 'another query begins at the best');
});

test('Enter goes to what is there of an answer that isn’t whole', (t) => {
  const reader = opened().press('F').type('x');
  reader.act({type: 'found', request: reader.state.request, ...answerOf([hinge]), partly: true});
  reader.press('enter');
  t.is(reader.state.find, undefined);
  t.is(reader.state.walk?.current, hinge);
});

test('what is looked for in all articles is looked for again when others come', (t) => {
  const reader = opened().press('F').type('x').found(rule, hinge).press('down');
  const {entries} = reader.state.picker;
  const asked = reader.state.request;
  reader.act({type: 'listed', entries: [...entries]});
  t.is(reader.state.request, asked + 1);
  t.like(reader.effect('search'), {query: 'x', scope: 'all'});
  reader.found(cartloads, hinge);
  t.is(reader.state.find?.selected, 1);
  const within = opened().press('/').type('x').found(rule);
  within.act({type: 'listed', entries: [...entries]});
  t.false(within.state.find?.searching);
});
