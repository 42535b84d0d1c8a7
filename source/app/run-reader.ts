import {setImmediate as nextTurn, setTimeout as delay} from 'node:timers/promises';
import {uptime} from '../library/clock.js';
import {sanitiseLine} from '../article/sanitise.js';
import {feedsFolder, readingStateFile} from '../config/paths.js';
import type {Settings} from '../reader/setting-table.js';
import {loadHyphenation} from '../layout/hyphenation.js';
import type {Collection} from '../library/collection/collection.js';
import type {LibraryFoldersOptions} from '../library/collection/library-folders.js';
import type {Feeds, FeedsOptions} from '../library/feeds/feeds.js';
import {sourceAndPlace} from '../library/link-source.js';
import type {ReadArticle} from '../library/read-source.js';
import {openReadingState} from '../library/reading-state.js';
import type {Entry} from '../reader/state.js';
import {viewFrom} from '../reader/view.js';
import {collectionOf} from './collection-of.js';
import {createPasswords} from './passwords.js';
import {createSession, type SessionOptions} from './session.js';
import {createTypingPause} from './typing-pause.js';
import {progressText} from './wait-message.js';
import {createFilterWarmUp} from './filter-warm-up.js';

export type RunOptions = {
  /** Files, folders, `-`; empty for the library. */
  sources: readonly string[];
  settings: Settings;
  /** Those of the settings that this command line states: they go over what was changed in an earlier session. */
  stated: Partial<Settings>;
  /** What is wrong with the config file, in lines; said first. */
  problems?: readonly string[];
  /** A query: what was named opens at its first hit. */
  pattern?: string;
  /** The address that what was named came from. */
  url?: string;
  /** Takes the terminal; as in the options of a session. */
  take?: SessionOptions['take'];
};

/** Milliseconds that the first list waits to be whole, once there is something in it. */
const patience = 30;

/** Milliseconds without an article after which keys are answered, though nothing is shown yet. */
const unheard = 40;

/** Milliseconds without an article after which the reader says what it waits for. */
const tolerated = 300;

/** Milliseconds between two renewals of the list while sources are being read. */
const renewal = 200;

/** Runs the reader until it is left; resolves to the exit status. */
export async function runReader({
  sources: asNamed,
  settings,
  stated,
  problems: said = [],
  pattern,
  url,
  take,
}: RunOptions): Promise<number> {
  const readingState = openReadingState(readingStateFile());
  const places = asNamed.map(sourceAndPlace);
  const sources = places.map(({source}) => source);
  const fragment = places.length === 1 ? places[0]?.fragment : undefined;
  const place = fragment !== undefined && {fragment};
  const named = sources.length > 0;
  const unsaid = [...said];
  let notice = (message: string): void => void unsaid.push(message);
  let progress: LibraryFoldersOptions['progress'] | undefined;
  const {promise: several, resolve} = Promise.withResolvers<void>();
  const passwords = createPasswords(resolve);
  const typing = createTypingPause();
  const collection = await collectionOf(sources, settings, readingState, url, passwords, {
    notice: (message) => notice(message),
    progress: (message) => progress?.(message),
    pause: typing.pause,
  });

  let readAll = false;
  /** All that was named is read, though the library beside it may not be. */
  let namedRead = false;
  const settle = (): void => {
    namedRead = true;
    resolve();
  };
  const began = uptime();
  const {promise: shown, resolve: show} = Promise.withResolvers<void>();
  const filled = collection
    .refresh(
      () => {
        const {readings, problems} = collection.named();
        const found = named ? [...readings, ...problems] : collection.list();
        const isMany = found.length > 1 && uptime() - began > patience;
        if (isMany || readings.some(({unfinished}) => unfinished !== undefined)) resolve();
      },
      settle,
      shown,
    )
    .finally(() => {
      readAll = true;
      settle();
    });
  const enough = Promise.race([several, filled]);
  const within = async (milliseconds: number): Promise<unknown> =>
    Promise.race([enough, delay(milliseconds, undefined, {ref: false})]);
  const isSingle = sources.length === 1;
  await within(isSingle ? unheard : tolerated);
  const readings = (): readonly ReadArticle[] => collection.named().readings;
  /** The one article that was named is long: it is shown while the rest of it is read. */
  const isGrowing = (): boolean => {
    const [only, ...others] = readings();
    return only?.unfinished !== undefined && others.length === 0 && only.document.shown === sources[0];
  };
  /** Whether there is one article or several isn't known yet. */
  const isComing = (): boolean => named && !namedRead && readings().length < 2 && !isGrowing();
  const isRefused = (): boolean => named && namedRead && readings().length === 0;
  const isAlone = (): boolean =>
    named &&
    readings().length === 1 &&
    collection.named().problems.length === 0 &&
    (namedRead || isGrowing());
  if (isRefused()) return sayProblems(collection);

  let awaited = isSingle && isComing();
  const session = createSession({
    settings,
    view: {...viewFrom(readingState.view()), ...stated},
    readingState,
    collection,
    root: !awaited && isAlone() ? 'article' : 'picker',
    awaited,
    unlock: passwords.answer,
    typing,
    refillOnFocus: settings.library.length > 0 || settings.feeds.length > 0,
    askFeeds: (urgent) => feeds?.refresh(urgent) ?? false,
    ...(take && {take}),
  });
  if (awaited) {
    const left = await Promise.race([within(tolerated - unheard), session.ended]);
    if (typeof left === 'number') return left;
  }
  if (isRefused()) {
    session.quit(2);
    return sayProblems(collection);
  }
  /** The reader opens all the same, and says what it waits for. */
  const late = isComing();
  let feeds: Feeds | undefined;
  let alone = !late && isAlone();
  let listed: readonly Entry[] | undefined;
  const warm = createFilterWarmUp();
  const list = (): void => {
    const entries = collection.list();
    if (entries !== listed) {
      session.dispatch({type: 'listed', entries});
      warm(entries);
    }
    listed = entries;
    if (awaited && !alone) session.dispatch({type: 'unawaited'});
    awaited &&= alone;
  };
  if (!named && settings.feeds.length > 0)
    feeds = await feedsOf(settings.feeds, {
      changed: (folder) => collection.add(folder, list),
      notice: (message) => notice(message),
      progress: (message) => progress?.(message),
    });
  const turnOf = async (): Promise<unknown> =>
    Promise.race([delay(renewal, undefined, {ref: false}), filled]);
  const begin = async (): Promise<void> => {
    const [first] = readings();
    if (alone && first) {
      // With its patterns there, the first page is drawn at once, and Ink is loaded after it.
      await loadHyphenation(first.article.language);
      awaited = false;
      session.dispatch({type: 'chosen', article: first.article.id, alone, ...place});
      await nextTurn();
    } else if (!late) list();
    await session.mount();
    show();
    feeds?.refresh(false);
    if (pattern !== undefined && !late) session.dispatch({type: 'find', query: pattern});
    notice = (message) => session.dispatch({type: 'notice', message});
    progress = (message) => session.dispatch({type: 'progress', ...(message !== undefined && {message})});
    for (const message of readingState.problem === undefined ? unsaid : [...unsaid, readingState.problem])
      notice(message);
    passwords.begin(session.dispatch);
    while (late && !namedRead && !isGrowing()) {
      progress(readingLine(collection, uptime() - began));
      if (readings().length > 1) list();
      await turnOf();
    }
    if (late) {
      progress();
      const [only] = readings();
      if (!only) {
        session.quit(2);
        sayProblems(collection);
        return;
      }
      alone = isAlone();
      if (alone) session.dispatch({type: 'chosen', article: only.article.id, alone, ...place});
      list();
      if (pattern !== undefined) session.dispatch({type: 'find', query: pattern});
    }
    while (!readAll) {
      list();
      if (!namedRead && !alone) progress(readingLine(collection, uptime() - began));
      await turnOf();
    }
    if (named) progress();
    list();
    if (named && pattern === undefined) {
      const {folderOutside} = await import('../config/library-setting.js');
      const folder = folderOutside(sources, settings.library);
      if (folder !== undefined)
        session.dispatch({type: 'offered', folder, ask: !readingState.isDeclined(folder)});
    }
  };
  begin().catch(session.crash);
  return session.ended.finally(() => void feeds?.close());
}

/**
 * What is being read, and how far that is: by its articles, else by its share or the time it takes, in milliseconds.
 */
function readingLine(collection: Collection, since: number): string {
  const {source = '', share, size} = collection.underway() ?? {};
  const count = collection.named().readings.length;
  return `reading ${source}${count > 1 ? `: ${count} articles so far` : progressText(since, share, size)}`;
}

/** Says why nothing of what was named can be opened; returns the exit status. */
function sayProblems(collection: Collection): number {
  for (const {path, message} of collection.named().problems)
    process.stderr.write(`broadsheet: ${sanitiseLine(`${path}: ${message}`)}\n`);
  return 2;
}

/** The feeds that are followed. */
async function feedsOf(urls: readonly string[], told: Omit<FeedsOptions, 'root' | 'urls'>): Promise<Feeds> {
  const {createFeeds} = await import('../library/feeds/feeds.js');
  return createFeeds({root: feedsFolder(), urls, ...told});
}
