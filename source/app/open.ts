import {setImmediate as drawn, setTimeout as delay} from 'node:timers/promises';
import {messageOf} from '../article/message.js';
import {sanitiseLine} from '../article/sanitise.js';
import {libraryIndexFile, parsedFolder, readingStateFile} from '../config/paths.js';
import type {Settings} from '../config/setting-table.js';
import {loadHyphenation} from '../layout/hyphenation.js';
import {openParsedCache} from '../library/parsed-cache.js';
import {openReadingState, type ReadingState} from '../library/reading-state.js';
import {librarySources} from '../library/shipped.js';
import type {Entry} from '../reader/state.js';
import {viewFrom} from '../reader/view.js';
import type {LibraryShelfOptions} from './library-shelf.js';
import {createSession} from './session.js';
import {createShelf, type Shelf} from './shelf.js';
import {farOf} from './waiting.js';
import {createWarming} from './warming.js';

export type ReaderOptions = {
  /** Files, folders, `-`; empty for the library. */
  sources: readonly string[];
  settings: Settings;
  /** Those of the settings that this command line states: they go over what was changed in an earlier session. */
  stated: Partial<Settings>;
  /** Open at its first hit. */
  pattern?: string;
};

/** Milliseconds that the first list waits to be whole, once there is something in it. */
const patience = 30;

/** Milliseconds without a first article after which the reader opens and says what it waits for. */
const tolerated = 300;

/** Milliseconds between two renewals of the list while sources are being read. */
const renewal = 200;

/** Runs the reader until it is left; resolves to the exit status. */
export async function openReader({sources, settings, stated, pattern}: ReaderOptions): Promise<number> {
  const positions = openReadingState(readingStateFile());
  const named = sources.length > 0;
  const unsaid: string[] = [];
  let say = (message: string): void => void unsaid.push(message);
  let tell: LibraryShelfOptions['tell'] | undefined;
  const shelf = await shelfOf(sources, settings.library, positions, {
    say: (message) => say(message),
    tell: (message) => tell?.(message),
  });

  const {promise: several, resolve} = Promise.withResolvers<void>();
  let readAll = false;
  /** All that was named is read, though the library beside it may not be. */
  let namedRead = false;
  const settle = (): void => {
    namedRead = true;
    resolve();
  };
  const began = performance.now();
  const filled = shelf
    .fill(() => {
      const found = named ? [...shelf.readings(), ...shelf.problems()] : shelf.entries();
      if (found.length > 1 && performance.now() - began > patience) resolve();
    }, settle)
    .finally(() => {
      readAll = true;
      settle();
    });
  await Promise.race([several, filled, delay(tolerated, undefined, {ref: false})]);
  /** Whether there is one article or several isn't known yet: the reader opens all the same, and says what it waits for. */
  const late = named && !namedRead && shelf.readings().length < 2;
  if (named && namedRead && shelf.readings().length === 0) return sayProblems(shelf);

  const isAlone = (): boolean => named && shelf.readings().length === 1 && shelf.problems().length === 0;
  const alone = !late && isAlone();
  const session = createSession({
    settings,
    view: {...viewFrom(positions.view()), ...stated},
    positions,
    shelf,
    root: alone ? 'article' : 'picker',
    refillOnFocus: settings.library.length > 0,
  });
  let listed: readonly Entry[] | undefined;
  const warm = createWarming();
  const list = (): void => {
    const entries = shelf.entries();
    if (entries !== listed) {
      session.dispatch({type: 'listed', entries});
      warm(entries);
    }
    listed = entries;
  };
  const turnOf = async (): Promise<unknown> =>
    Promise.race([delay(renewal, undefined, {ref: false}), filled]);
  const begin = async (): Promise<void> => {
    const [first] = shelf.readings();
    if (alone && first) {
      // With its patterns there, the first page is drawn at once, and Ink is loaded after it.
      await loadHyphenation(first.article.language);
      session.dispatch({type: 'chosen', article: first.article.id});
      await drawn();
    } else if (!late) list();
    await session.mount();
    if (pattern !== undefined && !late) session.dispatch({type: 'find', query: pattern});
    say = (message) => session.dispatch({type: 'notice', message});
    tell = (message) => session.dispatch({type: 'progress', ...(message !== undefined && {message})});
    for (const message of positions.problem === undefined ? unsaid : [...unsaid, positions.problem])
      say(message);
    while (late && !namedRead) {
      tell(readingLine(shelf, performance.now() - began));
      if (shelf.readings().length > 1) list();
      await turnOf();
    }
    if (late) {
      tell();
      const [only] = shelf.readings();
      if (!only) {
        session.quit(2);
        sayProblems(shelf);
        return;
      }
      list();
      if (isAlone()) session.dispatch({type: 'chosen', article: only.article.id, alone: true});
      if (pattern !== undefined) session.dispatch({type: 'find', query: pattern});
    }
    while (!readAll) {
      list();
      if (!namedRead) tell(readingLine(shelf, performance.now() - began));
      await turnOf();
    }
    if (named) tell();
    list();
    if (named && pattern === undefined) {
      const {folderOutside} = await import('../config/library-setting.js');
      const folder = folderOutside(sources, settings.library);
      if (folder !== undefined)
        session.dispatch({type: 'offered', folder, ask: !positions.isDeclined(folder)});
    }
  };
  begin().catch(session.crash);
  return session.ended;
}

/** What is being read, and how far that is: by its articles, else by its share or the time it takes, in milliseconds. */
function readingLine(shelf: Shelf, since: number): string {
  const {source = '', share} = shelf.underway() ?? {};
  const count = shelf.readings().length;
  return `reading ${source}${count > 1 ? `: ${count} articles so far` : farOf(share, since)}`;
}

/** Says why nothing of what was named can be opened; the exit status. */
function sayProblems(shelf: Shelf): number {
  for (const {path, message} of shelf.problems())
    process.stderr.write(`broadsheet: ${sanitiseLine(`${path}: ${message}`)}\n`);
  return 2;
}

/** A shelf of what was named, and of the library: by its index, or read whole where there can be none. */
async function shelfOf(
  sources: readonly string[],
  library: readonly string[],
  positions: ReadingState,
  {say, tell}: Pick<LibraryShelfOptions, 'say' | 'tell'>,
): Promise<Shelf> {
  const cache = openParsedCache(parsedFolder());
  const named = sources.length > 0;
  if (library.length === 0) return createShelf(named ? sources : librarySources([]), [], positions, cache);
  try {
    const {openLibraryShelf} = await import('./library-shelf.js');
    return await openLibraryShelf({
      path: libraryIndexFile(library),
      folders: library,
      ...(named && {named: createShelf(sources, [], positions, cache)}),
      positions,
      cache,
      say,
      tell,
    });
  } catch (error) {
    say(`there can be no index: ${messageOf(error)}`);
    return createShelf(named ? sources : library, named ? library : [], positions, cache);
  }
}
