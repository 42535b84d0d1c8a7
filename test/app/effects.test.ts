import test from 'ava';
import type {ReadArticle} from '../../source/library/read-source.js';
import type {Effect} from '../../source/reader/action.js';
import {bakeries, lamps} from '../helpers/bakery-library.js';
import {registerOf} from '../helpers/register.js';
import {anchor, readingOf, remember, worldWith} from './effects-world.js';

test('a held article opens at once, where it was left', async (t) => {
  const {answer, effects, readingState} = worldWith({held: () => readingOf(bakeries)});
  effects.run({...remember, now: true});
  t.like(readingState.position(bakeries.id), {share: 0.4, hash: `hash of ${bakeries.id}`});
  const opened = await answer({type: 'open', request: 7, article: bakeries.id});
  t.like(opened, {
    type: 'opened',
    request: 7,
    article: bakeries,
    at: anchor,
    continued: true,
    finished: false,
  });
});

test('what was called unread by hand opens at its beginning', async (t) => {
  const {answer, effects} = worldWith({held: () => readingOf(bakeries), hash: () => 'h'});
  effects.run({...remember, now: true});
  effects.run({type: 'mark', article: bakeries.id, byHand: {starred: true}, read: false});
  const opened = await answer({type: 'open', request: 1, article: bakeries.id});
  t.like(opened, {type: 'opened', continued: false});
  t.false('at' in opened);
});

test('an article that is gone and one that can’t be read are told', async (t) => {
  const gone = await worldWith().answer({type: 'open', request: 1, article: 'x'});
  t.like(gone, {type: 'failed', request: 1, message: 'that article is no longer there; r looks again'});
  const failure = {path: '/x', message: 'is empty; there is nothing to read'};
  const failed = await worldWith({load: async () => failure}).answer({
    type: 'open',
    request: 2,
    article: 'x',
  });
  t.like(failed, {type: 'failed', request: 2, message: failure.message});
});

test('a growing article opens with what there is of it and is extended', async (t) => {
  const part = {...bakeries, sections: bakeries.sections.slice(0, 1)};
  let partly: ((reading: ReadArticle) => void) | undefined;
  const {promise: whole, resolve} = Promise.withResolvers<ReadArticle>();
  const {answer, actions} = worldWith({
    async load(_id, options) {
      partly = options?.partly;
      partly?.(readingOf(part, {unfinished: 0.3}));
      return whole;
    },
  });
  const opened = await answer({type: 'open', request: 1, article: bakeries.id});
  t.like(opened, {type: 'opened', article: part, unfinished: 0.3});
  resolve(readingOf(bakeries));
  await whole;
  while (actions.length < 2) await new Promise((turn) => setImmediate(turn));
  t.deepEqual(actions[1], {type: 'extended', article: bakeries});
});

test('a growing article that was left further on waits for that place', async (t) => {
  const [first, second] = bakeries.sections;
  const target = {kind: 'block', id: second?.blocks[0]?.id ?? ''} as const;
  const part = {...bakeries, sections: first ? [first] : []};
  const {answer} = worldWith({
    async load(_id, options) {
      options?.partly?.(readingOf(part, {unfinished: 0.3}));
      return readingOf(bakeries);
    },
  });
  const at = {target, offset: 0, quote: 'x'};
  const opened = await answer({type: 'open', request: 1, article: bakeries.id, at});
  t.like(opened, {type: 'opened', article: bakeries, at});
});

test('another article that is opened takes the place of one that is on its way', async (t) => {
  const {promise, resolve} = Promise.withResolvers<ReadArticle>();
  const {answer, actions, effects} = worldWith({
    load: async (id) => (id === bakeries.id ? promise : readingOf(lamps)),
  });
  effects.run({type: 'open', request: 1, article: bakeries.id});
  t.like(await answer({type: 'open', request: 2, article: lamps.id}), {type: 'opened', request: 2});
  resolve(readingOf(bakeries));
  await promise;
  await new Promise((turn) => setImmediate(turn));
  t.is(actions.filter(({type}) => type === 'opened').length, 1);
});

test('a search answers with its request, in parts where it comes in parts; an overtaken one not at all', async (t) => {
  const found = {findings: [], total: 3, reach: {band: 'asTyped', atLeast: 1}} as const;
  const search: Effect = {type: 'search', request: 4, query: 'oven', scope: 'all', limit: 50};
  const {effects, actions} = worldWith({
    async search(_query, {partly}) {
      partly?.({...found, total: 1});
      return found;
    },
  });
  effects.run(search);
  while (actions.length < 2) await new Promise((turn) => setImmediate(turn));
  t.like(actions[0], {type: 'found', request: 4, total: 1, partly: true});
  t.like(actions[1], {type: 'found', request: 4, total: 3});
  const overtaken = worldWith();
  overtaken.effects.run(search);
  await new Promise((turn) => setImmediate(turn));
  t.deepEqual(overtaken.actions, []);
});

test('who speaks is looked up when it is asked', async (t) => {
  const register = registerOf(bakeries);
  const {answer} = worldWith({people: async () => register});
  t.deepEqual(await answer({type: 'people'}), {type: 'people', register});
});

test('a fault in an effect is told, not thrown', async (t) => {
  const broken = worldWith({
    search: async () => Promise.reject(new Error('no such table')),
    hits: async () => Promise.reject(new Error('no such row')),
  });
  const search: Effect = {type: 'search', request: 4, query: 'oven', scope: 'all', limit: 50};
  t.deepEqual(await broken.answer(search), {type: 'failed', request: 4, message: 'no such table'});
  const hits: Effect = {type: 'hits', article: 'x', query: 'y', reach: {band: 'asTyped', atLeast: 1}};
  t.deepEqual(await broken.answer(hits), {type: 'notice', message: 'no such row'});
});

test('what the reader asks of the terminal and the program is done', (t) => {
  const {effects, calls} = worldWith();
  effects.run({type: 'rescan'});
  effects.run({type: 'redraw'});
  effects.run({type: 'suspend'});
  effects.run({type: 'quit', status: 130});
  t.deepEqual(calls, ['refill', 'redraw', 'suspend', 'quit 130']);
});

const turn = async (): Promise<unknown> => new Promise((next) => setImmediate(next));

test('the page of a summary takes its place; where it can’t be had, that is said', async (t) => {
  const {answer, actions} = worldWith({
    held: () => readingOf(bakeries),
    async complete(_id, {begun}) {
      begun?.();
      return readingOf(lamps);
    },
  });
  await answer({type: 'open', request: 3, article: bakeries.id});
  while (actions.length < 5) await turn();
  t.like(actions[1], {
    type: 'progress',
    message: 'a summary from its feed; the page itself is being fetched',
  });
  t.deepEqual(actions[2], {type: 'progress'});
  t.like(actions[3], {type: 'reloaded', request: 3, article: lamps});

  const failing = worldWith({
    held: () => readingOf(bakeries),
    complete: async () => Promise.reject(new Error('is not there any more')),
  });
  await failing.answer({type: 'open', request: 4, article: bakeries.id});
  while (failing.actions.length < 2) await turn();
  t.like(failing.actions[1], {message: 'this is its feed’s summary; the page is not there any more'});
});

test('code is told by its language, a part of it by where it stands', async (t) => {
  const block = {kind: 'code' as const, id: 'c', language: 'js', text: 'tide\nlet a'};
  const chunk = {start: 5, end: 10, continued: false, continues: false};
  const coloured = await worldWith().answer({type: 'colour', block, at: 1, chunk});
  t.deepEqual(coloured, {
    type: 'coloured',
    block,
    at: 1,
    tints: [{start: 5, end: 8, tint: 'code-keyword'}],
  });
});
