import test from 'ava';
import {contextOf} from '../../source/ui/layer-scenes.js';
import {paneStops, type PaneStop} from '../../source/reader/pane-stops.js';
import {paneIsShown, readerFrame} from '../../source/reader/reading-layout.js';
import {viewOf} from '../../source/reader/layers/people.js';
import {frameOfScene} from '../../source/ui/panel.js';
import {sceneOf} from '../../source/ui/scene.js';
import {plainTheme} from '../../source/reader/theme.js';
import {bakeries, entries, entryOf, ferries, lamps, library} from '../helpers/bakery-library.js';
import {Reader} from '../helpers/reader.js';
import {registerOf} from '../helpers/register.js';

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
    case 'post':
      return `post: ${stop.post.position ?? 'there'}`;
    case 'backed':
      return `${stop.institution.name}: ${stop.line.text}`;
    case 'section':
      return `section: ${stop.section.short}`;
    case 'evidence':
    case 'disclosed':
      return stop.kind;
  }
}

/** A reader in the pane, after some keys there. */
const inPane = (...keys: string[]): Reader => new Reader({size: wide}).read().press('tab', ...keys);

const hidden = (reader: Reader): boolean => readerFrame(reader.state).pane?.alone ?? false;

test('the pane stops at each author, their posts and their other articles (once), at what is said of them, and at the sections', (t) => {
  const {state} = new Reader({size: wide}).read();
  t.deepEqual(paneStops(state).map(named), [
    'Orla Venn',
    'post: professor of rural economics',
    'post: senior fellow',
    `person: ${ferries.title}`,
    `institution: ${lamps.title}`,
    'Bo Lindqvist',
    'post: there',
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
  t.is(selected('G', 'j'), 13);
  t.is(selected('up'), 12);
  t.is(selected('b'), 8);
  t.is(selected('space'), 12);
  t.is(selected('home'), 0);
  t.is(selected('end'), 13);
  t.is(selected('g'), 0);
  t.is(contextOf(reader.press('tab').state), 'article');
  t.is(contextOf(reader.press('tab', 'esc').state), 'article');
  t.true(paneIsShown(reader.state));
});

const knowing = (): Reader =>
  new Reader({size: wide}).read().act({type: 'people', register: registerOf(...library)});

test('Enter on an author goes to the person, on a post to the institution, and Backspace comes back to the pane', (t) => {
  const reader = knowing().press('tab', 'enter');
  t.is(contextOf(reader.state), 'people');
  t.like(viewOf(reader.state.people!), {kind: 'person', id: 'person venn|orla'});
  t.is(contextOf(reader.press('backspace').state), 'pane');
  reader.press('j', 'enter');
  const view = viewOf(reader.state.people!);
  t.is(
    view.kind === 'institution' && reader.state.register?.institution(view.id)?.name,
    'Department of Rural Studies',
  );
  t.deepEqual(reader.press('backspace').state.pane, {focused: true, selected: 1});
});

test('before it is known who speaks, Enter on an author goes to the first article there; that opens, and Backspace comes back', (t) => {
  const reader = new Reader({size: wide}).read().press('space');
  const before = reader.reading.position;
  reader.press('tab', 'enter');
  t.is(reader.state.pane.selected, 3);
  reader.press('enter');
  t.is(reader.reading.article, ferries);
  t.is(contextOf(reader.state), 'article');
  reader.press('backspace');
  t.is(reader.reading.article, bakeries);
  t.deepEqual(reader.reading.position, before);
});

test('what else is by a person and from there is told by the register, whatever the names are like', (t) => {
  const posts = [{affiliationId: 'a', evidence: 'It was said.', certainty: 'stated' as const}];
  const byOther = {
    ...lamps,
    id: 'other',
    title: 'Another',
    published: '2024',
    authors: [{id: 'x', name: 'VENN, Orla', given: 'Orla', family: 'Venn', posts: []}],
    affiliations: [],
  };
  const fromThere = {
    ...byOther,
    id: 'there',
    title: 'From there',
    authors: [{id: 'x', name: 'Una Bly', posts}],
    affiliations: [{id: 'a', name: 'Tarn Univ.'}],
  };
  const list = [...entries, entryOf(byOther, {published: '2024'}), entryOf(fromThere)];
  const reader = new Reader({size: wide, list}).read();
  t.false(paneStops(reader.state).map(named).includes('person: Another'));
  reader.act({type: 'people', register: registerOf(...library, byOther, fromThere)});
  const stops = paneStops(reader.state).map(named);
  t.is(stops[3], 'person: Another', 'the latest first');
  t.true(stops.includes('institution: From there'));
});

test('what an institution lives on is shown where its people speak, with the article that says so', (t) => {
  const note = 'Una Bly is a fellow at the Grain Forum (GF), a network funded by the millers of Tarn.';
  const telling = {
    ...lamps,
    id: 'telling',
    title: 'Millers',
    published: '2024-05-06',
    notes: [{id: 'n', kind: 'author' as const, text: note}],
    affiliations: [{id: 'g', name: 'Grain Forum'}],
  };
  const reader = knowing();
  t.false(paneStops(reader.state).some(({kind}) => kind === 'backed'));
  reader.act({type: 'people', register: registerOf(...library, telling)});
  t.true(paneStops(reader.state).map(named).includes('Grain Forum: a network funded by the millers of Tarn'));
  const shown = (): string =>
    frameOfScene(sceneOf(reader.state), wide.rows, plainTheme).replaceAll(/\s+/g, ' ');
  for (const keys of [[], ['tab']]) {
    reader.press(...keys);
    t.regex(shown(), /network funded/);
    t.regex(shown(), /said in Millers, 2024-05-06/);
  }
});

test('Enter on an author with nothing else says so', (t) => {
  const reader = new Reader({size: wide, list: []}).read().press('tab', 'enter');
  t.regex(reader.state.message ?? '', /nothing to open/);
});

test('keys of the text that concern the whole article do in the pane what they do there', (t) => {
  t.is(contextOf(inPane('t').state), 'contents');
  t.is(contextOf(inPane('t', 'enter').state), 'article');
  t.not(inPane('>').reading.article, bakeries);
  t.is(inPane('>', '<').reading.article, bakeries);
  t.regex(inPane('i').state.message ?? '', /Valley Courier/);
  t.is(inPane('y').effect('copy')?.type, 'copy');
  t.is(contextOf(inPane('i').state), 'pane');
  t.is(inPane('e').effect('edit')?.type, 'edit');
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
  const reader = new Reader({size: narrow}).read().press('tab', 'j', 'j', 'j', 'enter');
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
