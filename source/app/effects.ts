import {messageOf} from '../article/message.js';
import {isFailure} from '../library/failure.js';
import type {ReadArticle} from '../library/read-source.js';
import type {ReadingState} from '../library/reading-state.js';
import type {Saved} from '../library/state-file.js';
import type {Action, Effect} from '../reader/action.js';
import type {Found, Stop} from '../reader/state.js';
import type {Keymap} from '../reader/keymap.js';
import {colourCode} from './code-colours.js';
import {createOpening} from './opening.js';
import type {OutsideOptions} from './outside.js';
import {createPeopleLookup} from './people-lookup.js';
import {readByHand} from '../library/collection/read-so-far.js';
import type {Collection} from '../library/collection/collection.js';

export type EffectOptions = Pick<OutsideOptions, 'write' | 'lend'> & {
  keymap: Keymap;
  collection: Collection;
  readingState: ReadingState;
  dispatch: (...actions: readonly Action[]) => void;
  /** Whether anything can be seen of the colours of code. */
  colours: boolean;
  unlock: (password: string | undefined) => void;
  /** As it is now. */
  jumpList: () => readonly Stop[];
  /** Reads the sources again. */
  refill: () => void;
  redraw: () => void;
  suspend: () => void;
  quit: (status: number) => void;
};

export type Effects = {
  run: (effect: Exclude<Effect, {type: 'picture'}>) => void;
  /** Writes what is to be remembered, now; returns what went wrong with it in this session, if anything, in a line. */
  settle: () => string | undefined;
  /** The reader is left: nothing more comes of what was asked for. */
  end: () => void;
};

/** How long a position may be unwritten, in milliseconds. */
const unwritten = 800;
/** How long it is until what can't be written is tried again, in milliseconds. */
const again = 2000;
/** How long the end must be on the screen to count as read, in milliseconds. */
const dwelling = 10_000;

type Remember = Extract<Effect, {type: 'remember'}>;

/** Runs what the reader asks for, each once, and answers with actions. */
export function createEffects(options: EffectOptions): Effects {
  const {collection, readingState, dispatch} = options;
  /** What is to be written, by what it is: the latest of each. */
  const unsaved = new Map<string, () => Saved>();
  /** The same list as long as no jump was made: then what another window has kept stands. */
  let keptJumps = options.jumpList();
  let timer: NodeJS.Timeout | undefined;
  let dwell: NodeJS.Timeout | undefined;
  let problem: string | undefined;
  const {open, reload, follow, giveUp, end: endOpening} = createOpening(options);

  /** Writes what waits; what can't be written waits on. */
  function settle(): string | undefined {
    clearTimeout(timer);
    timer = undefined;
    rememberJumps();
    let problemNow: string | undefined;
    for (const [name, save] of unsaved) {
      const saved = save();
      if (saved.problem === undefined) unsaved.delete(name);
      problemNow ??= saved.problem;
    }
    return problemNow;
  }

  function rememberJumps(): void {
    const jumps = options.jumpList();
    if (jumps === keptJumps) return;
    unsaved.set('jump list', () => {
      const saved = readingState.saveJumpList(jumps, readingState.now());
      if (saved.problem === undefined) keptJumps = jumps;
      return saved;
    });
  }

  /** Writes what waits, says once what is wrong with that, and when it is right again. */
  function write(): void {
    const before = problem;
    problem = settle();
    if (problem !== undefined) timer = setTimeout(write, again).unref();
    if (problem !== undefined && before === undefined) dispatch({type: 'notice', message: problem});
    if (problem === undefined && before !== undefined)
      dispatch({type: 'notice', message: 'what was read is kept again'});
  }

  /** What is to be kept under a name, the latest of it, is written now or as soon as it can be. */
  function keep(name: string, save: () => Saved): void {
    unsaved.set(name, save);
    write();
  }

  function remember({article, anchor, share, finished, now}: Remember): void {
    const name = `position of ${article}`;
    if (unsaved.size > 0 && !unsaved.has(name)) write();
    const hash = collection.held(article)?.hash;
    if (hash !== undefined)
      unsaved.set(name, () =>
        readingState.save({article, hash, anchor, share, finished, updated: readingState.now()}),
      );
    timer ??= setTimeout(write, unwritten);
    if (now) write();
  }

  function mark({article, starred, read}: Extract<Effect, {type: 'mark'}>): void {
    const hash = collection.hash(article);
    if (hash === undefined) return;
    const byHand = read ?? readByHand(readingState.position(article, hash), readingState.mark(article, hash));
    const said = byHand !== undefined && {read: byHand};
    keep(`mark of ${article}`, () =>
      readingState.saveMark({article, hash, starred, ...said, updated: readingState.now()}),
    );
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

  const previewOf = (reading: ReadArticle): void => dispatch({type: 'previewed', article: reading.article});

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

  const people = createPeopleLookup(collection, dispatch);
  const tell = (error: unknown): void => dispatch({type: 'notice', message: messageOf(error)});
  const fail =
    ({request}: {request: number}) =>
    (error: unknown): void =>
      dispatch({type: 'failed', request, message: messageOf(error)});

  function run(effect: Exclude<Effect, {type: 'picture'}>): void {
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
      case 'follow':
      case 'open-locked':
        follow(effect).catch(fail(effect));
        break;
      case 'unlock':
        options.unlock(effect.password);
        break;
      case 'browse':
      case 'copy':
      case 'edit':
        import('./outside.js').then(({goOutside}) => goOutside(effect, {...options, reload})).catch(tell);
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
      case 'people':
        if (effect.idle) people.later(tell);
        else people.now().catch(tell);
        break;
      case 'colour':
        if (options.colours) colourCode(effect, dispatch).catch(tell);
        break;
      case 'recall':
        dispatch({type: 'recalled', queries: readingState.queries()});
        break;
      case 'query':
        keep(`query ${effect.text}`, () => readingState.saveQuery(effect.text, readingState.now()));
        break;
      case 'add-to-library':
        add(effect.folder).catch(tell);
        break;
      case 'decline':
        keep(`answer on ${effect.folder}`, () => readingState.decline(effect.folder, readingState.now()));
        break;
      case 'keep-view':
        keep('view', () => readingState.saveView(effect.view, readingState.now()));
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

  function end(): void {
    clearTimeout(timer);
    clearTimeout(dwell);
    people.stop();
    endOpening();
  }

  return {run, settle, end};
}
