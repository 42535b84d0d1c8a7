import type {Settings} from '../config/setting-table.js';
import type {ReadingState} from '../library/reading-state.js';
import type {Action} from '../reader/action.js';
import type {Size} from '../reader/geometry.js';
import {initialState} from '../reader/initial.js';
import type {State} from '../reader/state.js';
import {frameOfScene, sameScene, type Panel, type RowsPanel, type Scene} from '../ui/panel.js';
import {sceneOf, textOnly} from '../ui/scene.js';
import {colourTheme, plainTheme} from '../ui/theme.js';
import {createEffects} from './effects.js';
import type {InkFrames} from './ink-frames.js';
import {createKeyDecoder, type Input} from './key-decoder.js';
import {createScreen} from './screen.js';
import type {Shelf} from './shelf.js';
import {createStore} from './store.js';
import {takeTerminal} from './terminal.js';

/** What changes with nearly every key. */
const isLively = (panel: Panel): panel is RowsPanel =>
  'rows' in panel && (panel.name === 'page' || panel.name === 'rule' || panel.name === 'status');

export type SessionOptions = {
  settings: Settings;
  positions: ReadingState;
  shelf: Shelf;
  root: State['root'];
  /** Whether the sources are looked at again when the terminal comes back into focus. */
  refillOnFocus: boolean;
};

export type Session = {
  dispatch: (...actions: readonly Action[]) => void;
  /** Loads Ink and lets it draw what surrounds the text. */
  mount: () => Promise<void>;
  /** Ends the session with an error. */
  crash: (error: unknown) => void;
  /** Resolves to the exit status when the reader is left, rejects after a crash; the terminal is given back by then. */
  ended: Promise<number>;
};

/** Takes the terminal and reads in it: keys to actions, actions to states, states to the screen. */
export function createSession({settings, positions, shelf, root, refillOnFocus}: SessionOptions): Session {
  const theme = settings.colour ? colourTheme : plainTheme;
  const {promise: ended, resolve: end, reject: fail} = Promise.withResolvers<number>();
  let frames: InkFrames | undefined;
  let left = false;
  let begun = false;
  const kept = positions.wayBack();
  let drawn: {still: Scene; size?: Size} = {still: []};

  const terminal = takeTerminal({
    input: (chunk) => take(decoder.decode(chunk)),
    resize(size) {
      screen.resize(size);
      store.dispatch({type: 'resized', size});
    },
    resumed: redraw,
    ended: quit,
  });
  const screen = createScreen(terminal.size(), terminal.write);
  const decoder = createKeyDecoder();
  const store = createStore({
    initial: {...initialState(terminal.size(), settings.measure, settings.justified, root), wayBack: kept},
    run: (effect) => effects.run(effect),
    draw,
  });
  const effects = createEffects({
    shelf,
    positions,
    dispatch: store.dispatch,
    refill: () => void refill(),
    redraw,
    suspend: () => terminal.suspend(),
    quit,
  });

  /**
   * The one way from state to screen. What changes with every key is painted straight from its rows, all else by Ink;
   * until that is loaded, the same rows stand in for its frame.
   */
  function draw(state: State): void {
    if (left) return;
    const words = begun ? undefined : textOnly(state, theme);
    if (words) {
      // At the start the words come first, once: what stands around them takes as long again.
      begun = true;
      screen.paint([words]);
      screen.flush();
    }
    const scene = sceneOf(state, theme);
    screen.paint(scene.filter(isLively));
    const still = scene.filter((panel) => !isLively(panel));
    if (state.size !== drawn.size || !sameScene(still, drawn.still)) {
      if (frames) frames.draw(still, state.size);
      else screen.stream.write(frameOfScene(still, state.size.rows));
      drawn = {still, size: state.size};
    }
    screen.flush();
  }

  function redraw(): void {
    screen.forget();
    draw(store.state());
  }

  async function refill(): Promise<void> {
    try {
      await shelf.fill(() => store.dispatch({type: 'listed', entries: shelf.entries()}));
    } catch (error) {
      store.dispatch({type: 'failed', message: error instanceof Error ? error.message : String(error)});
    }
  }

  let escape: NodeJS.Timeout | undefined;

  function take(inputs: readonly Input[]): void {
    clearTimeout(escape);
    const patience = decoder.patience();
    if (patience !== undefined) escape = setTimeout(() => take(decoder.flush()), patience);
    if (refillOnFocus && inputs.some((input) => input.type === 'focus' && input.focused)) void refill();
    const actions = inputs.filter((input) => input.type !== 'focus');
    if (actions.length > 0) store.dispatch(...actions);
  }

  /** Where no jump was made, what another window has kept stands. */
  function keepWayBack(): string | undefined {
    const {wayBack} = store.state();
    return wayBack === kept ? undefined : positions.saveWayBack(wayBack, Date.now()).problem;
  }

  function leave(): void {
    left = true;
    clearTimeout(escape);
    terminal.release();
    frames?.stop();
    const unkept = keepWayBack();
    const problem = effects.settle() ?? unkept;
    if (problem !== undefined) process.stderr.write(`broadsheet: ${problem}\n`);
    positions.close();
    shelf.close().catch(fail);
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
      const {mountInk} = await import('./ink-frames.js');
      frames = mountInk(drawn.still, store.state().size, screen, crash);
      screen.flush();
    },
    crash,
    ended,
  };
}
