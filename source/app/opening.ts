import type {Anchor, Target} from '../article/anchor.js';
import type {Article} from '../article/article.js';
import {messageOf} from '../article/message.js';
import {paragraphsOf} from '../article/text.js';
import {isFailure} from '../library/failure.js';
import type {ReadArticle} from '../library/read-source.js';
import type {ReadingState} from '../library/reading-state.js';
import {watchFile} from '../library/watch-file.js';
import {sourceOfLink} from '../library/link-source.js';
import {loadHyphenation} from '../layout/hyphenation.js';
import type {Action, Effect} from '../reader/action.js';
import {readByHand} from '../library/collection/read-so-far.js';
import type {Collection} from '../library/collection/collection.js';
import type {Keymap} from '../reader/keymap.js';
import {targetOfFragment} from '../reader/links.js';
import {renewalOf} from './renewal.js';
import {createWaiting} from './waiting.js';

type OpeningOptions = {
  keymap: Keymap;
  collection: Collection;
  positions: ReadingState;
  dispatch: (action: Action) => void;
};

type Opening = Extract<Effect, {type: 'open'}>;

type Showing = {
  /** Whether something of it is on the screen. */
  isBegun: () => boolean;
  show: (reading: ReadArticle) => Promise<void>;
};

type Openings = {
  open: (effect: Opening) => Promise<void>;
  /** Reads the file of an open article again. */
  reload: (effect: {request: number; article: string}) => Promise<void>;
  /** Opens what a link leads to. */
  follow: (effect: Extract<Effect, {type: 'follow'}>) => Promise<void>;
  /** What is being opened is not wanted any more. */
  giveUp: () => void;
  /** The reader is left: nothing is opened or watched any more. */
  end: () => void;
};

/** Opens articles where they were left, says how far a slow one is, and tells when the file of the open one changes. */
export function createOpening({keymap, collection, positions, dispatch}: OpeningOptions): Openings {
  let unwatch: (() => void) | undefined;
  let isOver = false;

  /** Says once that the open file has changed, until it is read again. */
  function watch({document, readAt}: ReadArticle): void {
    unwatch?.();
    unwatch = document.path === undefined || isOver ? undefined : watchFile(document.path, told, readAt);
  }

  function told(): void {
    unwatch?.();
    unwatch = undefined;
    const message = `the file has changed; ${keymap.keyFor('article', 'reload')} reads it again`;
    dispatch({type: 'notice', message});
  }

  const tell = (error: unknown): void => dispatch({type: 'notice', message: messageOf(error)});

  let loading = new AbortController();

  /** Reads an article; where that takes long and nothing of it can be shown yet, says so and how far it is. */
  async function load(
    {request, article}: Opening,
    signal: AbortSignal,
    showing: Showing,
  ): ReturnType<Collection['load']> {
    const wait = createWaiting((far) => {
      if (!showing.isBegun()) dispatch({type: 'slow', request, message: `reading${far}`});
    });
    const partly = (reading: ReadArticle): void => {
      if (!signal.aborted) showing.show(reading).catch(tell);
    };
    try {
      return await collection.load(article, {signal, partly, progress: wait.progress});
    } finally {
      wait.end();
    }
  }

  async function open(effect: Opening): Promise<void> {
    const {request} = effect;
    loading.abort();
    loading = new AbortController();
    const {signal} = loading;
    const held = collection.held(effect.article);
    const showing = createShowing(effect);
    const reading = held && held.unfinished === undefined ? held : await load(effect, signal, showing);
    if (signal.aborted) return;
    if (!reading || isFailure(reading)) {
      const message =
        reading?.message ??
        `that article is no longer there; ${keymap.keyFor('picker', 'reload')} looks again`;
      dispatch({type: 'failed', request, message});
      return;
    }
    await showing.show(reading);
    if (signal.aborted) return;
    watch((await complete(effect, signal)) ?? reading);
  }

  /** Puts its page in place of a summary that a feed gave; where that can't be had, says why. */
  async function complete(
    {request, article}: Opening,
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

  async function follow({request, from, href}: Extract<Effect, {type: 'follow'}>): Promise<void> {
    loading.abort();
    loading = new AbortController();
    const {signal} = loading;
    const link = sourceOfLink(href, collection.held(from)?.document ?? {});
    if (!link) {
      const message = `${href}: leads beside a text that was piped in; open it by name`;
      dispatch({type: 'failed', request, message});
      return;
    }
    const wait = createWaiting((far) =>
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
    await createShowing({type: 'open', request, article: result.article.id, ...place}).show(result);
    watch(result);
  }

  /** Shows an article as soon as there is enough of it, and again as it grows. */
  function createShowing(effect: Opening): Showing {
    let latest: ReadArticle | undefined;
    let begun = false;
    let beginning: Promise<void> | undefined;

    async function begin(reading: ReadArticle): Promise<void> {
      const asked = placeNamed(reading.article, effect);
      const place = placeIn(reading, asked);
      const isComing =
        (effect.fragment !== undefined && !asked) ||
        (place.at !== undefined && !holds(reading.article, place.at.target));
      if (reading.unfinished !== undefined && isComing) return;
      const hyphenate = await loadHyphenation(reading.article.language);
      const {article, unfinished} = latest ?? reading;
      begun = true;
      const {request} = effect;
      const growing = unfinished !== undefined && {unfinished};
      dispatch({type: 'opened', request, article, hyphenate, ...place, ...growing});
    }

    async function show(reading: ReadArticle): Promise<void> {
      latest = reading;
      await beginning;
      if (latest !== reading) return;
      if (!begun) {
        beginning = begin(reading);
        await beginning;
        if (latest === reading || !begun) return;
      }
      const {article, unfinished} = latest;
      dispatch({type: 'extended', article, ...(unfinished !== undefined && {unfinished})});
    }

    return {isBegun: () => begun, show};
  }

  /** Where an article opens: where that was asked for, else where it was left. */
  function placeIn(
    {article, hash}: ReadArticle,
    asked: Anchor | undefined,
  ): {at?: Anchor; continued: boolean; finished: boolean} {
    const saved = positions.position(article.id, hash);
    const byHand = readByHand(saved, positions.mark(article.id, hash));
    const finished = byHand ?? saved?.finished ?? false;
    const left = finished || byHand === false ? undefined : saved?.anchor;
    const at = asked ?? left;
    return {...(at && {at}), continued: asked === undefined && left !== undefined, finished};
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

/** The place that an article is to be opened at, where it was named. */
function placeNamed(article: Article, {at, fragment}: Opening): Anchor | undefined {
  const target = fragment === undefined ? undefined : targetOfFragment(article, fragment);
  return target ? {target, offset: 0, quote: ''} : at;
}

/** Whether a target is in what is read of an article. */
function holds({sections}: Article, target: Target): boolean {
  if (target.kind === 'section') return sections.some(({id}) => id === target.id);
  if (target.kind !== 'block') return true;
  for (const {blocks} of sections)
    for (const {block} of paragraphsOf(blocks)) if (block.id === target.id) return true;
  return false;
}
