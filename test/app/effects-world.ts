import type {Article} from '../../source/article/article.js';
import {createEffects, type Effects} from '../../source/app/effects.js';
import type {Collection} from '../../source/library/collection/collection.js';
import type {ReadArticle} from '../../source/library/read-source.js';
import {openReadingState, type ReadingState} from '../../source/library/reading-state.js';
import {createRegister} from '../../source/people/register/register.js';
import type {Action, Effect} from '../../source/reader/action.js';
import type {Jump} from '../../source/reader/state.js';
import {usualKeymap} from '../../source/ui/layer-scenes.js';
import {bakeries} from '../helpers/bakery-library.js';

/** An article as the collection holds it. */
export const readingOf = (article: Article, changes: Partial<ReadArticle> = {}): ReadArticle => ({
  article,
  hash: `hash of ${article.id}`,
  ordinal: 1,
  document: {shown: 'x', name: 'x', id: article.id, read: () => new Uint8Array()},
  ...changes,
});

/** A collection with nothing in it. */
export const empty: Collection = {
  named: () => ({readings: [], problems: []}),
  underway: () => undefined,
  list: () => [],
  hash: () => undefined,
  held: () => undefined,
  load: async () => undefined,
  reload: async () => undefined,
  follow: async () => undefined,
  search: async () => undefined,
  hits: async () => [],
  people: async () => createRegister([]),
  refresh: async () => {},
  add() {},
  complete: async () => undefined,
  close: async () => {},
};

type World = {
  effects: Effects;
  readingState: ReadingState;
  actions: Action[];
  calls: string[];
  /** What its jump list is. */
  jumps: {list: readonly Jump[]};
  /** Runs an effect and waits for the next action. */
  answer: (effect: Effect) => Promise<Action>;
};

/** The effects of a reader, what they answered, and what they called, over a collection and a state of a test's own. */
export function worldWith(collection: Partial<Collection> = {}, state: Partial<ReadingState> = {}): World {
  const actions: Action[] = [];
  const calls: string[] = [];
  let heard: ((action: Action) => void) | undefined;
  const kept = openReadingState(':memory:');
  const jumps: {list: readonly Jump[]} = {list: []};
  const readingState: ReadingState = {...kept, problem: undefined, ...state};
  const effects = createEffects({
    keymap: usualKeymap,
    collection: {...empty, ...collection},
    readingState,
    dispatch(...some) {
      actions.push(...some);
      const [first] = some;
      if (first) heard?.(first);
    },
    colours: true,
    unlock: (password) => calls.push(`unlock ${password}`),
    jumpList: () => jumps.list,
    refill: () => calls.push('refill'),
    redraw: () => calls.push('redraw'),
    suspend: () => calls.push('suspend'),
    write: (text) => calls.push(`write ${JSON.stringify(text)}`),
    async lend(work) {
      calls.push('lend');
      await work();
    },
    quit: (status) => calls.push(`quit ${status}`),
  });
  return {
    effects,
    readingState,
    actions,
    calls,
    jumps,
    answer: async (effect) =>
      new Promise((resolve) => {
        heard = resolve;
        if (effect.type !== 'picture') effects.run(effect);
      }),
  };
}

export const anchor = {target: {kind: 'title'} as const, offset: 3, quote: 'town'};
export const remember: Extract<Effect, {type: 'remember'}> = {
  type: 'remember',
  article: bakeries.id,
  anchor,
  share: 0.4,
  finished: false,
};
