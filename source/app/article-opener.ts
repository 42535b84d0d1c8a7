import {messageOf} from '../article/error-message.js';
import {isFailure} from '../library/failure.js';
import type {ReadArticle} from '../library/read-source.js';
import type {ReadingState} from '../library/reading-state.js';
import {watchFile} from '../library/watch-file.js';
import {sourceOfLink} from '../library/link-source.js';
import {loadHyphenation} from '../layout/hyphenation.js';
import type {Action, Effect} from '../reader/action.js';
import type {Collection} from '../library/collection/collection.js';
import type {Keymap} from '../reader/keymap.js';
import {renewalOf} from './renewal.js';
import {createArticleDisplays, type OpenEffect, type ArticleDisplay} from './article-display.js';
import {createWaitMessage} from './wait-message.js';

type ArticleOpenerOptions = {
  keymap: Keymap;
  collection: Collection;
  readingState: ReadingState;
  dispatch: (action: Action) => void;
};

type ArticleOpener = {
  open: (effect: OpenEffect) => Promise<void>;
  /** Reads the file of an open article again. */
  reload: (effect: {request: number; article: string}) => Promise<void>;
  /** Opens what a link leads to, or a locked document by its path. */
  follow: (effect: Extract<Effect, {type: 'follow' | 'open-locked'}>) => Promise<void>;
  /** What is being opened is not wanted any more. */
  giveUp: () => void;
  /** The reader is left: nothing is opened or watched any more. */
  end: () => void;
};

/** Opens articles where they were left, says how far a slow one is, and tells when the file of the open one changes. */
export function createArticleOpener({
  keymap,
  collection,
  readingState,
  dispatch,
}: ArticleOpenerOptions): ArticleOpener {
  let unwatch: (() => void) | undefined;
  let isOver = false;

  /** Says once that the open file has changed, until it is read again. */
  function watch({document, readAt}: ReadArticle): void {
    unwatch?.();
    unwatch =
      document.path === undefined || isOver ? undefined : watchFile(document.path, fileChanged, readAt);
  }

  function fileChanged(): void {
    unwatch?.();
    unwatch = undefined;
    const message = `the file has changed; ${keymap.keyFor('article', 'reload')} reads it again`;
    dispatch({type: 'notice', message});
  }

  const reportError = (error: unknown): void => dispatch({type: 'notice', message: messageOf(error)});

  let loading = new AbortController();
  const createArticleDisplay = createArticleDisplays({readingState, dispatch});

  /** Reads an article; where that takes long and nothing of it can be shown yet, says so and how far it is. */
  async function load(
    {request, article}: OpenEffect,
    signal: AbortSignal,
    display: ArticleDisplay,
  ): ReturnType<Collection['load']> {
    const wait = createWaitMessage((far) => {
      if (!display.isBegun()) dispatch({type: 'slow', request, message: `reading${far}`});
    });
    const partly = (reading: ReadArticle): void => {
      if (!signal.aborted) display.show(reading).catch(reportError);
    };
    try {
      return await collection.load(article, {signal, partly, progress: wait.progress});
    } finally {
      wait.end();
    }
  }

  async function open(effect: OpenEffect): Promise<void> {
    const {request} = effect;
    loading.abort();
    loading = new AbortController();
    const {signal} = loading;
    const held = collection.held(effect.article);
    const display = createArticleDisplay(effect);
    const reading = held && held.unfinished === undefined ? held : await load(effect, signal, display);
    if (signal.aborted) return;
    if (!reading || isFailure(reading)) {
      const message =
        reading?.message ??
        `that article is no longer there; ${keymap.keyFor('picker', 'reload')} looks again`;
      dispatch({type: 'failed', request, message});
      return;
    }
    await display.show(reading);
    if (signal.aborted) return;
    watch((await complete(effect, signal)) ?? reading);
  }

  /** Puts its page in place of a summary that a feed gave; where that can't be had, says why. */
  async function complete(
    {request, article}: OpenEffect,
    signal: AbortSignal,
  ): Promise<ReadArticle | undefined> {
    let isFetching = false;
    const fetching = (): void => {
      isFetching = true;
      dispatch({type: 'progress', message: 'a summary from its feed; the page itself is being fetched'});
    };
    const fetched = (): void => {
      if (isFetching) dispatch({type: 'progress'});
    };
    try {
      const whole = await collection.complete(article, {signal, begun: fetching}).finally(fetched);
      if (signal.aborted || !whole) return undefined;
      if (isFailure(whole)) throw new Error(whole.message);
      const hyphenate = await loadHyphenation(whole.article.language);
      dispatch({type: 'reloaded', request, article: whole.article, hyphenate});
      dispatch({type: 'notice', message: 'the page itself, fetched just now'});
      return whole;
    } catch (error) {
      if (!signal.aborted)
        dispatch({type: 'notice', message: `this is its feed’s summary; the page ${messageOf(error)}`});
      return undefined;
    }
  }

  async function follow(effect: Parameters<ArticleOpener['follow']>[0]): Promise<void> {
    loading.abort();
    loading = new AbortController();
    const {signal} = loading;
    const {request} = effect;
    const isLink = effect.type === 'follow';
    const named = isLink ? effect.href : effect.path;
    const link = isLink
      ? sourceOfLink(named, collection.held(effect.from)?.document ?? {})
      : {source: named, fragment: ''};
    if (!link) {
      const message = `${named}: leads beside a text that was piped in; open it by name`;
      dispatch({type: 'failed', request, message});
      return;
    }
    const wait = createWaitMessage((far) =>
      dispatch({type: 'slow', request, message: `fetching ${link.source}${far}`}),
    );
    const result = await collection
      .follow(link.source, {signal, progress: wait.progress, received: wait.received})
      .finally(wait.end);
    if (signal.aborted) return;
    if (!result || isFailure(result)) {
      const {path = link.source, message = 'holds no article'} = result ?? {};
      dispatch({type: 'failed', request, message: `${path}: ${message}`});
      return;
    }
    const place = link.fragment !== '' && {fragment: link.fragment};
    await createArticleDisplay({type: 'open', request, article: result.article.id, ...place}).show(result);
    watch(result);
  }

  async function reload({request, article}: {request: number; article: string}): Promise<void> {
    const reading = await collection.reload(article);
    if (!reading) dispatch({type: 'failed', request, message: 'there is no file to read again'});
    else if (isFailure(reading)) {
      dispatch({type: 'failed', request, message: `${reading.path}: ${reading.message}`});
    } else {
      const hyphenate = await loadHyphenation(reading.article.language);
      watch(reading);
      dispatch({type: 'reloaded', request, article: reading.article, hyphenate});
      const message = renewalOf(reading);
      if (message !== undefined) dispatch({type: 'notice', message});
    }
  }

  const giveUp = (): void => loading.abort();
  const end = (): void => {
    isOver = true;
    giveUp();
    unwatch?.();
  };
  return {open, reload, follow, giveUp, end};
}
