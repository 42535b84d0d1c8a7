import test from 'ava';
import {bakeries, ferries, lamps} from '../helpers/bakery-library.js';
import {answerOf, findingOf, Reader} from '../helpers/reader.js';

const size = {columns: 60, rows: 12};
const rule = findingOf(bakeries, 'mother-in-law');
const cartloads = findingOf(bakeries, 'cartloads');
const hinge = findingOf(bakeries, 'broken hinge');
const timetable = findingOf(ferries, 'timetable');

const opened = (): Reader => new Reader({size}).read();

test('/ asks in the article, F in all, with what was typed', (t) => {
  const reader = opened().press('/').type('broken');
  t.like(reader.effect('search'), {query: 'broken', scope: 'article', article: bakeries.id});
  const all = opened().press('F').type(' two words ');
  t.like(all.effect('search'), {query: 'two words', scope: 'all', article: undefined});
});

test('each letter asks anew and answers to earlier ones are dropped', (t) => {
  const reader = opened().press('/', 'b');
  const first = reader.state.request;
  reader.press('r');
  t.is(reader.state.request, first + 1);
  reader.act({type: 'found', request: first, ...answerOf([hinge])});
  t.deepEqual(reader.state.find?.found.findings, []);
  t.true(reader.state.find?.searching);
  reader.found(hinge);
  t.deepEqual(reader.state.find?.found.findings, [hinge]);
  t.false(reader.state.find?.searching);
});

test('moving the cursor in the field asks nothing; an empty field has no hits', (t) => {
  const reader = opened().press('/').type('hi').found(hinge);
  t.is(reader.press('left').effect('search'), undefined);
  t.is(reader.state.find?.found.findings.length, 1);
  reader.press('ctrl-e', 'backspace', 'backspace');
  t.is(reader.effect('search'), undefined);
  t.deepEqual(reader.state.find?.found.findings, []);
});

test('up, down, ^N and ^P select among the hits and stop at both ends', (t) => {
  const reader = opened().press('/').type('x').found(rule, cartloads, hinge);
  const selected = (...keys: string[]): number | undefined => reader.press(...keys).state.find?.selected;
  t.is(selected('up'), 0);
  t.is(selected('down'), 1);
  t.is(selected('ctrl-n'), 2);
  t.is(selected('down'), 2);
  t.is(selected('ctrl-p'), 1);
  t.is(selected('pgdn'), 2);
  t.is(selected('pgup'), 0);
});

test('Tab asks the same in all articles, and back', (t) => {
  const reader = opened().press('/').type('oven').press('tab');
  t.like(reader.effect('search'), {query: 'oven', scope: 'all'});
  t.like(reader.press('tab').effect('search'), {scope: 'article', article: bakeries.id});
});

test('find, Enter, n, N, Esc and Backspace: there, along the hits in the order of the text, and back', (t) => {
  const reader = opened().press('space', 'j');
  reader.press('/').type('some').found(cartloads, hinge, rule).press('enter');
  t.is(reader.state.find, undefined);
  t.true(reader.page.join(' ').includes('cartloads'), 'the best hit is in sight');
  t.like(reader.effect('hits'), {article: bakeries.id, query: 'some', reach: {band: 'asTyped', atLeast: 1}});
  reader.hits(rule, cartloads, hinge);
  t.true(reader.press('n').page.join(' ').includes('broken hinge'));
  t.true(reader.press('n').page.join(' ').includes('mother-in-law'), 'after the last comes the first');
  t.is(reader.state.message, 'from the first hit again');
  t.true(reader.press('N').page.join(' ').includes('broken hinge'));
  t.true(reader.press('2', 'N').page.join(' ').includes('mother-in-law'));
  t.is(reader.state.walk?.current, rule);
  reader.press('esc');
  t.is(reader.state.walk, undefined);
});

test('where a hit is further down in its paragraph than the page is high, its line comes first, from its beginning', (t) => {
  const reader = new Reader({size: {columns: 44, rows: 8}}).read();
  const end = findingOf(bakeries, 'none of them can be measured');
  reader.press('/').type('x').found(end).press('enter');
  t.true(reader.page.join(' ').includes('none of them'));
  const there = reader.reading.position;
  t.true(there.offset > 0);
  t.deepEqual(reader.press('j', 'k').reading.position, there);
});

test('n before the hits of the article are known goes on when they come', (t) => {
  const reader = opened().press('/').type('some').found(rule, hinge).press('enter', 'n', 'n');
  t.is(reader.state.walk?.current, rule);
  t.is(reader.hits(rule, cartloads, hinge).state.walk?.current, hinge);
  t.true(reader.page.join(' ').includes('broken hinge'));
});

test('from where one has read on, n goes to the next hit of the text and N to the one before', (t) => {
  const reader = opened().press('/').type('x').found(rule).press('enter').hits(rule, cartloads, hinge);
  reader.press('G');
  t.is(reader.press('N').state.walk?.current, hinge);
  reader.press('g');
  t.is(reader.press('n').state.walk?.current, rule);
});

test('Backspace from a hit comes back to the list as it was, and to the place it stood over', (t) => {
  const reader = opened().press('space', 'j');
  const before = reader.reading.position;
  reader.press('/').type('some').found(cartloads, hinge, rule).press('down', 'enter');
  reader.hits(rule, cartloads, hinge).press('backspace');
  t.like(reader.state.find, {selected: 1, field: {text: 'some'}});
  t.is(reader.state.walk, undefined);
  t.deepEqual(reader.press('esc').reading.position, before);
  t.is(reader.press('backspace').state.message, 'no way back from here');
});

test('a hit that was read on from is come back to before the list', (t) => {
  const reader = opened().press('/').type('x').found(rule, hinge).press('enter').hits(rule, hinge);
  reader.press('space', 'space', 'space');
  const read = reader.reading.position;
  reader.press('N');
  t.deepEqual(reader.press('backspace').reading.position, read);
  t.truthy(reader.press('backspace').state.find);
});

test('the list grows as one goes down it, and keeps its selection', (t) => {
  const reader = opened().press('/').type('x');
  const {request} = reader.state;
  const first = Array.from({length: 50}, (_, at) => ({
    ...hinge,
    target: {kind: 'block', id: `made ${at}`} as const,
  }));
  reader.act({type: 'found', request, ...answerOf(first), total: 120});
  for (let down = 0; down < 40; down++) reader.press('down');
  t.is(reader.effect('search')?.limit, 100);
  t.like(reader.state.find, {limit: 100, selected: 40});
  reader.found(...first, rule);
  t.like(reader.state.find, {selected: 40, searching: false});
  t.is(reader.state.find?.found.findings.length, 51);
});

test('Esc in the field returns to where one was', (t) => {
  const reader = opened().press('space');
  const before = reader.reading.position;
  reader.press('/').type('x').found(rule).press('esc');
  t.is(reader.state.find, undefined);
  t.deepEqual(reader.reading.position, before);
  t.deepEqual(reader.state.jumpList, []);
});

test('Enter before the answer goes to the first hit when it comes', (t) => {
  const reader = opened().press('/').type('hinge').press('enter');
  t.truthy(reader.state.find, 'nothing to go to yet');
  reader.found(hinge);
  t.is(reader.state.find, undefined);
  t.is(reader.state.walk?.current, hinge);
});

test('Enter is forgotten where something else is typed meanwhile, and where nothing is found', (t) => {
  const typedOn = opened().press('/').type('hin').press('enter').type('ge').found(hinge);
  t.truthy(typedOn.state.find);
  const nothing = opened().press('/').type('hin').press('enter').found();
  t.truthy(nothing.state.find);
  t.is(
    nothing.act({type: 'found', request: nothing.state.request, ...answerOf([hinge])}).state.walk,
    undefined,
  );
});

test('a hit in another article opens it there, n goes on into the next, and Backspace comes back', (t) => {
  const reader = opened().press('space', 'j');
  const before = reader.reading.position;
  reader.press('F').type('x').found(timetable, hinge).press('enter');
  t.is(reader.reading.article, ferries);
  t.true(reader.page.join(' ').includes('timetable'));
  t.is(reader.state.message, undefined, 'that is not where it was left');
  reader.hits(timetable).press('n').hits(rule, hinge).answer();
  t.is(reader.reading.article, bakeries);
  t.true(reader.page.join(' ').includes('mother-in-law'));
  reader.press('N').hits(timetable).answer();
  t.is(reader.reading.article, ferries);
  reader.press('backspace', 'backspace', 'backspace');
  t.is(reader.reading.article, bakeries);
  t.truthy(reader.state.find, 'the list is there again');
  reader.press('esc');
  t.deepEqual(reader.reading.position, before);
  t.is(reader.state.message, undefined);
});

test('from the picker F finds in all, and Backspace comes back to the list over the picker', (t) => {
  const reader = opened().press('G', 'q', 'F').type('x').found(timetable, hinge).press('down', 'up', 'enter');
  t.is(reader.reading.article, ferries);
  reader.press('backspace');
  t.is(reader.state.screen, 'picker');
  t.like(reader.state.find, {selected: 0, field: {text: 'x'}});
});

test('n without hits says how to come by some', (t) => {
  t.regex(opened().press('n').state.message ?? '', /\/ finds in the article/);
});

test('an article without hits is opened unmarked', (t) => {
  const reader = opened().press('/').type('x').found(hinge).press('enter');
  t.truthy(reader.state.walk);
  reader.press('>', '>');
  t.is(reader.reading.article, lamps);
  t.is(reader.state.walk, undefined);
});

test('a search that fails says so and is not waited for', (t) => {
  const reader = opened().press('/').type('x').press('enter');
  reader.act({type: 'failed', request: reader.state.request, message: 'the search failed'});
  t.is(reader.state.message, 'the search failed');
  t.like(reader.state.find, {searching: false, opensFirst: undefined});
});

test('pasted text comes as one line, without anything a terminal would obey', (t) => {
  const reader = opened().press('/');
  reader.act({type: 'paste', text: 'two\nlines\u001B[31m red\u001B]0;title\u0007\u009B2J\u202E end'});
  t.is(reader.state.find?.field.text, 'two lines red end');
  reader.press('\u0007', '\u0085');
  t.is(reader.state.find?.field.text, 'two lines red end');
});

test('keys that no context knows are not typed', (t) => {
  const reader = opened().press('/', 'ctrl-\\', 'ctrl-]', 'ctrl-@', 'insert', 'shift-tab');
  t.is(reader.state.find?.field.text, '');
});

test('a query of the command line goes to its first hit, in the article or from the list', (t) => {
  const reader = opened().act({type: 'find', query: 'hinge'});
  t.like(reader.effect('search'), {query: 'hinge', scope: 'article', article: bakeries.id});
  t.is(reader.found(hinge).state.walk?.current, hinge);
  const listed = new Reader({size}).act({type: 'find', query: 'timetable'});
  t.like(listed.effect('search'), {query: 'timetable', scope: 'all'});
});
