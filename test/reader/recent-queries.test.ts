import test from 'ava';
import {bakeries} from '../helpers/bakery-library.js';
import {findingOf, Reader} from '../helpers/reader.js';

const hinge = findingOf(bakeries, 'broken hinge');
const rule = findingOf(bakeries, 'mother-in-law');

const asking = (...queries: readonly string[]): Reader =>
  new Reader({size: {columns: 60, rows: 12}}).read().press('F').act({type: 'recalled', queries});

const field = (reader: Reader): string | undefined => reader.state.find?.field.text;

test('the kept queries are asked for where the dialog opens', (t) => {
  const reader = new Reader().read().press('/');
  t.deepEqual(reader.effects, [{type: 'recall'}]);
});

test('up in the empty field goes to earlier queries, down to later ones and out of them', (t) => {
  const reader = asking('newest', 'older', 'oldest');
  const shown = ['up', 'up', 'up', 'up', 'down', 'down', 'down', 'down'].map((key) =>
    field(reader.press(key)),
  );
  t.deepEqual(shown, ['newest', 'older', 'oldest', 'oldest', 'older', 'newest', '', '']);
});

test('an earlier query is looked for at once, its cursor at the end', (t) => {
  const reader = asking('broken hinge').press('up');
  t.like(reader.effect('search'), {query: 'broken hinge', scope: 'all'});
  t.is(reader.state.find?.field.cursor, 12);
  reader.found(hinge, rule);
  t.is(field(reader.press('down')), '');
  t.deepEqual(reader.state.find?.found.findings, []);
});

for (const key of ['left', 'end', 'pgdn', 'pgup']) {
  test(`${key} ends the recalling: then the arrows select among the hits`, (t) => {
    const reader = asking('some', 'other').press('up').found(hinge, rule);
    reader.press(key, 'pgup', 'down');
    t.is(field(reader), 'some');
    t.is(reader.state.find?.selected, 1);
  });
}

test('in a field that was typed in, and without kept queries, the arrows select among the hits', (t) => {
  const typed = asking('some').type('x').found(hinge, rule).press('down');
  t.is(field(typed), 'x');
  t.is(typed.state.find?.selected, 1);
  t.is(field(asking().press('up')), '');
});

test('Enter pressed before the answer is forgotten where another query is recalled', (t) => {
  const reader = asking('some', 'other').press('up', 'enter', 'up').found(hinge);
  t.truthy(reader.state.find);
});

test('a query is kept where Enter goes to a hit, and only there', (t) => {
  const kept = asking().type(' hinge ').found(hinge).press('enter');
  t.deepEqual(kept.effect('query'), {type: 'query', text: 'hinge'});
  const late = asking().type('hinge').press('enter');
  t.is(late.effect('query'), undefined);
  t.deepEqual(late.found(hinge).effect('query'), {type: 'query', text: 'hinge'});
  t.is(asking().type('hinge').found().press('enter').effect('query'), undefined);
  t.is(asking().type('hinge').found(hinge).press('esc').effect('query'), undefined);
});
