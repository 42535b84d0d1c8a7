import {messageOf} from '../article/error-message.js';
import {isFailure} from '../library/failure.js';
import type {ReadArticle} from '../library/read-source.js';
import type {Effect} from '../reader/action.js';
import type {Found} from '../reader/state.js';
import type {Keymap} from '../reader/keymap.js';
import {colourCode} from './code-colours.js';
import {createStateSaver, type StateSaverOptions} from './state-saver.js';
import {createArticleOpener} from './article-opener.js';
import type {OtherProgramOptions} from './other-programs.js';
import {createPeopleLookup} from './people-lookup.js';

export type EffectOptions = StateSaverOptions &
  Pick<OtherProgramOptions, 'write' | 'lend'> & {
    keymap: Keymap;
    /** Whether anything can be seen of the colours of code. */
    colours: boolean;
    unlock: (password: string | undefined) => void;
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

/** How long the end must be on the screen to count as read, in milliseconds. */
const dwelling = 10_000;

/** Runs what the reader asks for, each once, and answers with actions. */
export function createEffects(options: EffectOptions): Effects {
  const {collection, readingState, dispatch} = options;
  let dwell: NodeJS.Timeout | undefined;
  const {open, reload, follow, giveUp, end: endOpening} = createArticleOpener(options);
  const {keep, remember, mark, settle, end: endKeeping} = createStateSaver(options);

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
  const reportError = (error: unknown): void => dispatch({type: 'notice', message: messageOf(error)});
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
        import('./other-programs.js')
          .then(({useOtherProgram}) => useOtherProgram(effect, {...options, reload}))
          .catch(reportError);
        break;
      case 'search':
        find(effect).catch(fail(effect));
        break;
      case 'hits':
        hits(effect).catch(reportError);
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
        else preview(effect.article).catch(reportError);
        break;
      }
      case 'people':
        if (effect.idle) people.later(reportError);
        else people.now().catch(reportError);
        break;
      case 'colour':
        if (options.colours) colourCode(effect, dispatch).catch(reportError);
        break;
      case 'recall':
        dispatch({type: 'recalled', queries: readingState.queries()});
        break;
      case 'query':
        keep(`query ${effect.text}`, () => readingState.saveQuery(effect.text, readingState.now()));
        break;
      case 'add-to-library':
        add(effect.folder).catch(reportError);
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
    endKeeping();
    clearTimeout(dwell);
    people.stop();
    endOpening();
  }

  return {run, settle, end};
}
