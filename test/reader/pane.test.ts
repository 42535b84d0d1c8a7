import test from 'ava';
import {contextOf} from '../../source/ui/screens.js';
import {paneStops, type PaneStop} from '../../source/reader/pane-stops.js';
import {paneIsShown, readerFrame} from '../../source/reader/typeset.js';
import {bakeries, ferries, lamps} from '../helpers/bakery-library.js';
import {Reader} from '../helpers/reader.js';

const wide = {columns: 120, rows: 40};
const narrow = {columns: 60, rows: 20};
const small = {columns: 39, rows: 9};

/** A stop as the tests name it. */
function named(stop: PaneStop): string {
  switch (stop.kind) {
    case 'author':
      return stop.author.name;
    case 'article':
      return `${stop.through}: ${stop.entry.title}`;
    case 'section':
      return `section: ${stop.section.short}`;
    case 'evidence':
    case 'disclosed':
      return stop.kind;
  }
}

const hidden = (reader: Reader): boolean => readerFrame(reader.state).pane?.alone ?? false;

test('the pane stops at each author and at their other articles (once), at what is said of them, and at the sections', (t) => {
  const {state} = new Reader({size: wide}).read();
  t.deepEqual(paneStops(state).map(named), [
    'Orla Venn',
    `person: ${ferries.title}`,
    `institution: ${lamps.title}`,
    'Bo Lindqvist',
    'evidence',
    'disclosed',
    'section: Introduction',
    'section: First',
    'section: Second',
    'section: Third',
    'section: Conclusion',
  ]);
});

test('an article of which nothing is said has nothing to stop at', (t) => {
  const bare = {...bakeries, authors: [], disclosures: [], sections: bakeries.sections.slice(0, 1)};
  const reader = new Reader({size: wide}).read().reload(bare);
  t.deepEqual(paneStops(reader.state), []);
  t.deepEqual(reader.press('tab', 'j', 'G', 'enter').state.pane, {focused: true, selected: 0});
});

test('Tab goes in and back; j k g G select and both ends hold', (t) => {
  const reader = new Reader({size: wide}).read().press('tab');
  t.is(contextOf(reader.state), 'pane');
  const selected = (...keys: string[]): number => reader.press(...keys).state.pane.selected;
  t.is(selected('k'), 0);
  t.is(selected('j'), 1);
  t.is(selected('2', 'down'), 3);
  t.is(selected('G', 'j'), 10);
  t.is(selected('up'), 9);
  t.is(selected('b'), 5);
  t.is(selected('space'), 9);
  t.is(selected('home'), 0);
  t.is(selected('end'), 10);
  t.is(selected('g'), 0);
  t.is(contextOf(reader.press('tab').state), 'article');
  t.is(contextOf(reader.press('tab', 'esc').state), 'article');
  t.true(paneIsShown(reader.state));
});

test('Enter on an author goes to the first article there, and on that opens it; Backspace comes back', (t) => {
  const reader = new Reader({size: wide}).read().press('space');
  const before = reader.reading.position;
  reader.press('tab', 'enter');
  t.is(reader.state.pane.selected, 1);
  reader.press('enter');
  t.is(reader.reading.article, ferries);
  t.is(contextOf(reader.state), 'article');
  reader.press('backspace');
  t.is(reader.reading.article, bakeries);
  t.deepEqual(reader.reading.position, before);
});

test('Enter on an author with nothing else says so', (t) => {
  const reader = new Reader({size: wide, list: []}).read().press('tab', 'enter');
  t.regex(reader.state.message ?? '', /nothing to open/);
});

test('a shows and hides the pane, from the text and from within', (t) => {
  const reader = new Reader({size: wide}).read();
  t.true(paneIsShown(reader.state), 'there from the start on a wide screen');
  t.false(paneIsShown(reader.press('a').state));
  t.true(paneIsShown(reader.press('a').state));
  t.false(paneIsShown(reader.press('tab', 'a').state));
  t.is(contextOf(reader.state), 'article');
  t.true(paneIsShown(reader.press('tab').state), 'Tab brings it');
});

test('where the pane takes the screen, each way out of it leads to the text', (t) => {
  for (const way of [
    ['a', 'a'],
    ['a', 'esc'],
    ['tab', 'tab'],
    ['tab', 'esc'],
    ['tab', 'a'],
  ]) {
    const reader = new Reader({size: narrow}).read();
    t.true(hidden(reader.press(way[0] ?? '')), way.join(' '));
    t.false(hidden(reader.press(way[1] ?? '')), way.join(' '));
    t.is(contextOf(reader.state), 'article');
  }
  const reader = new Reader({size: narrow}).read().press('tab', 'j', 'enter');
  t.is(reader.reading.article, ferries);
  t.false(hidden(reader), 'what was opened is in sight');
});

test('Esc clears the marks before it shuts the pane', (t) => {
  const reader = new Reader({size: wide}).read().press('esc');
  t.true(paneIsShown(reader.state), 'beside the text there is no reason to');
});

test('the smallest screens have no pane, and say so', (t) => {
  for (const key of ['a', 'tab']) {
    const reader = new Reader({size: small}).read().press(key);
    t.is(contextOf(reader.state), 'article', key);
    t.regex(reader.state.message ?? '', /no room/);
  }
});

test('on a screen that became too small the text has the keys', (t) => {
  const reader = new Reader({size: wide}).read().press('tab').act({type: 'resized', size: small});
  t.is(contextOf(reader.state), 'article');
  const {position} = reader.reading;
  t.notDeepEqual(reader.press('j').reading.position, position);
});
