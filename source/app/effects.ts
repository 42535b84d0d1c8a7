import type {Anchor} from '../article/anchor.js';
import {messageOf} from '../article/message.js';
import {isFailure} from '../library/failure.js';
import type {Reading} from '../library/read-source.js';
import type {ReadingState} from '../library/reading-state.js';
import type {Saved} from '../library/state-file.js';
import {watchFile} from '../library/watch-file.js';
import {loadHyphenation} from '../layout/hyphenation.js';
import type {Action, Effect} from '../reader/action.js';
import type {Found} from '../reader/state.js';
import {readByHand} from './read-so-far.js';
import type {Shelf} from './shelf.js';
import {createWaiting} from './waiting.js';

export type EffectOptions = {
  shelf: Shelf;
  positions: ReadingState;
  dispatch: (...actions: readonly Action[]) => void;
  /** Reads the sources again. */
  refill: () => void;
  redraw: () => void;
  suspend: () => void;
  quit: (status: number) => void;
};

export type Effects = {
  run: (effect: Effect) => void;
  /** Writes what is to be remembered, now; returns what went wrong with it in this session, if anything, in a line. */
  settle: () => string | undefined;
};

/** How long a position may be unwritten, in milliseconds. */
const unwritten = 800;
/** How long the end must be on the screen to count as read, in milliseconds. */
const dwelling = 10_000;

type Remember = Extract<Effect, {type: 'remember'}>;

/** Runs what the reader asks for, each once, and answers with actions. */
export function createEffects(options: EffectOptions): Effects {
  const {shelf, positions, dispatch} = options;
  let waiting: Remember | undefined;
  let timer: NodeJS.Timeout | undefined;
  let dwell: NodeJS.Timeout | undefined;
  let problem: string | undefined;
  let unwatch: (() => void) | undefined;

  /** Says once that the open file has changed, until it is read again. */
  function watch({document}: Reading): void {
    unwatch?.();
    unwatch = document.path === undefined ? undefined : watchFile(document.path, told);
  }

  function told(): void {
    unwatch?.();
    unwatch = undefined;
    dispatch({type: 'notice', message: 'the file has changed; r reads it again'});
  }

  function settle(): string | undefined {
    clearTimeout(timer);
    timer = undefined;
    const hash = waiting && shelf.reading(waiting.article)?.hash;
    if (waiting && hash !== undefined) {
      const {article, anchor, share, finished} = waiting;
      const saved = positions.save({article, hash, anchor, share, finished, updated: Date.now()});
      problem ??= saved.problem;
    }
    waiting = undefined;
    return problem;
  }

  function write(): void {
    const known = problem;
    const message = settle();
    if (message !== undefined && known === undefined) dispatch({type: 'notice', message});
  }

  /** Says what went wrong with what is to be kept, once a session. */
  function keep({problem: message}: Saved): void {
    if (message !== undefined && problem === undefined) dispatch({type: 'notice', message});
    problem ??= message;
  }

  function remember(effect: Remember): void {
    if (waiting && waiting.article !== effect.article) write();
    waiting = effect;
    timer ??= setTimeout(write, unwritten);
    if (effect.now) write();
  }

  function mark({article, starred, read}: Extract<Effect, {type: 'mark'}>): void {
    const hash = shelf.hash(article);
    if (hash === undefined) return;
    const byHand = read ?? readByHand(positions.position(article, hash), positions.mark(article, hash));
    const updated = Date.now();
    keep(positions.saveMark({article, hash, starred, ...(byHand !== undefined && {read: byHand}), updated}));
  }

  let loading = new AbortController();

  /** Reads an article; where that takes long, says so and how far it is. */
  async function load({request, article}: Extract<Effect, {type: 'open'}>): ReturnType<Shelf['load']> {
    loading = new AbortController();
    const {signal} = loading;
    const wait = createWaiting((far) => dispatch({type: 'slow', request, message: `reading${far}`}));
    try {
      return await shelf.load(article, {signal, progress: wait.progress});
    } finally {
      wait.end();
    }
  }

  async function open(effect: Extract<Effect, {type: 'open'}>): Promise<void> {
    const {request} = effect;
    const reading = shelf.reading(effect.article) ?? (await load(effect));
    if (!reading || isFailure(reading)) {
      const message = reading?.message ?? 'that article is no longer there; r looks again';
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
    const reading = await shelf.reread(article);
    if (!reading) dispatch({type: 'failed', request, message: 'there is no file to read again'});
    else if (isFailure(reading)) {
      dispatch({type: 'failed', request, message: `${reading.path}: ${reading.message}`});
    } else {
      const hyphenate = await loadHyphenation(reading.article.language);
      watch(reading);
      dispatch({type: 'reloaded', request, article: reading.article, hyphenate});
    }
  }

  async function find(effect: Extract<Effect, {type: 'search'}>): Promise<void> {
    const {request, query, scope, article, limit} = effect;
    const within = scope === 'article' && article !== undefined ? {within: article} : {};
    const partly = (some: Found): void => dispatch({type: 'found', request, ...some, partly: true});
    const found = await shelf.find(query, {limit, ...within, partly});
    if (found) dispatch({type: 'found', request, ...found});
  }

  async function hits({article, query, reach}: Extract<Effect, {type: 'hits'}>): Promise<void> {
    dispatch({type: 'hits', article, query, hits: await shelf.hits(article, query, reach)});
  }

  const previewOf = (reading: Reading): void => dispatch({type: 'previewed', article: reading.article});

  async function preview(id: string): Promise<void> {
    const reading = await shelf.load(id);
    if (reading && !isFailure(reading)) previewOf(reading);
  }

  async function add(folder: string): Promise<void> {
    const {addToLibrary} = await import('../config/library-setting.js');
    dispatch({type: 'notice', message: await addToLibrary(folder)});
  }

  const tell = (error: unknown): void => dispatch({type: 'notice', message: messageOf(error)});
  const fail =
    ({request}: {request: number}) =>
    (error: unknown): void =>
      dispatch({type: 'failed', request, message: messageOf(error)});

  function run(effect: Effect): void {
    switch (effect.type) {
      case 'open':
        open(effect).catch(fail(effect));
        break;
      case 'give-up':
        loading.abort();
        break;
      case 'reload':
        reload(effect).catch(fail(effect));
        break;
      case 'search':
        find(effect).catch(fail(effect));
        break;
      case 'hits':
        hits(effect).catch(tell);
        break;
      case 'list':
        dispatch({type: 'listed', entries: shelf.entries()});
        break;
      case 'rescan':
        options.refill();
        break;
      case 'preview': {
        const held = shelf.reading(effect.article);
        if (held) previewOf(held);
        else preview(effect.article).catch(tell);
        break;
      }
      case 'recall':
        dispatch({type: 'recalled', queries: positions.queries()});
        break;
      case 'query':
        keep(positions.saveQuery(effect.text, Date.now()));
        break;
      case 'add-to-library':
        add(effect.folder).catch(tell);
        break;
      case 'decline':
        keep(positions.decline(effect.folder, Date.now()));
        break;
      case 'keep-view':
        keep(positions.saveView(effect.view, Date.now()));
        break;
      case 'remember':
        remember(effect);
        break;
      case 'mark':
        mark(effect);
        break;
      case 'dwell':
        clearTimeout(dwell);
        dwell = setTimeout(() => dispatch({type: 'dwelled', article: effect.article}), dwelling).unref();
        break;
      case 'redraw':
        options.redraw();
        break;
      case 'suspend':
        options.suspend();
        break;
      case 'quit':
        options.quit(effect.status);
        break;
    }
  }

  return {run, settle};
}
