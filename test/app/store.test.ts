import test from 'ava';
import {createStore, type Store} from '../../source/app/store.js';
import type {Effect} from '../../source/reader/action.js';
import {initialState} from '../../source/reader/initial.js';
import {defaults} from '../../source/reader/setting-table.js';
import type {State} from '../../source/reader/state.js';
import {unhyphenated} from '../../source/layout/hyphenation.js';
import {usualKeymap} from '../../source/ui/layer-scenes.js';
import {bakeries, entries} from '../helpers/bakery-library.js';

type Log = {store: Store; ran: Effect[]; drawn: State[]};

function storeThat(answer: (store: Store, effect: Effect) => void = () => {}, awaited = false): Log {
  const ran: Effect[] = [];
  const drawn: State[] = [];
  const store: Store = createStore({
    initial: initialState({
      size: {columns: 80, rows: 24},
      keymap: usualKeymap,
      root: 'picker',
      settings: defaults,
      awaited,
    }),
    run(effect) {
      ran.push(effect);
      answer(store, effect);
    },
    draw: (state) => void drawn.push(state),
  });
  return {store, ran, drawn};
}

const key = (name: string) => ({type: 'key', key: name}) as const;

/** Answers a request to open at once, from within the effect. */
const opens = (store: Store, effect: Effect): void => {
  if (effect.type !== 'open') return;
  const {request} = effect;
  store.dispatch({
    type: 'opened',
    request,
    article: bakeries,
    hyphenate: unhyphenated,
    continued: false,
    finished: false,
  });
};

test('actions that come together are drawn once', (t) => {
  const {store, drawn} = storeThat(opens);
  store.dispatch({type: 'listed', entries}, key('enter'), key('j'), key('j'));
  t.is(drawn.length, 1);
  t.is(drawn[0], store.state());
  t.is(store.state().reading?.article, bakeries, 'and an answer at once is among them');
});

test('each effect is run once, in order', (t) => {
  const {store, ran} = storeThat(opens);
  store.dispatch({type: 'listed', entries});
  store.dispatch(key('enter'));
  t.deepEqual(
    ran.map(({type}) => type),
    ['preview', 'open', 'remember', 'people'],
  );
});

test('what changes nothing is not drawn', (t) => {
  const {store, drawn} = storeThat();
  store.dispatch({
    type: 'opened',
    request: 7,
    article: bakeries,
    hyphenate: unhyphenated,
    continued: false,
    finished: false,
  });
  store.dispatch({type: 'dwelled', article: bakeries.id});
  t.is(drawn.length, 0);
});

test('an effect that throws leaves a store that still works', (t) => {
  const {store} = storeThat((_, effect) => {
    if (effect.type === 'preview') throw new Error('no preview');
  });
  t.throws(() => store.dispatch({type: 'listed', entries}), {message: 'no preview'});
  store.dispatch(key('?'));
  t.truthy(store.state().help);
});

for (const [typed, what, left] of [
  [['esc'], 'Esc gives up', false],
  [['q'], 'q gives up', false],
  [['/', 'x', 'q'], 'q in a search that was begun is a letter of it', true],
  [['/', 'x', 'esc'], 'Esc after a search that was begun ends the search', true],
  [['/', 'x', 'esc', 'esc'], 'a second Esc gives up', false],
  [['/', 'x', 'esc', 'q'], 'q after it gives up', false],
] as const)
  test(`while an article is awaited, ${what}`, (t) => {
    const {store} = storeThat(undefined, true);
    store.dispatch(...typed.map(key));
    t.is(store.state().opening !== undefined, left);
  });
