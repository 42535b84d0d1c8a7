import test from 'ava';
import {unhyphenated} from '../../source/layout/hyphenation.js';
import type {Action} from '../../source/reader/action.js';
import {bakeries, lamps} from '../helpers/bakery-library.js';
import {Reader} from '../helpers/reader.js';

const opened = (): Reader => new Reader().read();

test('an article that is slow to open says so, and Esc or q gives it up where one was', (t) => {
  for (const key of ['esc', 'q']) {
    const reader = opened();
    const before = reader.reading;
    reader.act({type: 'key', key: '>'});
    const {request} = reader.state;
    reader.act({type: 'slow', request: request - 1, message: 'of something else'});
    t.is(reader.state.message, undefined);
    reader.act({type: 'slow', request, message: 'reading · 2 s'});
    t.like(reader.state, {opening: {slow: true}, message: 'reading · 2 s'});
    reader.act({type: 'key', key});
    t.like(reader.state, {opening: undefined, message: 'given up'});
    t.truthy(reader.effect('give-up'));
    t.is(reader.reading.article, before.article);
    const late: Action = {
      type: 'opened',
      request,
      article: lamps,
      hyphenate: unhyphenated,
      continued: false,
      finished: false,
    };
    t.is(reader.act(late).reading.article, before.article, 'what comes after all is not wanted');
  }
});

test('one article chosen alone has no list behind it', (t) => {
  const reader = new Reader().act({type: 'chosen', article: bakeries.id, alone: true}).answer();
  t.is(reader.state.root, 'article');
  t.like(reader.press('q').effect('quit'), {status: 0});
});

test('what is said while the one that was named is still read stays when it opens', (t) => {
  const reader = new Reader({awaited: true});
  reader.act({type: 'notice', message: 'what is read is kept for this session only'});
  reader.act({type: 'chosen', article: bakeries.id, alone: true}).answer();
  t.is(reader.state.message, 'what is read is kept for this session only');
  t.is(reader.state.screen, 'article');
});
