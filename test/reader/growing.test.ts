import test from 'ava';
import type {Article} from '../../source/article/article.js';
import {unhyphenated} from '../../source/layout/hyphenation.js';
import {endIsShown} from '../../source/reader/moving.js';
import {readerStatus} from '../../source/ui/status.js';
import {bakeries} from '../helpers/bakery-library.js';
import {Reader} from '../helpers/reader.js';

/** The article as it is when so many of its sections are read in. */
const upTo = (sections: number): Article => ({...bakeries, sections: bakeries.sections.slice(0, sections)});

/** A reader with the first section of an article open, four tenths of its source read in. */
function growing(): Reader {
  const reader = new Reader().act({type: 'chosen', article: bakeries.id});
  const request = reader.effect('open')?.request ?? 0;
  return reader.act({
    type: 'opened',
    request,
    article: upTo(1),
    hyphenate: unhyphenated,
    continued: false,
    finished: false,
    unfinished: 0.4,
  });
}

const statusOf = (reader: Reader): string =>
  readerStatus(reader.state, reader.reading, 100)
    .map(({text}) => text)
    .join('');

test('what is read in so far is read at once, and the status says how much that is', (t) => {
  const reader = growing();
  t.is(reader.state.screen, 'article');
  t.regex(statusOf(reader), /reading in 40%/);
  t.notRegex(statusOf(reader.act({type: 'extended', article: bakeries})), /reading in/);
});

test('one stays where one is as the article grows', (t) => {
  const reader = growing().press('j', 'j', 'j');
  const {page} = reader;
  reader.act({type: 'extended', article: upTo(2), unfinished: 0.8});
  t.deepEqual(reader.page.slice(0, page.length), page);
  t.is(reader.reading.article.sections.length, 2);
  t.is(reader.reading.unfinished, 0.8);
  reader.act({type: 'extended', article: bakeries});
  t.deepEqual(reader.page.slice(0, page.length), page);
  t.is(reader.reading.unfinished, undefined);
});

test('the end of what is read in is not the end', (t) => {
  const reader = growing().press('G');
  t.false(endIsShown(reader.state, reader.reading));
  t.regex(reader.state.message ?? '', /^40% is read in so far$/);
  reader.press('space', 'space');
  t.is(reader.effect('open'), undefined, 'the next article is not gone to');
  t.false(reader.reading.finished);
  t.true((reader.press('k').effect('remember')?.share ?? 1) <= 0.4);
  reader.act({type: 'extended', article: bakeries}).press('G');
  t.true(endIsShown(reader.state, reader.reading));
});

test('sections that come are stops and contents', (t) => {
  const reader = growing();
  const stops = reader.reading.typesetting.stops().length;
  reader.act({type: 'extended', article: bakeries});
  t.true(reader.reading.typesetting.stops().length > stops);
  t.is(reader.press('t').state.contents?.selected, 0);
});

test('what comes of an article that is no longer open is passed over', (t) => {
  const reader = growing();
  const {state} = reader;
  t.is(reader.act({type: 'extended', article: {...bakeries, id: 'another'}}).state, state);
});

test('what was made of the earlier sections is not made again', (t) => {
  const reader = growing();
  const before = reader.reading.typesetting.passages();
  const words = reader.reading.typesetting.words();
  reader.act({type: 'extended', article: bakeries});
  const after = reader.reading.typesetting.passages();
  const shared = before.filter((passage) => passage.kind === 'block');
  for (const passage of shared) t.true(after.includes(passage));
  t.deepEqual(reader.reading.typesetting.words().before.slice(0, 5), words.before.slice(0, 5));
});
