import test from 'ava';
import {bakeries, lamps} from '../helpers/bakery-library.js';
import {anchor, readingOf, remember, worldWith} from './effects-world.js';

test('a position that was overtaken is not written, and leaving writes the last', (t) => {
  const {effects, readingState} = worldWith({held: (id) => readingOf(id === lamps.id ? lamps : bakeries)});
  effects.run(remember);
  effects.run({...remember, share: 0.5});
  t.is(readingState.position(bakeries.id), undefined, 'not yet');
  t.is(effects.settle(), undefined);
  t.is(readingState.position(bakeries.id)?.share, 0.5);
  effects.run({...remember, share: 0.6});
  effects.run({...remember, article: lamps.id});
  t.is(readingState.position(bakeries.id)?.share, 0.6, 'that of another article comes after it');
});

test('queries, views and declined folders are kept, and told again', async (t) => {
  const {effects, readingState, answer} = worldWith();
  effects.run({type: 'query', text: 'oven'});
  effects.run({type: 'keep-view', view: {measure: 74}});
  effects.run({type: 'decline', folder: '/press'});
  t.deepEqual(readingState.view(), {measure: 74});
  t.true(readingState.isDeclined('/press'));
  t.deepEqual(await answer({type: 'recall'}), {type: 'recalled', queries: ['oven']});
});

test('what could not be kept is said once, kept waiting, and kept when it can be', async (t) => {
  const saved: string[] = [];
  let isFull = true;
  const {effects, actions} = worldWith(
    {held: () => readingOf(bakeries), hash: () => 'h'},
    {
      save(position) {
        if (isFull) return {problem: 'the position is not kept: the disk is full'};
        saved.push(position.article);
        return {};
      },
      saveMark: ({article, byHand}) => {
        if (isFull) return {problem: 'the mark is not kept: the disk is full'};
        saved.push(`${article} ${byHand.starred}`);
        return {};
      },
    },
  );
  effects.run({...remember, now: true});
  effects.run({...remember, share: 0.5, now: true});
  effects.run({type: 'mark', article: bakeries.id, byHand: {starred: true}});
  t.deepEqual(actions, [{type: 'notice', message: 'the position is not kept: the disk is full'}]);
  t.is(effects.settle(), 'the position is not kept: the disk is full', 'leaving says so too');
  isFull = false;
  effects.run({...remember, share: 0.6, now: true});
  t.deepEqual(saved, [bakeries.id, `${bakeries.id} true`]);
  t.deepEqual(actions.at(-1), {type: 'notice', message: 'what was read is kept again'});
});

test('one thing that can’t be kept holds up no other, and no query takes the place of another', (t) => {
  const saved: string[] = [];
  const {effects} = worldWith(
    {held: () => readingOf(bakeries)},
    {
      save: () => ({problem: 'the position is not kept: it is locked'}),
      saveQuery(text) {
        saved.push(text);
        return {};
      },
    },
  );
  effects.run(remember);
  effects.run({type: 'query', text: 'oven'});
  effects.run({type: 'query', text: 'hinge'});
  t.deepEqual(saved, ['oven', 'hinge']);
});

test('the jump list is kept with the position, and stands where no jump was made', (t) => {
  const {effects, readingState, jumps} = worldWith({held: () => readingOf(bakeries)});
  effects.run({...remember, now: true});
  t.deepEqual(readingState.jumpList(), []);
  jumps.list = [{article: bakeries.id, anchor}];
  effects.run({...remember, now: true});
  t.deepEqual(readingState.jumpList(), [{article: bakeries.id, anchor}]);
});
