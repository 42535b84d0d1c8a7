import type {Anchor} from '../article/anchor.js';
import {isFailure} from '../library/failure.js';
import type {Reading} from '../library/read-source.js';
import type {ReadingState} from '../library/reading-state.js';
import {watchFile} from '../library/watch-file.js';
import {loadHyphenation} from '../layout/hyphenation.js';
import type {Action, Effect} from '../reader/action.js';
import {keyFor} from '../reader/key-table.js';
import {readByHand} from '../library/collection/read-so-far.js';
import type {Collection} from '../library/collection/collection.js';
import {createWaiting} from './waiting.js';

type OpeningOptions = {
  collection: Collection;
  positions: ReadingState;
  dispatch: (action: Action) => void;
};

type Opening = {
  open: (effect: Extract<Effect, {type: 'open'}>) => Promise<void>;
  /** Reads the file of an open article again. */
  reload: (effect: Extract<Effect, {type: 'reload'}>) => Promise<void>;
  /** What is being opened is not wanted any more. */
  giveUp: () => void;
};

/** Opens articles where they were left, says how far a slow one is, and tells when the file of the open one changes. */
export function createOpening({collection, positions, dispatch}: OpeningOptions): Opening {
  let unwatch: (() => void) | undefined;

  /** Says once that the open file has changed, until it is read again. */
  function watch({document}: Reading): void {
    unwatch?.();
    unwatch = document.path === undefined ? undefined : watchFile(document.path, told);
  }

  function told(): void {
    unwatch?.();
    unwatch = undefined;
    dispatch({
      type: 'notice',
      message: `the file has changed; ${keyFor('article', 'reload')} reads it again`,
    });
  }

  let loading = new AbortController();

  /** Reads an article; where that takes long, says so and how far it is. */
  async function load({request, article}: Extract<Effect, {type: 'open'}>): ReturnType<Collection['load']> {
    loading = new AbortController();
    const {signal} = loading;
    const wait = createWaiting((far) => dispatch({type: 'slow', request, message: `reading${far}`}));
    try {
      return await collection.load(article, {signal, progress: wait.progress});
    } finally {
      wait.end();
    }
  }

  async function open(effect: Extract<Effect, {type: 'open'}>): Promise<void> {
    const {request} = effect;
    const reading = collection.held(effect.article) ?? (await load(effect));
    if (!reading || isFailure(reading)) {
      const message =
        reading?.message ?? `that article is no longer there; ${keyFor('picker', 'reload')} looks again`;
      dispatch({type: 'failed', request, message});
      return;
    }
    const saved = positions.position(effect.article, reading.hash);
    const byHand = readByHand(saved, positions.mark(effect.article, reading.hash));
    const finished = byHand ?? saved?.finished ?? false;
    const left: Anchor | undefined = finished || byHand === false ? undefined : saved?.anchor;
    const at = effect.at ?? left;
    const hyphenate = await loadHyphenation(reading.article.language);
    const continued = effect.at === undefined && left !== undefined;
    watch(reading);
    dispatch({
      type: 'opened',
      request,
      article: reading.article,
      hyphenate,
      continued,
      finished,
      ...(at && {at}),
    });
  }

  async function reload({request, article}: Extract<Effect, {type: 'reload'}>): Promise<void> {
    const reading = await collection.reload(article);
    if (!reading) dispatch({type: 'failed', request, message: 'there is no file to read again'});
    else if (isFailure(reading)) {
      dispatch({type: 'failed', request, message: `${reading.path}: ${reading.message}`});
    } else {
      const hyphenate = await loadHyphenation(reading.article.language);
      watch(reading);
      dispatch({type: 'reloaded', request, article: reading.article, hyphenate});
    }
  }

  return {open, reload, giveUp: () => loading.abort()};
}
