import test from 'ava';
import type {Prose} from '../../source/article/article.js';
import {endIsShown} from '../../source/reader/moving.js';
import {contentsEntries} from '../../source/reader/layers/contents.js';
import {articleOf, prose, section} from '../layout/articles.js';
import {bakeries, ferries} from '../helpers/bakery-library.js';
import {Reader} from '../helpers/reader.js';

const stopsOf = (reader: Reader) => reader.reading.typesetting.stops();

test('the sections have labels, short ones for the status line, levels and words', (t) => {
  t.deepEqual(
    stopsOf(new Reader().read()).map(({label, short}) => [label, short]),
    [
      ['Introduction', 'Introduction'],
      ['First, the oven made waiting visible', 'First'],
      ['Second, a shared fire needs a shared rule', 'Second'],
      ['Third, saving wood is the smallest gain', 'Third'],
      ['Conclusion', 'Conclusion'],
    ],
  );
  t.deepEqual(
    stopsOf(new Reader().read(ferries)).map(({label, level, words}) => [label, level, words]),
    [
      ['Nine passengers', 1, 14],
      ['A promise', 1, 14],
      ['What it costs', 2, 7],
      ['Who was asked', 1, 16],
    ],
  );
});

const labelOf = (opening: Prose, heading: string): string | undefined => {
  const sections = [section([opening]), {...section([prose('b')]), id: 'two', heading}];
  return stopsOf(new Reader().read().reload(articleOf({sections})))[0]?.label;
};

test('text before the first heading is called by its bold beginning, and never as a later section is', (t) => {
  const abstract: Prose = {
    ...prose('a'),
    spans: [{text: 'Abstract.', styles: ['strong']}, {text: ' We row.'}],
  };
  t.is(labelOf(abstract, '1 Introduction'), 'Abstract');
  t.is(labelOf(prose('We row.'), '1 Introduction'), 'Opening');
  t.is(labelOf(prose('We row.'), 'The quay'), 'Introduction');
});

test('a long article without sections has parts of similar length, from paragraph to paragraph', (t) => {
  const paragraph = 'words that say little and are many '.repeat(20).trim();
  const long = articleOf({
    sections: [section(Array.from({length: 20}, (_, index) => prose(`${index} ${paragraph}`)))],
  });
  const reader = new Reader().read().reload(long);
  const stops = stopsOf(reader);
  t.deepEqual(
    stops.map(({label}) => label),
    ['Part 1', 'Part 2', 'Part 3', 'Part 4'],
  );
  for (const {words} of stops) t.true(Math.abs(words - 705) < 150, String(words));
});

test('the contents open at the section being read; Enter goes there, t, Esc and q go back', (t) => {
  const reader = new Reader({size: {columns: 60, rows: 12}}).read().press(']', ']', 'j');
  const before = reader.reading.position;
  t.is(reader.press('t').state.contents?.selected, 2);
  for (const key of ['t', 'esc', 'q']) {
    t.is(reader.press(key).state.contents, undefined);
    t.deepEqual(reader.reading.position, before);
    t.is(reader.state.screen, 'article');
    reader.press('t');
  }
  reader.press('j', 'enter');
  t.is(reader.state.contents, undefined);
  t.is(stopsOf(reader)[3]?.passage, reader.reading.position.passage);
  t.deepEqual(reader.press('backspace').reading.position, before);
  reader.press('t', 'g', 'enter');
  t.is(reader.reading.position.passage, 0, 'the first section begins with the headline');
});

test('each key of the contents selects; both ends hold', (t) => {
  for (const rows of [3, 12, 40]) {
    const reader = new Reader({size: {columns: 60, rows}}).read().press('t');
    const selected = (...keys: string[]): number => reader.press(...keys).state.contents?.selected ?? -1;
    t.is(selected('k'), 0);
    t.is(selected('j', ']', 'down', 'ctrl-n'), 4);
    t.is(selected('j'), 4);
    t.is(selected('[', 'up', 'ctrl-p'), 1);
    t.is(selected('G'), 4);
    t.is(selected('home'), 0);
    t.is(selected('3', 'j'), 3);
    t.true(selected('pgdn') > 3);
    t.true(selected('b') < 4);
  }
});

test('going to the last section by the contents shows the end, which finishes the article', (t) => {
  const reader = new Reader({size: {columns: 80, rows: 40}}).read(bakeries);
  t.false(reader.reading.finished);
  reader.press('t', 'G', 'enter');
  t.true(endIsShown(reader.state, reader.reading));
  t.true(reader.reading.finished);
  t.like(reader.effect('remember'), {finished: true, share: 1});
});

test('/ filters the sections as it is typed, Enter goes to the one that is left, Esc shows all again', (t) => {
  const reader = new Reader().read(ferries).press('t', '/').type('cost');
  const labels = (): string[] =>
    contentsEntries(reader.reading, reader.state.contents!).map(({stop}) => stop.label);
  t.deepEqual(labels(), ['What it costs']);
  reader.press('esc');
  t.is(labels().length, 4);
  t.truthy(reader.state.contents);
  reader.press('/').type('asked').press('enter');
  t.is(reader.state.contents, undefined);
  t.is(reader.top, 'Who was asked');
  t.truthy(reader.press('t', '/').type('no such').press('enter').state.contents, 'there is nothing to go to');
});
