import {messageOf} from '../article/error-message.js';
import type {Settings} from '../reader/setting-table.js';
import type {Collection} from '../library/collection/collection.js';
import type {ReadingState} from '../library/reading-state.js';
import type {Action} from '../reader/action.js';
import {initialState} from '../reader/initial.js';
import {createKeymap} from '../reader/keymap.js';
import type {State, View} from '../reader/state.js';
import {keyTable, usualKeymap} from '../ui/layer-scenes.js';
import {sceneOf, textOnly} from '../ui/scene.js';
import {plainTheme, themeFor} from '../reader/theme.js';
import {createEffects} from './effects.js';
import {createGarbageCollection} from './garbage-collection.js';
import {hasHyperlinks} from './hyperlinks.js';
import {backgroundQuery, cellQuery, createKeyDecoder, type Input} from './key-decoder.js';
import type {Gallery} from './gallery.js';
import {picturesBy, usualCell} from './picture-terminals.js';
import {createRenderer} from './renderer.js';
import {createStore} from './store.js';
import {takeTerminal, type Terminal, type TerminalEvents} from './terminal.js';
import {createTypingPause, type TypingPause} from './typing-pause.js';

export type SessionOptions = {
  settings: Settings;
  view: View;
  readingState: ReadingState;
  collection: Collection;
  root: State['root'];
  /** Whether keys are those of an article that is still read. */
  awaited?: boolean;
  /** Given the answer to a document that is locked. */
  unlock: (password: string | undefined) => void;
  /** Told of keys as they come, and waited for by what can wait. */
  typing?: TypingPause;
  /** Whether the sources are looked at again when the terminal comes back into focus. */
  refillOnFocus: boolean;
  /** Asks the feeds that are followed for what is new; `urgent` where the person asks for it. */
  askFeeds?: (urgent: boolean) => boolean;
  /** Takes the terminal; the process's own unless given. */
  take?: (events: TerminalEvents) => Terminal;
};

export type Session = {
  dispatch: (...actions: readonly Action[]) => void;
  /** Loads Ink and lets it draw what surrounds the text. */
  mount: () => Promise<void>;
  /** Leaves the reader with an exit status. */
  quit: (status: number) => void;
  /** Ends the session with an error. */
  crash: (error: unknown) => void;
  /** Resolves to the exit status when the reader is left, rejects after a crash; the terminal is given back by then. */
  ended: Promise<number>;
};

/** Takes the terminal and reads in it: keys to actions, actions to states, states to the screen. */
export function createSession({
  settings,
  view,
  readingState,
  collection,
  root,
  awaited = false,
  unlock,
  typing = createTypingPause(),
  refillOnFocus,
  askFeeds = () => false,
  take: takeOver = takeTerminal,
}: SessionOptions): Session {
  const {promise: ended, resolve: end, reject: fail} = Promise.withResolvers<number>();
  let left = false;
  let begun = false;
  const keymap = Object.keys(settings.keys).length > 0 ? createKeymap(keyTable, settings.keys) : usualKeymap;

  const shownBy = settings.pictures === 'off' ? undefined : picturesBy(process.env);

  const terminal = takeOver({
    input: (chunk) => take(decoder.decode(chunk)),
    resize(size) {
      renderer.resize(size);
      store.dispatch({type: 'resized', size});
    },
    resumed: redraw,
    ended: quit,
  });
  const garbage = createGarbageCollection();
  const renderer = createRenderer({
    size: terminal.size(),
    theme: themeFor(settings),
    hyperlinks:
      settings.hyperlinks === 'auto' ? hasHyperlinks(process.env) : settings.hyperlinks === 'always',
    write: terminal.write,
  });
  const decoder = createKeyDecoder();
  const store = createStore({
    initial: {
      ...initialState({size: terminal.size(), keymap, root, settings, view, awaited}),
      ...(shownBy && {cell: usualCell}),
      jumpList: readingState.jumpList(),
    },
    run(effect) {
      if (effect.type === 'picture') void askForPicture(effect);
      else effects.run(effect);
    },
    draw,
  });
  const effects = createEffects({
    keymap,
    collection,
    readingState,
    dispatch: store.dispatch,
    colours: themeFor(settings) !== plainTheme,
    unlock,
    jumpList: () => store.state().jumpList,
    refill() {
      const isAsking = askFeeds(true);
      // Else the feeds say when they are done.
      void refill().then(() => isAsking || store.dispatch({type: 'progress'}));
    },
    redraw,
    suspend: () => terminal.suspend(),
    write: (text) => terminal.write(text),
    lend: (work) => terminal.lend(work),
    quit,
  });

  let gallery: Promise<Gallery> | undefined;

  /** Asks for a picture to be shown; the first one waits for what shows them. */
  async function askForPicture(asked: Parameters<Gallery['ask']>[0]): Promise<void> {
    if (!shownBy) return;
    const fromWeb = settings.pictures === 'web';
    gallery ??= import('./gallery.js').then(({createGallery}) =>
      createGallery({
        by: shownBy,
        fromWeb,
        collection,
        dispatch: store.dispatch,
        setOverlay: renderer.setOverlay,
      }),
    );
    (await gallery).ask(asked);
  }

  /** At the start the words come first, once: what stands around them takes as long again. */
  function draw(state: State): void {
    if (left) return;
    garbage.noteActivity();
    const words = begun ? undefined : textOnly(state);
    if (words) {
      begun = true;
      renderer.draw([words], state.size);
    }
    renderer.draw(sceneOf(state), state.size);
  }

  function redraw(): void {
    renderer.forget();
    draw(store.state());
  }

  async function refill(): Promise<void> {
    try {
      await collection.refresh(() => store.dispatch({type: 'listed', entries: collection.list()}));
    } catch (error) {
      store.dispatch({type: 'notice', message: messageOf(error)});
    }
  }

  let escape: NodeJS.Timeout | undefined;

  function take(inputs: readonly Input[]): void {
    clearTimeout(escape);
    const patience = decoder.patience();
    if (patience !== undefined) escape = setTimeout(() => take(decoder.flush()), patience);
    if (refillOnFocus && inputs.some((input) => input.type === 'focus' && input.focused)) {
      void refill();
      askFeeds(false);
    }
    for (const input of inputs) {
      if (input.type === 'cell') store.dispatch({type: 'cell', cell: input.cell});
      if (input.type !== 'background') continue;
      renderer.setTheme(themeFor(settings, input.background));
      draw(store.state());
    }
    const actions = inputs.filter((input) => input.type === 'key' || input.type === 'paste');
    if (actions.length === 0) return;
    typing.typed();
    store.dispatch(...actions);
  }

  function leave(): void {
    if (left) return;
    left = true;
    clearTimeout(escape);
    garbage.stop();
    if (gallery) renderer.removeOverlay();
    terminal.release();
    renderer.stop();
    const problem = effects.settle();
    if (problem !== undefined) process.stderr.write(`broadsheet: ${problem}\n`);
    effects.end();
    readingState.close();
    collection.close().catch(fail);
    void gallery?.then(({close}) => close());
    // From here on Node says what is wrong as it does in any program.
    process.off('uncaughtException', crash);
    process.off('unhandledRejection', crash);
  }

  function quit(status: number): void {
    leave();
    end(status);
  }

  function crash(error: unknown): void {
    fail(error);
    leave();
  }
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);

  return {
    dispatch: store.dispatch,
    async mount() {
      await renderer.mount(crash, typing.pause);
      for (const message of keymap.problems) store.dispatch({type: 'notice', message});
      if (settings.colour) terminal.write(backgroundQuery);
      if (shownBy) terminal.write(cellQuery);
    },
    quit,
    crash,
    ended,
  };
}
