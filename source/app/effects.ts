import {messageOf} from '../article/message.js';
import {isFailure} from '../library/failure.js';
import type {Reading} from '../library/read-source.js';
import type {ReadingState} from '../library/reading-state.js';
import type {Saved} from '../library/state-file.js';
import type {Action, Effect} from '../reader/action.js';
import type {Found} from '../reader/state.js';
import type {Keymap} from '../reader/keymap.js';
import {createOpening} from './opening.js';
import {readByHand} from '../library/collection/read-so-far.js';
import type {Collection} from '../library/collection/collection.js';

export type EffectOptions = {
  keymap: Keymap;
  collection: Collection;
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
  const {collection, positions, dispatch} = options;
  let waiting: Remember | undefined;
  let timer: NodeJS.Timeout | undefined;
  let dwell: NodeJS.Timeout | undefined;
  let problem: string | undefined;
  const {open, reload, giveUp} = createOpening(options);

  function settle(): string | undefined {
    clearTimeout(timer);
    timer = undefined;
    const hash = waiting && collection.held(waiting.article)?.hash;
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
    const hash = collection.hash(article);
    if (hash === undefined) return;
    const byHand = read ?? readByHand(positions.position(article, hash), positions.mark(article, hash));
    const updated = Date.now();
    keep(positions.saveMark({article, hash, starred, ...(byHand !== undefined && {read: byHand}), updated}));
  }

  async function find(effect: Extract<Effect, {type: 'search'}>): Promise<void> {
    const {request, query, scope, article, limit} = effect;
    const within = scope === 'article' && article !== undefined ? {within: article} : {};
    const partly = (some: Found): void => dispatch({type: 'found', request, ...some, partly: true});
    const found = await collection.search(query, {limit, ...within, partly});
    if (found) dispatch({type: 'found', request, ...found});
  }

  async function hits({article, query, reach}: Extract<Effect, {type: 'hits'}>): Promise<void> {
    dispatch({type: 'hits', article, query, hits: await collection.hits(article, query, reach)});
  }

  const previewOf = (reading: Reading): void => dispatch({type: 'previewed', article: reading.article});

  async function preview(id: string): Promise<void> {
    const reading = await collection.load(id);
    if (reading && !isFailure(reading)) previewOf(reading);
  }

  async function add(folder: string): Promise<void> {
    const {addToLibrary} = await import('../config/library-setting.js');
    const {added, message} = await addToLibrary(folder);
    if (added) collection.add(folder);
    dispatch({type: 'notice', message});
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
        giveUp();
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
        dispatch({type: 'listed', entries: collection.list()});
        break;
      case 'rescan':
        options.refill();
        break;
      case 'preview': {
        const held = collection.held(effect.article);
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
