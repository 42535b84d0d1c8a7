import test from 'ava';
import type {Action} from '../../source/reader/action.js';
import {endIsShown} from '../../source/reader/moving.js';
import {contextOf, update, usualKeymap} from '../../source/ui/layer-scenes.js';
import {unhyphenated} from '../../source/layout/hyphenation.js';
import {bakeries, entries, ferries, lamps} from '../helpers/bakery-library.js';
import {answerOf, findingOf, Reader} from '../helpers/reader.js';
import {chance, pick, seededRandom} from '../helpers/seeded-random.js';

const size = {columns: 60, rows: 12};
const opened = (): Reader => new Reader({size}).read();

test('> and < go to the next and the previous article at any time, and say where there is none', (t) => {
  const reader = opened();
  t.is(reader.press('>').reading.article, ferries);
  t.is(reader.press('>').reading.article, lamps);
  t.is(reader.press('>').state.message, 'this is the last article', 'what failed to open is passed over');
  t.is(reader.press('<', '<').reading.article, bakeries);
  t.is(reader.press('<').state.message, 'this is the first article');
});

test('after the last line Space and Enter go on to the next article, from its beginning', (t) => {
  for (const key of ['space', 'f', 'pgdn', 'enter']) {
    const reader = opened().press('G');
    t.is(reader.reading.article, bakeries);
    t.is(reader.press(key).reading.article, ferries, key);
    t.deepEqual(reader.reading.position, {passage: 0, offset: -1});
  }
  t.is(opened().press('enter').reading.article, bakeries, 'but Enter does nothing before the end');
});

test('Backspace and ^O go back through jumps, also across articles; lines and pages are none', (t) => {
  const reader = opened().press('space', 'j');
  const first = reader.reading.position;
  reader.press('G', 'k');
  const second = reader.reading.position;
  reader.press('>', ']');
  t.is(reader.press('backspace').top, ferries.title);
  t.is(reader.press('ctrl-o').reading.article, bakeries);
  t.deepEqual(reader.reading.position, second);
  t.is(reader.state.message, undefined);
  t.deepEqual(reader.press('backspace').reading.position, first);
  t.is(reader.press('backspace').state.message, 'no way back from here');
});

test('the jump list outlasts the list', (t) => {
  const reader = opened().press('space');
  const left = reader.reading.position;
  reader.press('G', 'q', 'j', 'enter');
  t.is(reader.reading.article, ferries);
  t.is(reader.press('backspace').reading.article, bakeries);
  t.deepEqual(reader.reading.position, left);
});

test('a stop whose article is gone is passed over and said to be', (t) => {
  const reader = opened().press('space');
  const left = reader.reading.position;
  reader.press('G', '>', '>').act({type: 'key', key: 'backspace'});
  const message = 'that article is no longer there; r looks again';
  reader.act({type: 'failed', request: reader.state.request, message});
  t.is(reader.reading.article, lamps);
  t.is(reader.state.message, message);
  reader.press('backspace', 'backspace');
  t.is(reader.reading.article, bakeries);
  t.deepEqual(reader.reading.position, left);
});

test('the jump list is not without end', (t) => {
  const reader = opened();
  for (let time = 0; time < 70; time++) reader.press('>', '<');
  t.is(reader.state.jumpList.length, 100);
});

test('a jump to where one is leaves no stop', (t) => {
  t.deepEqual(opened().press('g', 'g', '[').state.jumpList, []);
});

test('q goes back to the list and quits there', (t) => {
  const reader = opened().press('space', 'q');
  t.is(reader.state.screen, 'picker');
  t.like(reader.effect('remember'), {article: bakeries.id, now: true});
  t.truthy(reader.effect('list'));
  t.deepEqual(reader.press('q').effects, [{type: 'quit', status: 0}]);
});

test('back in the list, what was read last is selected', (t) => {
  const {picker} = opened().press('>', '>', 'q').state;
  t.is(picker.selected, lamps.id);
  t.is(picker.preview?.article, lamps);
});

test('q quits where one article was opened by name', (t) => {
  const reader = new Reader({size, root: 'article'}).read().press('q');
  t.is(reader.effect('quit')?.status, 0);
  t.like(reader.effect('remember'), {now: true});
});

test('^C, ^Z and ^L work in every context', (t) => {
  const ways = [[], ['/'], ['enter'], ['enter', '/'], ['enter', 't'], ['enter', 'tab'], ['?']];
  for (const way of ways) {
    const reader = new Reader({size: {columns: 120, rows: 40}}).press(...way);
    t.is(reader.press('ctrl-c').effect('quit')?.status, 130, way.join(' '));
    t.truthy(reader.press('ctrl-z').effect('suspend'), way.join(' '));
    t.truthy(reader.press('ctrl-l').effect('redraw'), way.join(' '));
    if (reader.state.screen === 'article') {
      t.truthy(reader.press('ctrl-z').effect('remember')?.now, 'the place is kept before');
    }
  }
});

test('an article opened again opens where it was left and says so; finished, at its beginning', (t) => {
  const reader = opened().press('space', 'j');
  const left = reader.reading.position;
  reader.press('q', 'enter');
  t.deepEqual(reader.reading.position, left);
  t.regex(reader.state.message ?? '', /^continued; g/);
  t.is(reader.press('j').state.message, undefined, 'until the next key');
  while (!reader.reading.finished) reader.press('space');
  reader.press('q', 'enter');
  t.deepEqual(reader.reading.position, {passage: 0, offset: -1});
  t.is(reader.state.message, undefined);
  t.true(reader.reading.finished);
});

test('a place that could only be guessed is said to be', (t) => {
  const reader = new Reader({size});
  const quote = 'A bookkeeper sees something else';
  const at = {target: {kind: 'block', id: 'gone'}, offset: 9, quote} as const;
  reader.act({type: 'chosen', article: bakeries.id});
  const {request} = reader.state;
  reader.act({
    type: 'opened',
    request,
    article: bakeries,
    hyphenate: unhyphenated,
    at,
    continued: true,
    finished: false,
  });
  t.regex(reader.state.message ?? '', /about where you were/);
  t.true(reader.page[0]?.includes('A bookkeeper'));
});

test('finished is what was read to its end: a key has brought that onto the screen, or leads on from it', (t) => {
  const reader = new Reader({size: {columns: 120, rows: 40}}).read(lamps);
  t.true(endIsShown(reader.state, reader.reading));
  t.false(reader.reading.finished, 'opening it is not reading it');
  t.is(reader.effect('dwell')?.article, lamps.id);
  t.false(reader.press('a', 'j').reading.finished, 'no key has shown more of it');
  t.like(reader.press('space').effect('remember'), {finished: true, share: 1});
  const long = opened();
  while (!endIsShown(long.state, long.reading)) {
    t.false(long.reading.finished);
    long.press('space');
  }
  t.true(long.reading.finished);
  t.like(long.effect('remember'), {finished: true, share: 1});
});

test('finished is what dwelled on the screen to its last line; a dwelling that is over counts for nothing', (t) => {
  const reader = new Reader({size: {columns: 120, rows: 40}}).read(lamps);
  t.false(reader.act({type: 'dwelled', article: bakeries.id}).reading.finished);
  t.true(reader.act({type: 'dwelled', article: lamps.id}).reading.finished);
  const long = opened();
  t.is(long.effect('dwell'), undefined);
  t.false(long.act({type: 'dwelled', article: bakeries.id}).reading.finished);
  const left = new Reader().read(lamps).press('q').act({type: 'dwelled', article: lamps.id});
  t.false(left.reading.finished);
});

test('replies to earlier requests are dropped', (t) => {
  const reader = opened();
  const stale = reader.state.request;
  reader.act({type: 'key', key: '>'});
  const before = reader.state;
  const common = {request: stale, article: lamps, hyphenate: unhyphenated};
  const replies: Action[] = [
    {type: 'opened', ...common, continued: false, finished: false},
    {type: 'reloaded', ...common},
    {type: 'found', request: stale, ...answerOf([findingOf(bakeries, 'oven')])},
    {type: 'failed', request: stale, message: 'too late'},
  ];
  for (const reply of replies) t.is(reader.act(reply).state, before, reply.type);
  reader.act({type: 'failed', request: before.request, message: 'in time'});
  t.is(reader.state.message, 'in time');
  t.is(reader.press('j').state.message, undefined);
});

test('r reads the file again and keeps the first visible words', (t) => {
  const reader = opened().press('space', 'space');
  const [first = ''] = reader.page;
  t.is(reader.press('r').effect('reload')?.article, bakeries.id);
  reader.reload({...bakeries, standfirst: 'Another standfirst altogether', notes: []});
  t.is(reader.page[0], first);
  t.is(reader.state.message, 'read again');
  reader.reload({...bakeries, sections: [], notes: []});
  t.regex(reader.state.message ?? '', /not found any more/);
  t.deepEqual(reader.reading.position, {passage: 0, offset: -1});
});

test('digits are gathered before a key and gone after it', (t) => {
  const reader = opened();
  t.is(reader.press('1', '2').state.digits, '12');
  t.is(reader.press('X').state.digits, '');
  t.is(reader.press('3', 'j').state.digits, '');
  t.is(reader.press('4', '/').state.digits, '');
  t.is(reader.press('5').state.find?.field.text, '5');
});

test('J, z and a message each: said once, gone with the next key', (t) => {
  const reader = opened();
  t.is(reader.press('J').state.message, 'justified');
  t.is(reader.press('J').state.message, 'ragged right');
  t.is(reader.press('z').state.message, 'nothing was repaired in this article');
  t.true(reader.state.repairsShown);
  t.is(reader.press('j').state.message, undefined);
});

test('any keys in any order: the state is frozen, the same again gives the same, and nothing is lost', (t) => {
  const keys = [...new Set(usualKeymap.bindings.flatMap((binding) => binding.keys))].filter(
    (key) => key !== 'ctrl-c',
  );
  for (let seed = 1; seed <= 8; seed++) {
    const random = seededRandom(seed);
    const reader = new Reader({size});
    const pressed: string[] = [];
    for (let count = 0; count < 250; count++) {
      const key = chance(random, 5) === 0 ? pick(random, ['o', '2', 'é', '字']) : pick(random, keys);
      pressed.push(key);
      const before = reader.state;
      const action = {type: 'key', key} as const;
      t.deepEqual(update(before, action), update(before, action), pressed.join(' '));
      reader.press(key);
      const hits = [findingOf(bakeries, 'oven'), findingOf(ferries, 'ferry')];
      if (reader.state.find?.searching && chance(random, 3) === 0) reader.found(...hits);
      if (chance(random, 25) === 0) {
        reader.act({type: 'resized', size: {columns: 1 + chance(random, 130), rows: 3 + chance(random, 50)}}); // on a single row a blank one may be all there is
      }
      t.true(reader.state.request >= before.request);
      if (contextOf(reader.state) === 'article') t.true(reader.page.length > 0, pressed.join(' '));
    }
    t.deepEqual(
      reader.state.picker.entries.map(({id}) => id),
      entries.map(({id}) => id),
    );
  }
});
