import type {Collection} from '../library/collection/collection.js';
import {readByHand} from '../library/collection/entry-progress.js';
import type {ReadingState} from '../library/reading-state.js';
import type {Saved} from '../library/state-file.js';
import type {Action, Effect} from '../reader/action.js';
import type {Jump} from '../reader/state.js';

/**
 * Writes what the reader wrote (positions, marks, queries, the jump list), a little later, and again where that failed.
 */
export type StateSaver = {
  /** Writes something now, or as soon as it can be written; something later of the same name takes its place. */
  keep: (name: string, save: () => Saved) => void;
  remember: (effect: Extract<Effect, {type: 'remember'}>) => void;
  mark: (effect: Extract<Effect, {type: 'mark'}>) => void;
  /**
   * Writes everything that waits; what can't be written goes on waiting. Returns in a line what went wrong, if
   * anything.
   */
  settle: () => string | undefined;
  /** Stops trying again. */
  end: () => void;
};

export type StateSaverOptions = {
  collection: Collection;
  readingState: ReadingState;
  dispatch: (...actions: readonly Action[]) => void;
  /** The jump list as it is now. */
  jumpList: () => readonly Jump[];
};

/** How long a position may be unwritten, in milliseconds. */
const unwritten = 800;
/** How long it is until what can't be written is tried again, in milliseconds. */
const again = 2000;

export function createStateSaver({
  collection,
  readingState,
  dispatch,
  jumpList,
}: StateSaverOptions): StateSaver {
  /** What is to be written, by what it is: the latest of each. */
  const unsaved = new Map<string, () => Saved>();
  /**
   * The list that was written last; as long as no jump is made nothing is written, and what another window wrote stays.
   */
  let keptJumps = jumpList();
  let timer: NodeJS.Timeout | undefined;
  let problem: string | undefined;

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
    const jumps = jumpList();
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

  function keep(name: string, save: () => Saved): void {
    unsaved.set(name, save);
    write();
  }

  const remember: StateSaver['remember'] = ({type: _type, article, now, ...position}) => {
    const name = `position of ${article}`;
    if (unsaved.size > 0 && !unsaved.has(name)) write();
    const hash = collection.held(article)?.hash;
    if (hash !== undefined)
      unsaved.set(name, () => readingState.save({article, hash, ...position, updated: readingState.now()}));
    timer ??= setTimeout(write, unwritten);
    if (now) write();
  };

  const mark: StateSaver['mark'] = ({article, byHand, read}) => {
    const hash = collection.hash(article);
    if (hash === undefined) return;
    const readNow =
      read ?? readByHand(readingState.position(article, hash), readingState.mark(article, hash));
    keep(`mark of ${article}`, () =>
      readingState.saveMark({
        article,
        hash,
        byHand,
        ...(readNow !== undefined && {read: readNow}),
        updated: readingState.now(),
      }),
    );
  };

  return {keep, remember, mark, settle, end: () => clearTimeout(timer)};
}
